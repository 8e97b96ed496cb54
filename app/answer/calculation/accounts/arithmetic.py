"""Answer with figures, or computed from figures, of accounts: no model takes part in them.

What is asked is recognised (`parse_question`), the figures are found in the tables of the document meant
(`lookup`), and the result is told with its inputs, each cited. Where one is missing nothing is computed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from app.answer.calculation.accounts.formulas import (
    Expression,
    Figure,
    Form,
    collect_figures,
    compute,
    format_expression,
)
from app.answer.calculation.accounts.lookup import Accounts, FoundFigure
from app.answer.calculation.accounts.parse_question import Computation, Term, parse_computation
from app.answer.calculation.accounts.periods import UNTOLD
from app.answer.composition.compose import Written
from app.answer.composition.formats import is_structured
from app.answer.provenance import Provenance
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Calculation, Input, Support
from app.core.documents import Document
from app.core.languages import mark_text
from app.library.library import Library

_MOST_DOCUMENTS = 3
_WORDS_OF_SCALE = {10**3: "thousand", 10**6: "million", 10**9: "billion"}
_PLACES: dict[Form, int] = {"percent": 1, "times": 2, "days": 2, "amount": 2}
_FORMS_OF_COMPANIES = """
    the inc incorporated corp corporation co company companies ltd limited plc llc lp ag sa se nv gmbh
"""
_LEGAL_FORMS = frozenset(_FORMS_OF_COMPANIES.split())
"""What a company's name may be said without."""
_JOINTS = re.compile(
    r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=(?:19|20)\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=[^\W\d_])"
)
"""Where words, or a word and a year, are run together in the name of a file: "HarbourBoats2022"."""
_NO_YEAR = mark_text("it does not tell of which year")
_NOTICE = "Computed by Carrel from the figures cited, without a language model."
_READ = "Read by Carrel from the tables cited, without a language model."


@dataclass(frozen=True)
class _Result:
    """A term with the figures it was computed from."""

    term: Term
    value: Decimal
    expression: Expression
    found: dict[Figure, FoundFigure]
    scale: Decimal | None
    """What `value` is in, of amounts; None where that is not known."""
    is_percent: bool = False

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return tuple(dict.fromkeys(quote for found in self.found.values() for quote in found.quotes))


@dataclass(frozen=True)
class FromAccounts:
    """The answer that the program can give by itself, or which figure it misses for that; neither where the
    question is not for it.
    """

    answer: Answer | None = None
    missing: tuple[str, ...] = ()
    """What is to be said with the answer that others give."""


def answer_from_accounts(provenance: Provenance) -> FromAccounts:
    """Answer with figures of the tables of a document. Raises Cancelled."""
    request = provenance.request
    asked = None if is_structured(request.style) else parse_computation(provenance.alone, UNTOLD)
    if asked is None:
        return FromAccounts()
    missing: str | None = None
    for document in _list_documents(provenance, asked):
        accounts = Accounts(document, request.library, provenance.hits, request.stop_if_cancelled)
        wanted = _complete_year(provenance.alone, asked, accounts)
        if wanted is None:
            missing = missing or _say_missing(asked.terms[-1], _NO_YEAR)
            continue
        results: list[_Result] = []
        for term in wanted.terms:
            request.stop_if_cancelled()
            result = _compute_term(term, accounts)
            if isinstance(result, str):
                missing = missing or _say_missing(term, result)
                break
            results.append(result)
        else:
            return FromAccounts(_compose_results(provenance, wanted, results, document))
    return FromAccounts(missing=(missing[:1].upper() + missing[1:],) if missing and asked.certain else ())


def _say_missing(term: Term, why: str) -> str:
    return f"{term.label} {term.period} was not computed: {why}."


def _complete_year(question: str, asked: Computation, accounts: Accounts) -> Computation | None:
    """Complete quarters that are told without a year: by the one that the tables tell of; None where they
    tell of several.
    """
    figures = list(_list_figures(asked))
    if all(each.period.year != UNTOLD for each in figures):
        return asked
    year = accounts.find_only_year(dict.fromkeys(each.item for each in figures))
    return parse_computation(question, year) if year is not None else None


def _list_figures(asked: Computation) -> Iterator[Figure]:
    for term in asked.terms:
        for way in term.ways:
            yield from collect_figures(way)


# --- which documents


def _list_documents(provenance: Provenance, wanted: Computation) -> Iterator[str]:
    """List the ids of the documents that the question may mean, the likeliest first: those that bear every
    name it gives, or where it gives none, the only ones there are to mean.
    """
    searched = list(dict.fromkeys(hit.document for hit in provenance.hits))
    documents = {each.id: each for each in provenance.request.library.list_documents()}
    if provenance.request.documents:
        documents = {id_: each for id_, each in documents.items() if id_ in provenance.request.documents}
    only = list(documents) if len(documents) == 1 else []
    names = [name for name in wanted.names if not name.isdigit()]
    if not names:
        is_everyones = wanted.certain or any(figure.item.statement for figure in _list_figures(wanted))
        if is_everyones and len(documents) > 1 and len(set(searched[:3])) > 1:
            return
        yield from only or searched[:1]
        return
    named = [id_ for id_, each in documents.items() if all(_is_called(each, name) for name in names)]
    if not named:
        named = [
            id_
            for id_ in only or searched[:_MOST_DOCUMENTS]
            if id_ in documents and _is_by_its_cover(provenance.request.library, documents[id_], names)
        ]
    years = [str(term.period)[-4:] for term in wanted.terms]

    def score(id_: str) -> tuple[int, int]:
        text = f"{documents[id_].title} {documents[id_].path}"
        place = searched.index(id_) if id_ in searched else len(searched)
        return (-(years[-1] in text), place)

    yield from sorted(named, key=score)[:_MOST_DOCUMENTS]


def _is_called(document: Document, name: str) -> bool:
    """Whether a document's title or file bears the name of a company."""
    return any(
        bears_name(said, name)
        for said in (document.title, document.path.rpartition("/")[2], document.context)
    )


def _is_by_its_cover(library: Library, document: Document, names: Sequence[str]) -> bool:
    """Whether each name stands on the first page of a document whose title and file bear none of them."""
    if any(_is_called(document, name) for name in names):
        return False
    page = library.load_pages(document.id, [1]).get(1)
    text = " ".join(word.text for word in page.words) if page is not None else ""
    return all(bears_name(text, name, is_prose=True) for name in names)


def bears_name(said: str, name: str, *, is_prose: bool = False) -> bool:
    """Whether the words of a company's name stand in a row in `said`, or run together, as in the names of
    files. In prose a name begins with a capital letter.
    """
    own = [word.casefold() for word in _words(name)]
    short = "".join([word for word in own if word not in _LEGAL_FORMS] or own)
    words = _words(said)
    for first, word in enumerate(words):
        if is_prose and word[0].islower():
            continue
        run = ""
        for each in words[first:]:
            run += each.casefold()
            if run == short and len(short) > 1:
                return True
            if not short.startswith(run):
                break
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _JOINTS.sub(" ", text))


# --- results


def _compute_term(term: Term, accounts: Accounts) -> _Result | str:
    """Compute the term's value, or what is missing for it."""
    for row in term.rows:
        direct = accounts.find(row)
        if direct is not None and direct.cell.percent:
            return _Result(term, direct.value, row, {row: direct}, Decimal(1), is_percent=True)
    missing = ""
    for way in term.ways:
        found: dict[Figure, FoundFigure] = {}
        lacking = None
        for figure in collect_figures(way):
            one = accounts.find(figure)
            if one is None:
                lacking = figure
                break
            found[figure] = one
        if lacking is not None:
            name, period = lacking.item.name, lacking.period
            missing = missing or mark_text(f"no figure for {name} in {period} was found for certain")
            continue
        scales = {each.scale for each in found.values()}
        if len(scales) > 1 and None in scales:
            missing = missing or mark_text("what the figures are in is not said")
            continue
        largest = max((scale for scale in scales if scale is not None), default=None)

        def value_of(
            figure: Figure, found: dict[Figure, FoundFigure] = found, unit: Decimal | None = largest
        ) -> Decimal:
            one = found[figure]
            return one.value * (one.scale / unit) if one.scale and unit else one.value

        with localcontext() as context:
            context.prec = 40
            try:
                value = compute(way, value_of)
            except ZeroDivisionError:
                missing = missing or mark_text("it would be a division by zero")
                continue
        alone = isinstance(way, Figure) and found[way].cell.percent
        return _Result(term, value, way, found, largest, is_percent=alone)
    return missing


def _compose_results(
    provenance: Provenance, wanted: Computation, results: Sequence[_Result], document: str
) -> Answer:
    """Compose the answer that tells results, with what they were computed from. It begins with whose they
    are.
    """
    known = provenance.request.library.find_document(document)
    whose = f" ({known.title})" if known is not None and known.title else ""
    pairs: list[tuple[Written, Checked]] = []
    calculations: list[tuple[Calculation, _Result]] = []
    if wanted.compared is not None:
        text = f"{_describe_comparison(wanted, results)}{whose}."
        quotes = tuple(dict.fromkeys(quote for result in results for quote in result.quotes))
        pairs.append((Written("", text), Checked(text, Support.SUPPORTED, quotes)))
    for result in results:
        calculation = _make_calculation(wanted, result)
        calculations.append((calculation, result))
        if wanted.compared is not None and not calculation.worked:
            continue
        text = f"{_describe_result(calculation)}{'' if pairs else whose}."
        pairs.append((Written("\n" if pairs else "", text), Checked(text, Support.SUPPORTED, result.quotes)))
    made = provenance.compose_answer(
        [each for each, _ in pairs],
        [each for _, each in pairs],
        _NOTICE if any(each.worked for each, _ in calculations) or wanted.compared else _READ,
    )
    numbers = {replace(citation, number=0): citation.number for citation in made.citations}
    told = tuple(
        replace(
            calculation,
            inputs=tuple(
                Input(
                    figure.item.name,
                    str(figure.period),
                    found.shown,
                    float(found.value * (found.scale or 1)),
                    numbers[found.quotes[0].make_citation(0)],
                )
                for figure, found in result.found.items()
            ),
        )
        for calculation, result in calculations
    )
    return replace(made, model=None, calculations=told)


def _make_calculation(wanted: Computation, result: _Result) -> Calculation:
    """Make a calculation without its inputs, of which the citations are not numbered yet."""
    shown, unit = _format_result(wanted, result)
    is_lookup = isinstance(result.expression, Figure)

    def named(figure: Figure) -> str:
        several = len({each.period for each in result.found}) > 1
        return f"{figure.item.name} {figure.period}" if several else figure.item.name

    def stated(figure: Figure) -> str:
        text = result.found[figure].shown
        return text if not text.startswith(("-", "(")) else f"({text.strip('()')})"

    return Calculation(
        label=_label(result.term),
        period=result.term.period,
        expression="" if is_lookup else format_expression(result.expression, named),
        worked="" if is_lookup else format_expression(result.expression, stated),
        inputs=(),
        result=shown,
        value=float(result.value * (result.scale if unit == "amount" and result.scale else 1)),
        unit=unit,
    )


def _label(term: Term) -> str:
    return term.label[:1].upper() + term.label[1:]


def _describe_result(calculation: Calculation) -> str:
    """Describe a result, without a full stop."""
    head = f"{calculation.label} {calculation.period}"
    if not calculation.worked:
        return f"{head}: {calculation.result}"
    return f"{head} = {calculation.expression} = {calculation.worked} = {calculation.result}"


def _describe_comparison(wanted: Computation, results: Sequence[_Result]) -> str:
    """Describe what the comparison comes to, without a full stop."""
    first, last = results[0], results[-1]
    label = _label(last.term)
    shown, _ = _format_result(wanted, last)
    if wanted.compared in ("positive", "negative"):
        yes = (last.value > 0) == (wanted.compared == "positive") and last.value != 0
        sign = "positive" if last.value > 0 else "negative" if last.value < 0 else "zero"
        head = "Yes" if yes else "No"
        return f"{head}: {label[:1].lower() + label[1:]} {last.term.period} was {sign}, {shown}"
    earlier, _ = _format_result(wanted, first)
    change = last.value - first.value
    verb = "rose" if change > 0 else "fell" if change < 0 else "stayed the same"
    head = ""
    if wanted.compared in ("up", "down"):
        head = "Yes: " if change and (change > 0) == (wanted.compared == "up") else "No: "
        label = label[:1].lower() + label[1:]
    if not change:
        return f"{head}{label} {verb}, {shown}, in {first.term.period} and in {last.term.period}"
    by, _ = _format_result(wanted, replace(last, value=abs(change)))
    if wanted.form == "percent" or last.is_percent:
        by = by.replace("%", " percentage points")
    course = f"from {earlier} in {first.term.period} to {shown} in {last.term.period}"
    return f"{head}{label} {verb} {course}, by {by}"


def _format_result(wanted: Computation, result: _Result) -> tuple[str, str]:
    """Format the result as it is told, and its unit: percent, times, days or amount."""
    value, places = result.value, wanted.places
    if result.is_percent:
        return f"{_rounded(value, _count_places(result) if places is None else places)}%", "percent"
    if wanted.form == "percent":
        return f"{_rounded(value * 100, _PLACES['percent'] if places is None else places)}%", "percent"
    if wanted.form in ("times", "days"):
        text = _rounded(value, _PLACES[wanted.form] if places is None else places)
        return (f"{text} days" if wanted.form == "days" else text), wanted.form
    currency = next((found.currency for found in result.found.values() if found.currency), "")
    scale = result.scale
    if wanted.unit is not None and scale is not None and scale * abs(value) >= wanted.unit / 1000:
        if wanted.unit != scale and places is None:
            places = _PLACES["amount"]
        value, scale = value * scale / wanted.unit, wanted.unit
    text = _rounded(abs(value), _count_places(result) if places is None else places)
    word = _WORDS_OF_SCALE.get(int(scale), "") if scale is not None else ""
    sign = "−" if value < 0 else ""
    return f"{sign}{currency}{text} {word}".strip(), "amount"


def _count_places(result: _Result) -> int:
    """Count as many decimal places as the figures have; one more for averages."""
    most = max((max(0, -int(found.value.as_tuple().exponent)) for found in result.found.values()), default=0)
    return most + (1 if result.value != result.value.quantize(Decimal(1).scaleb(-most)) else 0)


def _rounded(value: Decimal, places: int) -> str:
    return f"{value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,}"
