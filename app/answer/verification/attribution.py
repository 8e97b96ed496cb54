"""Attribute each sentence of an answer to the words it rests on: by alignment, never by what the model says.

A sentence is compared with every sentence that was found: by the weighted share of its words that stand
there, by how many of them stand there in the same order (longest common subsequence), and by meaning
(cosine of the embeddings), which lets a paraphrase count. Numbers and names must be there as they are, and
of the same things.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from rapidfuzz.distance import LCSseq

from app.answer.entailment.entail import (
    Judge,
    is_clause,
    judge_claim,
    judge_strictly,
    normalize_letters,
    retracts,
    split_clauses,
)
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import Source
from app.answer.text.injection import is_injection
from app.answer.text.normalize import find_counted, find_stems
from app.answer.text.numbers import Figures, find_figures, find_missing_figures
from app.answer.text.proper_nouns import find_proper_nouns
from app.answer.verification.contradiction import differs, find_left_out, find_opposite
from app.answer.verification.coreference import replace_pronoun, resolve_pronoun, shorten_explained
from app.answer.verification.relations import find_relation_mismatch
from app.core.answers import Citation, Support
from app.core.documents import Box, Page, box_lines, quote_as_read, quote_words
from app.core.languages import mark_text
from app.pages.cells import name_cells

_SUPPORTED, _PARTIAL = 0.72, 0.5
"""Shares of a sentence's words that must stand in what it cites. Judged: tests/benchmarks/thresholds.py."""
_PARAPHRASE, _RELATED = 0.75, 0.62
"""Cosines at which fewer words will do. Judged: tests/benchmarks/thresholds.py."""
_FEWER_WORDS = 0.45
"""Share of a sentence's words that will do then. Judged: tests/benchmarks/thresholds.py."""
_IN_ORDER = 0.5
"""Share of the words that must stand in the same order, or else the meaning must be related. Judged:
tests/benchmarks/thresholds.py.
"""
_TERSE = 3
"""Telling words below which a sentence says nothing without its question."""
_YES_NO = 3
"""Letters of yes and no, which need not stand in what they rest on."""
_SECOND = 0.25
"""What a second citation must add to the share. Judged: tests/benchmarks/thresholds.py."""
_LONGEST_QUOTE = 90
"""Words: of a longer sentence only the clauses that matter are quoted."""
_AROUND = 6
"""Words on each side of what matters, where its clauses are too long as well."""
_CLAUSE_END = re.compile(r"[,;:.!?][\"'”’)\]]*$")

_EARLIER = 4
"""Sentences before one in which it may be told whom it is about."""
_LIKELY = 8
"""Sources that are looked at as a whole: what bears a sentence out shares most of its words."""
_MOST_IN_A_RUN = 3
"""Sources that one sentence may be copied from: pages and pictures cut sentences."""
_NOTHING = "Nothing like it was found in the documents."
_SAYS_NOTHING = "It says nothing that could be checked."
_AROUND_IT = "What stands around the cited words may take it back."


@dataclass(frozen=True, slots=True)
class Quote:
    """The words `first` … `last - 1` of the page of `source`, chosen to be quoted."""

    source: Source
    first: int
    last: int

    @property
    def text(self) -> str:
        """Its words as they are read."""
        return quote_as_read(self.source.page.words[self.first : self.last], self.source.page.words)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes of its words, one a line."""
        return box_lines(self.source.page.words[self.first : self.last])

    def stands_in(self, citation: Citation) -> bool:
        """Tell whether it stands in what a citation cites."""
        here = (self.source.hit.document, self.source.page.number) == (citation.document, citation.page)
        return here and all(
            any(
                box.x0 >= other.x0 - 1
                and box.x1 <= other.x1 + 1
                and box.y0 >= other.y0 - 1
                and box.y1 <= other.y1 + 1
                for other in citation.boxes
            )
            for box in self.boxes
        )

    def make_citation(self, number: int) -> Citation:
        """Make the citation with this number."""
        page, hit = self.source.page, self.source.hit
        words = page.words[self.first : self.last]
        boxes = box_lines(words)
        return Citation(
            number=number,
            document=hit.document,
            title=hit.title,
            path=hit.path,
            page=page.number,
            quote=quote_words(words),
            boxes=boxes,
            label=name_cells(page, boxes) or page.label,
            note=page.reason or "",
            shown=self.text,
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence of an answer and what it rests on."""

    text: str
    support: Support
    quotes: tuple[Quote, ...] = ()
    warnings: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Why it is not supported, warnings among them."""


def attribute_sentences(
    sentences: Sequence[str], evidence: Evidence, judges: Sequence[Judge] = (judge_claim,)
) -> list[Checked]:
    """Attribute each sentence to what was found. It is supported where all the `judges` say so."""
    if not evidence.sources:
        return [Checked(sentence, Support.UNSUPPORTED, reasons=(_NOTHING,)) for sentence in sentences]
    similarities = _compute_similarities(sentences, evidence)
    return [
        _attribute_sentence(sentence, similarities[row], evidence, judges)
        for row, sentence in enumerate(sentences)
    ]


def select_tight_quote(source: Source, wanted: Sequence[str], evidence: Evidence) -> Quote:
    """Select the sentence or row as a whole, with what it introduces, or of a very long one the clauses
    around the stretch of words that holds most of `wanted` (stems) in the fewest words: the run of largest
    sum (Kadane), where wanted words count for and others against.
    """
    words = source.page.words[source.first : source.end]
    if len(words) <= _LONGEST_QUOTE:
        return Quote(source, source.first, source.end)
    weights = {stem: evidence.weigh_word(stem) for stem in wanted}
    against = 0.25 * sum(weights.values()) / max(1, len(weights))
    best, first, last = 0.0, 0, 1
    total, start = 0.0, 0
    for index, word in enumerate(words):
        if total <= 0:
            total, start = 0.0, index
        total += max((weights.get(stem, 0.0) for stem in find_stems(word.text)), default=0.0) or -against
        if total > best:
            best, first, last = total, start, index + 1
    last = min(last, first + _LONGEST_QUOTE)
    ends = [index + 1 for index, word in enumerate(words) if _CLAUSE_END.search(word.text)]
    before = max((end for end in ends if end <= first), default=0)
    after = min((end for end in ends if end >= last), default=len(words))
    if after - before > _LONGEST_QUOTE:
        before, after = max(0, first - _AROUND), min(len(words), last + _AROUND)
    return Quote(source, source.first + before, source.first + after)


def quote_stands(citation: Citation, page: Page) -> bool:
    """Whether the quote is word for word on the page, and under the citation's boxes."""
    wanted = citation.quote.replace(" ", "")
    starts = [0, *accumulate(len(word.text) for word in page.words)]
    place_of = {start: index for index, start in enumerate(starts)}
    text = "".join(word.text for word in page.words)
    start = text.find(wanted)
    while start >= 0:
        first, last = place_of.get(start), place_of.get(start + len(wanted))
        if first is not None and last is not None and quote_words(page.words[first:last]) == citation.quote:
            boxes = box_lines(page.words[first:last])
            if len(boxes) == len(citation.boxes) and np.allclose(boxes, citation.boxes, atol=0.5):
                return page.number == citation.page
        start = text.find(wanted, start + 1)
    return False


def _compute_similarities(sentences: Sequence[str], evidence: Evidence) -> np.ndarray:
    """Cosines [sentences, sources]; 0 where a source was not embedded."""
    table = np.zeros((len(sentences), len(evidence.sources)), np.float32)
    if sentences and evidence.embedded and evidence.embedder is not None:
        table[:, evidence.embedded] = evidence.embedder.embed(list(sentences)) @ evidence.vectors.T
    return table


def _attribute_sentence(
    sentence: str, similarity: np.ndarray, evidence: Evidence, judges: Sequence[Judge]
) -> Checked:
    wanted = find_stems(sentence)
    if not wanted:
        return Checked(sentence, Support.UNSUPPORTED, reasons=(_SAYS_NOTHING,))
    own: set[str] = set()
    terse = len(set(wanted)) < _TERSE
    is_bare = bool(evidence.question) and not is_clause(sentence) and (terse or sentence[-1] not in ".!?")
    if terse and is_bare:
        own = set(
            find_stems(" ".join(word for word in sentence.split() if len(word.strip(".,;:!?")) > _YES_NO))
        )
        # "1,577" stands in many places; as an answer it belongs where the question's words are.
        wanted += find_stems(evidence.question)
    alignment = _Alignment(sentence, wanted, own, similarity, evidence, is_bare)
    if not is_bare and (borne_out := _entail_by_clauses(alignment, judges)):
        return borne_out
    return _check_by_overlap(alignment, judges)


class _Alignment:
    """How the sources fit a sentence, whose telling words are `wanted`."""

    def __init__(
        self,
        sentence: str,
        wanted: list[str],
        own: set[str],
        similarity: np.ndarray,
        evidence: Evidence,
        is_bare: bool,
    ) -> None:
        """`is_bare`: it is a value or a row, which says nothing without its question."""
        self.is_bare = is_bare
        self.sentence, self.wanted, self.own = sentence, wanted, own
        self.similarity, self.evidence = similarity, evidence
        self.coverage = [evidence.measure_coverage(wanted, index) for index in range(len(evidence.sources))]
        names = set(find_stems(" ".join(find_proper_nouns(sentence))))

        def score(index: int) -> float:
            if not self.may_be_cited(index):
                return -1.0
            alike = self.in_order(index) + float(similarity[index])
            strange = len(names - evidence.context_stems[index]) / len(names) if names else 0.0
            rank = evidence.sources[index].rank
            return self.coverage[index] + 0.3 * alike - 0.15 * strange - 0.01 * rank

        self.order = sorted(range(len(self.coverage)), key=score, reverse=True)
        """The sources, the best first."""

    def may_be_cited(self, index: int) -> bool:
        """Whether a source says something, and to a reader."""
        return self.evidence.sources[index].is_statement and index not in self.evidence.injections

    def in_order(self, index: int) -> float:
        """The share of the words that stand in a source in the same order."""
        return LCSseq.similarity(self.wanted, self.evidence.stems[index]) / len(self.wanted)

    def quotes(self, indices: Sequence[int]) -> list[Quote]:
        """What to quote of the sources."""
        return [
            select_tight_quote(self.evidence.sources[index], self.wanted, self.evidence) for index in indices
        ]


def _entail_by_clauses(alignment: _Alignment, judges: Sequence[Judge]) -> Checked | None:
    """The sentence as supported, if a source bears it out, or for each of its clauses one does."""
    if run := _find_verbatim_run(alignment):
        return Checked(alignment.sentence, Support.SUPPORTED, tuple(alignment.quotes(run)))
    evidence = alignment.evidence
    likely = [index for index in alignment.order[:_LIKELY] if alignment.may_be_cited(index)]
    found: list[int] = []
    for clause in split_clauses(alignment.sentence):
        resting = next(
            filter(None, (find_entailing_sources(index, clause, evidence, judges) for index in likely)),
            None,
        )
        if resting is None:
            return None
        found += resting
    return Checked(alignment.sentence, Support.SUPPORTED, tuple(alignment.quotes(list(dict.fromkeys(found)))))


def find_entailing_sources(
    index: int, clause: str, evidence: Evidence, judges: Sequence[Judge]
) -> list[int] | None:
    """Find the source at `index`, if it bears out a clause and nothing around takes that back; and with it
    the one that names whom its "he" or "she" means, or explains its abbreviation.
    """
    text, resting = evidence.sources[index].text, [index]
    before, _ = _find_adjacent(index, evidence)
    earlier = [evidence.sources[each].text for each in before]
    if not judge_strictly(clause, text, judges).entailed:
        back = _find_explaining(clause, text, earlier, judges)
        if back is None:
            return None
        resting.append(before[back - 1])
    if is_taken_back(index, evidence):
        return None
    wanted = find_stems(clause)
    quotes = [select_tight_quote(evidence.sources[each], wanted, evidence) for each in resting]
    return None if _list_warnings(clause, quotes, evidence) else resting


def is_taken_back(index: int, evidence: Evidence) -> bool:
    """Whether what stands right before or after a source on its page takes it back."""
    before, after = _find_adjacent(index, evidence)
    earlier, following = before[0] if before else None, after
    texts = (evidence.sources[each].text if each is not None else "" for each in (earlier, following))
    return retracts(*texts)


def _find_explaining(clause: str, text: str, earlier: Sequence[str], judges: Sequence[Judge]) -> int | None:
    """How many sentences back it is told whom or what a text means that bears out a clause with this; None
    where it does not.
    """
    meant = resolve_pronoun(text, earlier)
    if meant is not None and judge_strictly(clause, replace_pronoun(text, meant[0]), judges).entailed:
        return meant[1]
    short = shorten_explained(clause, earlier)
    return short[1] if short is not None and judge_strictly(short[0], text, judges).entailed else None


def _find_verbatim_run(alignment: _Alignment) -> list[int] | None:
    """The sources that, one after another, are the sentence word for word."""
    sources, wanted = alignment.evidence.sources, normalize_letters(alignment.sentence)
    for index in range(len(sources)):
        text, run = "", list[int]()
        while index + len(run) < len(sources) and len(run) < _MOST_IN_A_RUN and len(text) < len(wanted):
            following = index + len(run)
            text += normalize_letters(sources[following].text)
            run.append(following)
        if (
            text == wanted
            and not set(run) & alignment.evidence.injections
            and not alignment.sentence.endswith("?")
        ):
            return run
    return None


def _find_adjacent(index: int, evidence: Evidence) -> tuple[list[int], int | None]:
    """The sources right before one on its page, the nearest first, and the one right after it, as far as they
    were found.
    """
    source = evidence.sources[index]
    on_page = [i for i, other in enumerate(evidence.sources) if other.page is source.page]
    starts = {evidence.sources[i].first: i for i in on_page}
    ends = {evidence.sources[i].last: i for i in on_page}
    before: list[int] = []
    place = source.first
    while place in ends and len(before) < _EARLIER:
        before.append(ends[place])
        place = evidence.sources[ends[place]].first
    return before, starts.get(source.last)


def _check_by_overlap(alignment: _Alignment, judges: Sequence[Judge]) -> Checked:
    """The sentence with what comes nearest to bearing it out, and why that does not; or, of a bare answer,
    what bears it out as the answer to the question.
    """
    sentence, evidence = alignment.sentence, alignment.evidence
    best = alignment.order[0] if alignment.is_bare else _find_most_covering(alignment, judges)
    if not alignment.may_be_cited(best) or (alignment.own and alignment.own.isdisjoint(evidence.stems[best])):
        return Checked(sentence, Support.UNSUPPORTED, reasons=(_NOTHING,))
    cited, share = _choose_cited(alignment, best)
    cosine = float(alignment.similarity[best])
    alike = alignment.in_order(best) >= _IN_ORDER or cosine >= _RELATED
    if (share >= _SUPPORTED and alike) or (cosine >= _PARAPHRASE and share >= _FEWER_WORDS):
        support = Support.SUPPORTED
    elif share >= _PARTIAL or (cosine >= _RELATED and share >= _FEWER_WORDS / 2):
        support = Support.PARTIAL
    else:
        return Checked(sentence, Support.UNSUPPORTED, reasons=(_NOTHING,))
    quotes = alignment.quotes(cited)
    warnings = _list_warnings(sentence, quotes, evidence, evidence.question if alignment.own else "")
    reasons = list(warnings)
    if not alignment.is_bare:
        verdicts = [judge_strictly(sentence, evidence.sources[index].text, judges) for index in cited]
        support = Support.UNSUPPORTED if all(each.denied for each in verdicts) else Support.PARTIAL
        reasons += verdicts[0].reasons or (_AROUND_IT,)
    elif warnings or differs(sentence, " ".join(quote.source.text for quote in quotes)):
        support = Support.PARTIAL
    return Checked(sentence, support, tuple(quotes), tuple(warnings), tuple(dict.fromkeys(reasons)))


def _find_most_covering(alignment: _Alignment, judges: Sequence[Judge]) -> int:
    """Of the sources that fit, that which holds most of what the sentence says."""
    likely = [
        index for index in alignment.order[:_LIKELY] if alignment.may_be_cited(index)
    ] or alignment.order[:1]
    texts = alignment.evidence.sources
    return max(likely, key=lambda index: judge_strictly(alignment.sentence, texts[index].text, judges).share)


def _choose_cited(alignment: _Alignment, best: int) -> tuple[list[int], float]:
    """The source that fits best and, where it adds much, a second; and the share of the words they hold."""
    evidence, wanted = alignment.evidence, alignment.wanted
    share = alignment.coverage[best]
    missing = set(wanted).difference(evidence.stems[best])
    whole = sum(map(evidence.weigh_word, set(wanted)))
    gains = [
        sum(evidence.weigh_word(stem) for stem in missing.intersection(held)) / whole
        if alignment.may_be_cited(index)
        else 0.0
        for index, held in enumerate(evidence.stems)
    ]
    second = max(range(len(gains)), key=gains.__getitem__)
    if gains[second] >= _SECOND and share < _SUPPORTED and share + gains[second] >= _PARTIAL:
        return [best, second], min(1.0, share + gains[second])
    return [best], share


def _list_warnings(
    sentence: str, quotes: Sequence[Quote], evidence: Evidence, question: str = ""
) -> list[str]:
    """What a person must look at: what the sentence, an answer to `question` if that is given, says otherwise
    than the words it rests on.
    """
    warnings = _list_absent_details(sentence, [quote.source for quote in quotes], evidence)
    quoted = " ".join(quote.source.text for quote in quotes)
    if contrary := find_opposite(sentence, quoted):
        warnings.append(f"The cited words say “{contrary[1]}”, not “{contrary[0]}”.")
    if condition := find_left_out(sentence, quoted):
        warnings.append(f"The cited words add a condition: “{condition}”.")
    if not warnings and (otherwise := _find_relation_mismatch(sentence, quotes, question)):
        warnings.append(otherwise)
    return warnings


def _find_relation_mismatch(sentence: str, quotes: Sequence[Quote], question: str) -> str | None:
    """What the sentence, an answer to `question` if that is given, ties together otherwise than each of the
    sentences it rests on. Columns tell that of rows of tables, and are not looked at.
    """
    told = [
        find_relation_mismatch(f"{question} {sentence}".strip(), quote.source.text)
        for quote in quotes
        if not quote.source.is_row
    ]
    return told[0] if len(told) == len(quotes) and all(told) else None


def _list_absent_details(sentence: str, cited: Sequence[Source], evidence: Evidence) -> list[str]:
    """What a person must look at: numbers and names of the sentence that are not where it points."""
    places = {id(source.page): source.page for source in cited}.values()
    ordered = {
        (id(source.page), word)
        for source in map(evidence.sources.__getitem__, evidence.injections)
        for word in range(source.first, source.last)
    }
    page = " ".join(
        word.text
        for each in places
        for number, word in enumerate(each.words)
        if (id(each), number) not in ordered
    )
    passage = " ".join(
        source.text
        for index, source in enumerate(evidence.sources)
        if index not in evidence.injections and any(source.hit == other.hit for other in cited)
    )
    said, on_page = find_figures(sentence), find_figures(page)
    in_passage = find_figures(passage)
    # What a table's figures are in may be said above its part that the passage holds.
    in_passage = Figures(in_passage.quantities, in_passage.dates, on_page.scales, on_page.has_percent)
    warnings: list[str] = []
    for place, (numbers, dates) in (
        (mark_text("on the cited page"), find_missing_figures(said, on_page, page)),
        (mark_text("in the cited passage"), find_missing_figures(said, in_passage, passage)),
    ):
        told = " ".join(warnings)
        absent = [(mark_text("number"), each.shown) for each in numbers]
        absent += [(mark_text("date"), each.shown) for each in dates]
        warnings += [
            f"The {kind} {shown} is not {place}."
            for kind, shown in absent
            if f"The {kind} {shown} is not" not in told
        ]
    there = find_counted(" ".join(source.text for source in cited))
    otherwise = any(not count <= there.get(thing, count) for thing, count in find_counted(sentence).items())
    if otherwise and not warnings:
        warnings.append("A number is not the one that the cited words give for the same thing.")
    titles = [source.hit.title for source in cited if not is_injection(source.hit.title)]
    known = set(find_stems(" ".join([page, *titles])))
    for name in dict.fromkeys(find_proper_nouns(sentence)):
        if not known.issuperset(find_stems(name)):
            warnings.append(f"The name “{name}” is not on the cited page.")
    return warnings
