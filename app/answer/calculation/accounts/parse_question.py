"""Parse what a question asks to be computed: figures, ratios, changes and averages, and of which years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from app.answer.calculation.accounts.company_names import (
    find_company_names,
    strip_asides,
    strip_company_names,
)
from app.answer.calculation.accounts.formulas import (
    Expression,
    Figure,
    Form,
    Formula,
    Glossary,
    Item,
    Mean,
    NotUnderstood,
    Operation,
    Power,
    collect_figures,
    load_glossary,
    normalize_item,
    parse_formula,
)
from app.answer.calculation.accounts.periods import (
    WHOLE_YEAR,
    Period,
    find_periods,
    list_between,
    strip_periods,
)
from app.answer.text.normalize import ENGLISH_STOP_WORDS

Compared = Literal["up", "down", "changed", "positive", "negative"]
"""What is asked about a result: whether it rose or fell, how it changed, or which sign it has."""


@dataclass(frozen=True)
class Term:
    """Something to compute as of `period`, in the first of several ways for which there are figures."""

    label: str
    period: str
    ways: tuple[Expression, ...]
    rows: tuple[Figure, ...] = ()
    """What a table may call the result itself."""


@dataclass(frozen=True)
class Computation:
    """What a question asks for. Of several `terms`, which are in order of time, the last is to be `compared`
    with the first, or each is asked for. `unit` and `places` are those the question wants its answer in.
    """

    form: Form
    terms: tuple[Term, ...]
    compared: Compared | None = None
    names: tuple[str, ...] = ()
    """Of whom: the proper names in the question."""
    unit: Decimal | None = None
    places: int | None = None
    certain: bool = False
    """Whether the question certainly asks for this, so that it is worth saying what is missing."""


def parse_computation(question: str, year: int | None = None) -> Computation | None:
    """Parse what the question asks to be computed; None when it asks for something else as well, or is not
    understood: nothing is computed by guess. `year` is that of quarters of which none is told.
    """
    if len(question) > _LONGEST:
        return None
    question = question.replace("’", "'").replace("`", "'")
    asked, defined = _take_definitions(question)
    before, sentence = _find_main_sentence(asked)
    if not sentence or _OTHERWISE.search(sentence):
        return None
    definitions = " ".join(formula.texts[0] for formula in defined.values())
    told = find_periods(sentence) or find_periods(definitions) or find_periods(f"{before[-1]} {sentence}")
    quarters = [each for each in find_periods(" ".join((*before, sentence)), year) if each.quarter]
    named = _take_years(told or quarters)
    if not named or len({(each.quarter is None, each.day is None, each.months) for each in named}) > 1:
        return None  # which day, or quarter, of the other year is meant is not said
    text, names = strip_company_names(strip_periods(strip_asides(sentence)))
    names = tuple(dict.fromkeys([*find_company_names(before), *names]))
    known = load_glossary().add_formulas(defined)
    reading = _Reading(
        known,
        sorted(set(named), key=lambda each: (each.year, each.quarter or 0, each.day or ())),
        _trim_question(text),
        question,
    )
    try:
        wanted = reading.wanted()
    except NotUnderstood:
        return None
    if wanted is None:
        return None
    unit = _UNIT.search(question)
    places = _PLACES.search(question)
    return Computation(
        wanted.form,
        wanted.terms,
        wanted.compared,
        names,
        _UNITS[unit[1][0].casefold()] if unit else None,
        _PLACE_WORDS.get(places[1].casefold()) if places else None,
        wanted.certain,
    )


def _take_years(named: Sequence[Period]) -> list[Period]:
    """Take years that are told by their last day for years where others are told without."""
    if all(each.day is not None for each in named):
        return list(named)
    return [Period(each.year) if each.months == WHOLE_YEAR else each for each in named]


_LONGEST = 1200
"""Characters of a question for figures; what is longer asks for more, or is not a question."""
_OTHERWISE = re.compile(
    r"\b(?:why|drove|driv\w+|explain|reasons?|causes?d?|impact|effects?|affect\w*|discuss|describe|outlook|expect\w*"
    r"|forecast\w*|guidance|segments?|regions?|which|who|whom|where|when|list|quarter to quarter|correlat\w+"
    r"|analy[sz]e|summari[sz]e|exceed|if|because|between companies|competitors?|among|and what|how many)\b",
    re.IGNORECASE,
)
"""What asks for more, or for something else, than a figure."""
_UNITS = {"t": Decimal(1000), "m": Decimal(10) ** 6, "b": Decimal(10) ** 9}
_UNIT = re.compile(
    r"\bin\s+(?:units of\s+)?(?:USD|US\$|\$|U\.S\. dollars|US dollars|dollars)?\s*"
    r"(thousand|million|billion)s?\b",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"\b(no|zero|one|two|three|four|0|1|2|3|4) decimals?(?: places?| points?)?\b", re.IGNORECASE
)
_PLACE_WORDS = {"no": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4} | {str(n): n for n in range(5)}
_DEFINED = re.compile(
    r"(?P<name>[A-Z][\w %&()/-]{0,80}?)\s+(?:is|are)\s+(?:defined|calculated|computed)\s+as:?\s+"
    r"(?P<text>[^?]+?)(?=\.\s|\.?$)"
)
_DEFINE = re.compile(r"\bDefine\s+(?P<name>[\w %&()/-]{1,80}?)\s+as:?\s+(?P<text>[^?]+?)(?=\.\s|\.?$)")
_FRACTION = re.compile(
    r"\busing\s+(?P<over>.+?)\s+as\s+(?:the\s+)?numerator\s+and\s+"
    r"(?P<under>.+?)\s+as\s+(?:the\s+)?denominator",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:^|[,:]\s+)(?P<rest>(?:what|by how much|how much|how (?:did|has|have)|does|do|did|has|have|is|was"
    r"|were|are|calculate|compute|determine)\b.*)",
    re.IGNORECASE,
)


def _take_definitions(question: str) -> tuple[str, dict[str, Formula]]:
    """Take from the question what it defines: what is left of it, and the formulas that this gives."""
    found: dict[str, Formula] = {}
    for pattern in (_DEFINED, _DEFINE):
        for match in pattern.finditer(question):
            name = normalize_item(match["name"])
            earlier = load_glossary().find_formula(name)
            form: Form = earlier.form if earlier else "times"
            formula = Formula(match["name"].strip(), form, (match["text"].strip(),))
            for each in {name, *re.findall(r"\((\w+)\)", match["name"].casefold())}:
                found[each] = formula
            if earlier:
                found[normalize_item(earlier.name)] = formula
        question = pattern.sub(" ", question)
    fraction = _FRACTION.search(question)
    if fraction:
        text = f"({fraction['over']}) / ({fraction['under']})"
        question = question.replace(fraction[0], " ")
        _, sentence = _find_main_sentence(question)
        core = _trim_question(strip_company_names(strip_periods(strip_asides(sentence)))[0])
        core = _ASKING.sub("", core)
        earlier = load_glossary().find_formula(core)
        found[normalize_item(core)] = Formula(core, earlier.form if earlier else "times", (text,))
        if earlier:
            found[normalize_item(earlier.name)] = found[normalize_item(core)]
    return question, found


def _find_main_sentence(question: str) -> tuple[list[str], str]:
    """Find what goes before the words that ask, a sentence each, and the sentence that asks, from the word on
    that asks; "" where none does.
    """
    sentences = re.split(r"(?<=[.?!])\s+(?=[A-Z])", question)
    for place, sentence in enumerate(sentences):
        if "?" not in sentence and len(sentences) > 1:
            continue
        match = _BEGINS.search(sentence.strip())
        if match:
            rest = match["rest"].split("?")[0].strip()
            before = sentence.strip()[: match.start("rest")]
            return [*sentences[:place], before], rest[:1].lower() + rest[1:]
    return [], ""


_ASKING = re.compile(
    r"^(?:what (?:is|was|were|are)|what|how much (?:is|was|were|are|of)?|calculate|compute|determine)"
    r"\s*(?:the\s+)?",
    re.IGNORECASE,
)
_LEFT_OVER = """
    from between in for of at by during over on to and the end fiscal year years ended data based respectively
    period company compared versus vs relative level percent usd thousand thousands million millions billion
    billions
"""
_LEFTOVERS = frozenset(_LEFT_OVER.split())
_LEFTOVER_PAIRS = frozenset({("as", "of"), ("as", "at"), ("percentage", "terms"), ("us", "dollars")})
"""Words that are left over only beside one another."""
_MARKS = " ?.,:"


def _trim_question(text: str) -> str:
    """Trim what is left of a question without its periods and names."""
    words = text.strip(_MARKS).split()
    while words:
        last = words[-1].rstrip(_MARKS).lstrip("$")
        pair = (words[-2].casefold() if len(words) > 1 else "", last.casefold())
        if pair in _LEFTOVER_PAIRS:
            del words[-2:]
        elif last in ("", "-", "–", "&") or last.casefold() in _LEFTOVERS:
            del words[-1]
        else:
            words[-1] = words[-1].rstrip(_MARKS)
            break
    text = re.sub(r"\s+(?:from|between)\s+(?:and|to|-|–)\s+", " ", " ".join(words))
    text = re.sub(r"^(.*?\b(?:is|was|what|the))\s*[-–]\s+", r"\1 ", text)
    return " ".join(text.split())


_WORDS_OF_NUMBER = {"two": 2, "three": 3, "four": 4, "five": 5}
_YEARS = r"(?:(?P<years>\d|two|three|four|five)[- ]years?\s+)?"
_CAGR = re.compile(
    rf"{_YEARS}(?P<before>.*?)\s*\b(?:cagr|compound annual growth rate)\b"
    r"(?:\s+(?:of|in|for)\s+(?P<after>.+))?",
    re.IGNORECASE,
)
_AVERAGE = re.compile(rf"{_YEARS}average\s+(?:of\s+)?(?P<x>.+)", re.IGNORECASE)
_SHARE = re.compile(
    r"(?P<x>.+?)\s+as an?\s+(?:%|percent(?:age)?|share|proportion|fraction)\s+of\s+(?P<y>.+)", re.IGNORECASE
)
_SHARE_OF = re.compile(
    r"(?:what\s+)?(?:%|percent(?:age)?|share|portion|proportion|fraction)\s+of\s+(?P<y>.+?)\s+"
    r"(?:is|was|were|are|came from|comes from|went to)\s+(?P<x>.+)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"(?:(?:year[- ]over[- ]year|yoy|annual|net|percent(?:age)?|%|relative|absolute)\s+)*"
    r"(?:change|growth rate|growth|increase|decrease|decline|difference)\s+(?:in|of|for)\s+(?P<x>.+)",
    re.IGNORECASE,
)
_GROWTH_LAST = re.compile(
    r"(?P<x>.+?)\s+(?:(?:year[- ]over[- ]year|yoy|annual)\s+)?(?:growth rate|growth|percentage change)$",
    re.IGNORECASE,
)
_GREW = re.compile(
    r"(?:by how much|how much|how)\s+(?:did|has|have)\s+(?P<x>.+?)\s+(?:changed?|grown?|grew|increased?"
    r"|decreased?|declined?|fallen|fall|fell|risen?|rose|dropped|improved?)$",
    re.IGNORECASE,
)
_DIRECTION = re.compile(
    r"^(?:has|have|did|does|do|is|are|was|were)\s+(?P<a>.*?)\s*\b(?P<verb>improv\w+|increas\w+|grow\w*|grew"
    r"|rising|risen|rise|expand\w*|decreas\w+|declin\w+|fall\w*|fell|reduc\w+|shr[aiu]nk\w*)\b"
    r"(?P<or>\s+or\s+\w+)?\s*(?P<b>.*)$",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"^(?:does|do|did|has|have|is|was)\s+(?P<a>.*?)\s*\b(?P<sign>positive|negative)\b\s*(?P<b>.*)$",
    re.IGNORECASE,
)
_BOTH = re.compile(r"(?:sum|total|combined total)\s+of\s+(?P<x>.+?)\s+and\s+(?P<y>.+)", re.IGNORECASE)
_DIFFERENCE = re.compile(r"difference\s+between\s+(?P<x>.+?)\s+and\s+(?P<y>.+)", re.IGNORECASE)
_MARGIN = re.compile(r"(?P<x>.+?)\s+%?\s*margins?(?:\s+profile)?$", re.IGNORECASE)
_VERBS = re.compile(
    r"^(?:(?:did|does|has|have|had)\s+)?(?:they\s+|it\s+|the company\s+)?(?:pay out in|pay in|paid in|pay"
    r"|paid|spend on|spent on|spend in|generate in|generated in|generate from|report in|report for|report"
    r"|have in|have|record|recognize|earn in|incur in|incur)?\s*(?:the\s+)?|^in\s+",
    re.IGNORECASE,
)
_VERB_LAST = re.compile(
    r"\s+(?:did|does|has|have|had)(?:\s+(?:they|it|the company))?"
    r"(?:\s+(?:have|report|pay out|pay|spend|generate|record|earn|incur|hold|recognize))?"
    r"(?:\s+(?:at|in|for|during|as of))?(?:\s+the)?(?:\s+end of)?$",
    re.IGNORECASE,
)
_TRIMMED = re.compile(
    r"^(?:an?|the|its|their)\s+|\s+(?:profile|on (?:its |the )?balance sheet(?! debt))$", re.IGNORECASE
)


@dataclass(frozen=True)
class _Reading:
    """One question while it is being understood: `text` is what is left of it without periods and names."""

    known: Glossary
    periods: Sequence[Period]
    text: str
    question: str

    def wanted(self) -> Computation | None:
        for attempt in (self._direction, self._sign, self._grown, self._cagr, self._averaged, self._changed):
            found = attempt()
            if found is not None:
                return found
        return self._value(_ASKING.sub("", self.text))

    @property
    def last(self) -> Period:
        return self.periods[-1]

    @property
    def pair(self) -> tuple[Period, Period]:
        """The first and the last period named; where there is but one, the year before comes first."""
        if len(self.periods) > 1:
            return self.periods[0], self.periods[-1]
        return self.last.before, self.last

    def _direction(self) -> Computation | None:
        match = _DIRECTION.match(self.text)
        if match is None:
            return None
        name = self._noun(f"{match['a']} {match['b']}")
        verb = match["verb"].casefold()
        down = verb.startswith(("decreas", "declin", "fall", "fell", "reduc", "shr"))
        compared: Compared = "changed" if match["or"] else "down" if down else "up"
        return self._compare(name, compared)

    def _grown(self) -> Computation | None:
        match = _GREW.search(self.text)
        return self._compare(self._noun(match["x"]), "changed") if match else None

    def _sign(self) -> Computation | None:
        match = _SIGN.match(self.text)
        if match is None:
            return None
        operand = self._operand(self._noun(f"{match['a']} {match['b']}"))
        sign: Compared = "positive" if match["sign"].casefold() == "positive" else "negative"
        return Computation(operand.form, (operand.term(self.last),), sign, certain=True)

    def _compare(self, name: str, compared: Compared) -> Computation | None:
        operand = self._operand(name)
        first, last = self.pair
        return Computation(
            operand.form, (operand.term(first), operand.term(last)), compared, certain=operand.named
        )

    def _cagr(self) -> Computation | None:
        match = _CAGR.match(_ASKING.sub("", self.text))
        if match is None:
            return None
        operand = self._operand(self._noun(match["after"] or match["before"]))
        first, last = self.pair
        years = last.year - first.year
        are_alike = first == last._replace(year=first.year)
        if years < 1 or not are_alike or (len(self.periods) == 1 and match["years"] is None):
            return None
        if len(self.periods) == 1:
            years = _number(match["years"])
            first = last._replace(year=last.year - years)
        ratio = Operation("÷", operand.expression(last), operand.expression(first))
        growth = Operation("-", Power(ratio, years), Decimal(1))
        return Computation(
            "percent", (Term(f"CAGR of {operand.label}", f"{first} to {last}", (growth,)),), certain=True
        )

    def _averaged(self) -> Computation | None:
        match = _AVERAGE.search(_ASKING.sub("", self.text))
        if match is None:
            return None
        operand = self._operand(self._noun(match["x"]))
        named = list(self.periods)
        if match["years"] and len({each.year for each in named}) != _number(match["years"]):
            count = _number(match["years"])
            named = [self.last._replace(year=self.last.year - back) for back in reversed(range(count))]
        elif not match["years"] and re.search(
            r"\d\s*[-–]\s*(?:FY)?\s*\d|\bfrom\b|\bthrough\b", self.question
        ):
            named = list_between(*self.pair)
        if len(named) < 2:
            return None
        mean = Mean(tuple(operand.expression(each) for each in named))
        term = Term(f"average {operand.label}", f"{named[0]} to {named[-1]}", (mean,))
        return Computation(operand.form, (term,), certain=operand.named)

    def _changed(self) -> Computation | None:
        text = _ASKING.sub("", self.text)
        match = _CHANGE.search(text)
        if match is None:
            match = _GROWTH_LAST.fullmatch(text)
            if match is None or not self.known.knows(self._noun(match["x"])):
                return None
        name = self._noun(match["x"])
        first, last = self.pair
        operand = self._operand(name)
        relative = re.search(
            r"%|\bpercent|\bgrowth|\brate\b|\brelative\b", f"{match[0]} {self.question}", re.I
        )
        if operand.form in ("percent", "times", "days"):
            return Computation(
                operand.form, (operand.term(first), operand.term(last)), "changed", certain=True
            )
        new, old = operand.expression(last), operand.expression(first)
        change: Expression = Operation("-", new, old)
        if relative:
            change = Operation("÷", change, old)
        term = Term(f"change in {operand.label}", f"{first} to {last}", (change,))
        return Computation("percent" if relative else "amount", (term,), certain=operand.named)

    def _value(self, text: str) -> Computation | None:
        operand = self._operand(self._noun(text))
        if not operand.named and not re.match(r"what|how much", self.text, re.IGNORECASE):
            return None
        terms = tuple(operand.term(period) for period in self.periods)
        return Computation(operand.form, terms, certain=operand.named and bool(operand.formula))

    def _noun(self, text: str) -> str:
        """What is asked about, without verbs around it."""
        text = _VERB_LAST.sub("", text.strip(" ,?"))
        text = _VERBS.sub("", text.strip(), count=1)
        if not self.known.knows(text):
            text = _TRIMMED.sub("", text.strip())
        return _trim_question(text)

    def _operand(self, name: str) -> _Operand:
        """What a name, or a formula in the question, stands for. Raises NotUnderstood."""
        for pattern in (_SHARE, _SHARE_OF):
            match = pattern.fullmatch(name)
            if match:
                return _Operand(
                    self.known,
                    f"{self._noun(match['x'])} as a share of {self._noun(match['y'])}",
                    "percent",
                    (f"({self._noun(match['x'])}) / ({self._noun(match['y'])})",),
                    True,
                )
        formula = self.known.find_formula(name)
        if formula is not None:
            return _Operand(self.known, formula.name, formula.form, formula.texts, True, formula)
        if self.known.knows(name):
            return _Operand(self.known, self.known.find_item(name).name, "amount", (name,), True)
        for pattern, sign in ((_BOTH, "+"), (_DIFFERENCE, "-")):
            match = pattern.fullmatch(name)
            if match and self.known.knows(match["x"]) and self.known.knows(match["y"]):
                return _Operand(self.known, name, "amount", (f"({match['x']}) {sign} ({match['y']})",), True)
        match = _MARGIN.fullmatch(name)
        if match and self.known.knows(match["x"]):
            return _Operand(
                self.known, f"{match['x']} margin", "percent", (f"({match['x']}) / revenue",), True
            )
        if re.search(r"\s[-+*/×÷]\s|\b(?:less|minus|plus|divided by)\b", name):
            form: Form = "times" if re.search(r"/|÷|divided by", name) else "amount"
            operand = _Operand(self.known, name, form, (name,), True)
            if all(figure.item.statement for figure in collect_figures(operand.expression(self.last))):
                return operand
            raise NotUnderstood(name)
        telling = [word for word in normalize_item(name).split() if word not in ENGLISH_STOP_WORDS]
        if not 2 <= len(telling) <= 10 or len(name.split()) > 14:
            raise NotUnderstood(name)
        return _Operand(self.known, name, "amount", (name,), False)


@dataclass(frozen=True)
class _Operand:
    """Something with a value in each period. `named`: it is in the glossary or the question defines it."""

    known: Glossary
    label: str
    form: Form
    texts: tuple[str, ...]
    named: bool
    formula: Formula | None = None

    def expression(self, period: Period) -> Expression:
        return self._read(self.texts[0], period)

    def term(self, period: Period) -> Term:
        ways = tuple(self._read(text, period) for text in self.texts)
        rows = tuple(
            Figure(Item(name, (normalize_item(name),)), period)
            for name in (self.formula.rows if self.formula else ())
        )
        return Term(self.label, str(period), ways, rows)

    def _read(self, text: str, period: Period) -> Expression:
        if not self.named:
            return Figure(Item(text, (normalize_item(text),)), period)
        return parse_formula(text, period, self.known)


def _number(text: str) -> int:
    return _WORDS_OF_NUMBER.get(text.casefold()) or int(text)
