"""Vet what a language model made of a question: nothing counts that nobody said, and in doubt the program's
own rules stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.answer.question.answer_type import find_name_stems
from app.answer.question.decompose import ASKS, Part
from app.answer.question.ellipsis import list_entities
from app.answer.question.intent import THINGS, Task, find_topic
from app.answer.text.injection import is_injection
from app.answer.text.language import detect_language
from app.answer.text.normalize import find_all_numbers, find_stems
from app.core.answers import Turn

_IDEAS = 3
_LONGEST_IDEA = 12
"""Words of a query that the model may make up."""
_MOST_PARTS = 4
_ADDED = 8
"""Most words that a question which the rules find whole may get from what was said before."""
_THINGS = re.compile(THINGS, re.IGNORECASE)
_JOINS = re.compile(r"[,;?&/]|\b(?:and|plus|or|as well|also|und|sowie|et|ainsi|y)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:all|any|every\w*|each|anything|(?:which|what)(?:\s+\w+){0,2}?\s+\w+s|alle|jede[nrs]?|welche"
    r"|tous|toutes|quel(?:le)?s|todos|todas|qué\s+\w+s)\b",
    re.IGNORECASE,
)
"""What a question says that wants more than one thing."""
_ORDERING = frozenset(
    find_stems("can could would will get give have want need like know let help take go run put")
)
"""Verbs of an order, which say nothing of what it is about."""


def join_said(question: str, turns: Sequence[Turn]) -> str:
    """Join what was said, the question first, without answers that talk to a language model: it would search
    for what they say.
    """
    answers = (turn.answer for turn in turns if not is_injection(turn.answer))
    return " ".join([question, *(turn.question for turn in turns), *answers])


def vet_alone(written: str, question: str, resolved: str, turns: Sequence[Turn]) -> str:
    """Vet the question that the model wrote to stand alone, beside the one that the rules `resolved`: the
    better of both.

    The model's says nothing that nobody said, adds to the question, and keeps what is new in it: all names,
    parties, countries, days and numbers, and at least one of the other words. Of what is not new most may go
    where the question leans back ("the same for …") or asks nothing by itself ("I was thinking of …"); of one
    that the rules find whole, nothing.
    """
    is_whole = resolved == question
    if not is_whole and not resolved.startswith(f"{question} ("):
        return resolved  # the rules know what takes whose place
    said = join_said(question, turns)
    before = " ".join(turn.question for turn in turns)
    new, old = set(find_stems(written)), set(find_stems(question))
    if not new <= set(find_stems(said)) or not new - old:
        return resolved
    own = _find_own(old, set(find_stems(before)))
    own_numbers = _find_own(find_all_numbers(question), find_all_numbers(before))
    if (own and own.isdisjoint(new)) or not own_numbers <= find_all_numbers(written):
        return resolved
    if not _find_named_stems(question) - set(find_stems(before)) <= new:
        return resolved
    lost = len(old - new)
    if is_whole and ASKS.match(question.strip()):
        return written if not lost and len(new - old) <= _ADDED else resolved
    return written if 3 * lost <= 2 * len(old) else resolved


def _find_named_stems(question: str) -> set[str]:
    """Find the stems of whom and what the question names."""
    entities = list_entities(question, detect_language([question]))
    return {*find_name_stems(question), *find_stems(" ".join(entities))}


def _find_own(words: set[str], before: set[str]) -> set[str]:
    """Find those that were not said before; where all were, all."""
    return words - before or words


def vet_queries(ideas: Sequence[str], said: str) -> tuple[str, ...]:
    """Vet those of the model's queries that are short, share a word with what was said, and bring in no
    number that was not.
    """
    known, numbers = set(find_stems(said)), find_all_numbers(said)
    kept = []
    for idea in dict.fromkeys(" ".join(idea.split()) for idea in ideas):
        words = find_stems(idea)
        is_near = not known.isdisjoint(words) and find_all_numbers(idea) <= numbers
        if is_near and len(words) <= _LONGEST_IDEA and set(words) != known:
            kept.append(idea)
    return tuple(kept[:_IDEAS])


def vet_parts(parts: Sequence[str], alone: str, said: str) -> tuple[Part, ...]:
    """Vet the model's parts, where together they ask what the question does: each says less than the whole
    and nothing that nobody said, and nothing of the whole is lost.
    """
    parts = tuple(dict.fromkeys(" ".join(part.split()) for part in parts))
    if not 1 < len(parts) <= _MOST_PARTS or not _JOINS.search(alone.rstrip(" ?")):
        return ()
    whole, known = set(find_stems(alone)), set(find_stems(said))
    each = [set(find_stems(part)) for part in parts]
    if any(not words or not words <= known or words >= whole for words in each):
        return ()
    if any(one <= other for one in each for other in each if one is not other):
        return ()
    lost = whole - set().union(*each) - _ORDERING
    return (
        ()
        if lost or find_all_numbers(alone) - find_all_numbers(" ".join(parts))
        else tuple(map(Part, parts, parts))
    )


def vet_task(
    task: Task, question: str, titles: Sequence[str], is_held: Callable[[str], bool]
) -> tuple[Task, str | None]:
    """Vet the task that the model told, where the question's words allow it, and what it is about (None: what
    the question says). `titles` are those of the documents asked; `is_held` tells whether they hold a word.
    """
    is_named, content = _split_content(question, titles)
    if task is Task.SUMMARY and not any(map(is_held, content)):
        # Nothing is asked that a document could say: only the document itself is spoken of.
        return task, " ".join(is_named)
    if task is Task.COMPARISON and len(titles) > 1 and _THINGS.search(question):
        return task, None
    if task is Task.ITEMS and _SEVERAL.search(question) and any(map(is_held, content)):
        return task, None
    return Task.LOOKUP, None


def _split_content(question: str, titles: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split the words of a question that are of a title, and the others beside those that only ask."""
    titled = set(find_stems(" ".join(titles)))
    things = {word.lower() for word in _THINGS.findall(question)}
    words = [
        word for word in re.findall(r"[\w’'-]+", find_topic(question)) if set(find_stems(word)) - _ORDERING
    ]
    of_title = [word for word in words if set(find_stems(word)) <= titled]
    return of_title, [word for word in words if word not in of_title and word.lower() not in things]
