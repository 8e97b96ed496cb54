"""Build what a language model is asked when it may help to rewrite a question."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.text.prompts import Messages, defang, load_prompt
from app.core.answers import Turn


def build_rewrite_prompt(question: str, turns: Sequence[Turn]) -> Messages:
    """The messages that ask for the question as one that stands alone, and for what to search for. The turns
    are those of `history.condensed`.
    """
    talk = "".join(f"Person: {turn.question}\nAnswer: {defang(turn.answer)}\n" for turn in turns)
    return [
        {"role": "system", "content": load_prompt("rewrite")},
        {"role": "user", "content": f"{talk}Person: {question}\nJSON:"},
    ]
