"""What the language model is given to read. The texts are in resources/prompts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from app.core.answers import Hit, Turn
from app.core.errors import QuestionTooLong
from app.core.paths import RESOURCES
from app.models.generator import Generator

Messages = list[dict[str, str]]

READ = 1200
"""Tokens of a prompt: a processor without a graphics card reads them in a few seconds."""
WRITE = 256
"""Tokens of an answer."""
_SLACK = 16
"""Tokens that pieces counted one by one may take more when they stand together."""

_FORGED_MARK = re.compile(r"\[(\d+(?:\s*[,–-]\s*\d+)*)\]")
_FENCE = '"""'


@cache
def text(name: str) -> str:
    """A prompt's text, without its last line end."""
    return (RESOURCES / "prompts" / f"{name}.txt").read_text("utf-8").rstrip("\n")


def shown(hit: Hit) -> str:
    """A passage as the model sees it: named, fenced, and unable to pass for anything else.

    The page is left out: small models go on about pages instead of answering.
    """
    body = _unmarked(f"{hit.title}: {hit.text}").replace(_FENCE, "'" * len(_FENCE))
    return f"{_FENCE}\n{body}\n{_FENCE}"


def answering(question: str, hits: Sequence[Hit], generator: Generator) -> tuple[Messages, int]:
    """The messages that ask for an answer from the best hits, and how many of them fitted.

    Raises QuestionTooLong when the question leaves no room for a passage.
    """
    budget = min(READ, generator.context - WRITE)
    bare = generator.count(_answering(question, ""))
    if bare > budget // 2:
        raise QuestionTooLong(
            "This question is too long for the language model: please ask it in fewer words."
        )
    passages = [shown(hit) for hit in hits]
    fitted, used = 0, bare + _SLACK
    for length in generator.counts(passages):
        if used + length + 2 > budget and fitted:
            break
        used += length + 2
        fitted += 1
    messages = _answering(question, "\n\n".join(passages[:fitted]))
    while fitted > 1 and generator.count(messages) > budget:
        fitted -= 1
        messages = _answering(question, "\n\n".join(passages[:fitted]))
    return messages, fitted


def reading(question: str, sentences: Sequence[str]) -> Messages:
    """The messages that ask which of the numbered sentences of a passage help with the question."""
    numbered = "\n".join(f"{number}. {_unmarked(s)}" for number, s in enumerate(sentences, 1))
    return [
        {"role": "system", "content": text("read")},
        {"role": "user", "content": f"Question: {question}\n\nSentences:\n{numbered}\n\nNumbers:"},
    ]


def rewriting(question: str, turns: Sequence[Turn]) -> Messages:
    """The messages that ask for the question as one that stands alone, and for what to search for. The turns
    are those of `conversation.condensed`.
    """
    talk = "".join(
        f"Person: {_unmarked(turn.question)}\nAnswer: {_unmarked(turn.answer)}\n" for turn in turns
    )
    return [
        {"role": "system", "content": text("rewrite")},
        {"role": "user", "content": f"{talk}Person: {question}\nJSON:"},
    ]


def _answering(question: str, passages: str) -> Messages:
    return [
        {"role": "system", "content": text("answer")},
        {"role": "user", "content": text("ask").format(passages=passages, question=question)},
    ]


def _unmarked(text: str) -> str:
    """Without what looks like a citation: the answer's marks are Carrel's."""
    return _FORGED_MARK.sub(r"(\1)", text)
