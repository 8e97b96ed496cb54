"""Answer a question that asks several things, each by itself, and name those that are not found in the
documents.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from app.answer.calculation.accounts.parse_question import parse_computation
from app.answer.composition.formats import is_structured
from app.answer.provenance import Provenance
from app.answer.question import rewrite
from app.answer.question.decompose import Part, decompose_for_answers
from app.answer.question.queries import Queries
from app.answer.request import Request
from app.core import answers
from app.core.answers import (
    Answer,
    Calculation,
    Citation,
    Hit,
    NotFound,
    Sentence,
    Short,
    Support,
    Tokens,
    Turn,
    join_notices,
)
from app.core.errors import Cancelled
from app.core.events import Event, Progress, Token
from app.core.styles import Form, Style

_MARKS = re.compile(r"^(?: \[\d+\])+")


def find_parts(
    question: str, turns: Sequence[Turn], style: Style | None, told: Sequence[Part] = ()
) -> tuple[Part, ...]:
    """Find what the question asks one by one, by its words or else as a model `told`; nothing where it asks
    one thing, or is to be answered in one piece: in a form that is filled as a whole, in fewer sentences than
    it has parts, or by figures that the program finds and computes together.
    """
    leans = rewrite.rewrite_question(question, turns) != question
    parts = decompose_for_answers(question, turns if leans else ()) or tuple(told)
    if not parts or is_structured(style) or (style and 0 < style.longest < len(parts)):
        return ()
    return parts if parse_computation(question) is None else ()


def answer_parts(
    request: Request,
    parts: Sequence[Part],
    answer_one: Callable[[Request], Generator[Event, None, Answer]],
) -> Generator[Event, None, Answer]:
    """Give the answers to the parts as one. When it is stopped, those that were found by then; raises
    Cancelled where there are none.
    """
    style = request.style
    if style is not None and style.longest:
        style = replace(style, longest=style.longest // len(parts))
    made: list[Answer] = []
    for number, part in enumerate(parts):
        if made and request.cancelled():
            break
        yield Progress("Answering one thing after the other", number, len(parts))
        one = replace(
            request,
            question=part.alone,
            turns=(),
            style=style,
            started=time.perf_counter(),
        )
        try:
            made.append((yield from answer_one(one)))
        except Cancelled:
            if not any(each.found for each in made):
                raise
            break
        yield Token("\n")
    return join_answers(request, parts, made)


def join_answers(request: Request, parts: Sequence[Part], made: Sequence[Answer]) -> Answer:
    """Join what was made of the parts, as far as it came to them before it was stopped."""
    found = [each for each in made if each.found]
    provenance = _join_provenance(request, made, found)
    notices = [each.notice for each in made]
    if len(made) < len(parts):
        provenance = replace(provenance, stopped=True)
        notices.append(answers.STOPPED)
    notice = join_notices(notices)
    if found:
        whole = JoinedAnswer(found[0].form)
        for place, (part, each) in enumerate(zip_longest(parts, made)):
            if each is None:
                whole.say(f"“{part.said}” was not looked for any more.")
            elif each.found:
                whole.add(each, place)
            else:
                where = "what was read of your documents" if each.stopped else "your documents"
                whole.say(f"About “{part.said}” nothing was found in {where}.")
        answer = replace(
            provenance.begin_answer(),
            found=True,
            answer=whole.text,
            sentences=tuple(whole.sentences),
            citations=tuple(whole.citations),
            calculations=tuple(whole.calculations),
            shorts=tuple(whole.shorts),
            model=next((each.model for each in found if each.model), None),
            notice=notice,
            form=whole.form,
        )
    else:
        is_near = any(each.not_found is NotFound.NOT_ANSWERED for each in made)
        why = NotFound.NOT_ANSWERED if is_near else NotFound.NOTHING_RELEVANT
        answer = provenance.compose_not_found(why, notice)
    told = [
        answers.Part(part.said, each is not None and each.found) for part, each in zip_longest(parts, made)
    ]
    return replace(answer, parts=tuple(told))


def _join_provenance(request: Request, made: Sequence[Answer], found: Sequence[Answer]) -> Provenance:
    """Join tell of the whole what the answers that were made tell of the parts."""
    queries = dict.fromkeys(query for each in made for query in each.queries)
    read = [each.read for each in made if each.read is not None]
    coverage = [each.coverage for each in found if each.coverage is not None]
    return Provenance(
        request,
        mode=(found or made)[0].mode,
        queries=Queries(request.question, tuple(queries)),
        hits=_interleave([each.passages for each in made]),
        search_seconds=sum(each.seconds.search for each in made),
        read=(sum(done for done, _ in read), sum(total for _, total in read)) if read else None,
        coverage=coverage[0] if len(coverage) == 1 else None,
        first_token=next((each.seconds.first_token for each in made if each.seconds.first_token), None),
        tokens=sum((each.tokens for each in made), Tokens()),
        stopped=any(each.stopped for each in made),
    )


class JoinedAnswer:
    """Answers put one below the other, in prose or in bullets, with their citations numbered anew."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.text = ""
        self.sentences: list[Sentence] = []
        self.citations: list[Citation] = []
        self.calculations: list[Calculation] = []
        self.shorts: list[Short] = []

    def say(self, text: str) -> None:
        """Add a line of the program's own."""
        self._append(
            "- " if self.form is Form.BULLETS else "", Sentence(text, Support.SUPPORTED), begins=True
        )

    def add(self, answer: Answer, part: int) -> None:
        """Add the answer to a part of the question, without the quotations that are there already; not out of
        what covers everything, which counts its own and puts them under the documents they are from.
        """
        numbers = {citation.number: self._number(citation) for citation in answer.citations}
        begins, end = True, 0
        for sentence in answer.sentences:
            start = max(end, answer.answer.find(sentence.text, end))
            lead = _MARKS.sub("", answer.answer[end:start])
            end = start + len(sentence.text)
            renumbered = replace(sentence, citations=tuple(numbers[each] for each in sentence.citations))
            if answer.coverage or not renumbered.citations or renumbered not in self.sentences:
                self._append(lead, renumbered, begins=begins)
                begins = False
        for calculation in answer.calculations:
            inputs = [replace(each, citation=numbers[each.citation]) for each in calculation.inputs]
            self.calculations.append(replace(calculation, inputs=tuple(inputs)))
        self.shorts += [
            replace(short, citation=numbers[short.citation], part=part) for short in answer.shorts
        ]

    def _append(self, lead: str, sentence: Sentence, *, begins: bool) -> None:
        if begins:
            lead = f"\n{lead.lstrip()}" if self.text else lead.lstrip()
        marks = "" if sentence.counted else "".join(f" [{number}]" for number in sentence.citations)
        self.text += f"{lead}{sentence.text}{marks}"
        self.sentences.append(sentence)

    def _number(self, citation: Citation) -> int:
        """Number a citation: its number among all, to which it is added if it is not there yet."""
        for known in self.citations:
            if replace(known, number=citation.number) == citation:
                return known.number
        self.citations.append(replace(citation, number=len(self.citations) + 1))
        return len(self.citations)


def _interleave(lists: Iterable[Sequence[Hit]]) -> tuple[Hit, ...]:
    """Interleave the hits of all lists, the best of each first."""
    found: dict[tuple[str, int], Hit] = {}
    for row in zip_longest(*lists):
        for hit in filter(None, row):
            found.setdefault((hit.document, hit.number), hit)
    return tuple(found.values())
