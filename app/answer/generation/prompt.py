"""Build what the language model is given to read. The texts are in resources/prompts."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.composition import formats
from app.answer.text.injection import is_injection
from app.answer.text.prompts import FENCE, Messages, disarm_marks, load_prompt
from app.core.answers import Hit
from app.core.errors import QuestionTooLong
from app.core.styles import Style
from app.models.generator import Generator
from app.models.profile import SMALL, AnswerProfile
from app.pages.sentences import find_sentences

WRITE = 256
"""Tokens of an answer."""
TOO_LONG = "This question is too long for the language model: please ask it in fewer words."
_SLACK = 16
"""Tokens that pieces counted one by one may take more when they stand together."""

_LONGEST_TITLE = 200
"""Characters."""
_SHORT = 4
"""Sentences that fit in `WRITE` tokens."""


def format_passage(hit: Hit) -> str:
    """Format a passage as the model sees it: named, fenced, and unable to pass for anything else.

    The page is left out: small models go on about pages instead of answering.
    """
    title = disarm_marks(" ".join(hit.title.split()))[:_LONGEST_TITLE]
    body = f"{title}: {disarm_marks(_drop_injections(hit.text))}"
    return f"{FENCE}\n{body}\n{FENCE}"


def budget_answer(style: Style | None, profile: AnswerProfile) -> int:
    """Budget the tokens that an answer in this style may have."""
    long = style is not None and (formats.is_structured(style) or style.longest > _SHORT)
    return profile.long_answer if long else WRITE


def build_answer_prompt(
    question: str,
    hits: Sequence[Hit],
    generator: Generator,
    style: Style | None = None,
    profile: AnswerProfile = SMALL,
) -> tuple[Messages, int]:
    """Build the messages that ask for an answer from the best hits in a style, and how many of them fitted.

    Raises QuestionTooLong when the question leaves no room for a passage.
    """
    before, bare, budget = _measure_bare(question, generator, style, profile)

    def _answering(question: str, passages: str) -> Messages:
        return [*before, _asked(question, passages)]

    passages = [format_passage(hit) for hit in hits]
    fitted, used = 0, bare + _SLACK
    for length in generator.count_each(passages):
        if used + length + 2 > budget and fitted:
            break
        used += length + 2
        fitted += 1
    messages = _answering(question, _join_passages(passages[:fitted], generator))
    while fitted > 1 and generator.count(messages) > budget:
        fitted -= 1
        messages = _answering(question, _join_passages(passages[:fitted], generator))
    return messages, fitted


def _join_passages(passages: Sequence[str], generator: Generator) -> str:
    """Join the passages, those first with which the model's last message began: it need not read them
    again.
    """
    before = load_prompt("ask").partition("{passages}")[0]
    read, left = generator.last_message.removeprefix(before), list(passages)
    again: list[str] = []
    while (same := next((each for each in left if read.startswith(each)), None)) is not None:
        again.append(same)
        left.remove(same)
        read = read.removeprefix(same).lstrip("\n")
    return "\n\n".join([*again, *left])


def check_length(question: str, generator: Generator, style: Style | None, profile: AnswerProfile) -> None:
    """Check a question's length. Raises QuestionTooLong as `build_answer_prompt` would, before anything is
    read for it.
    """
    _measure_bare(question, generator, style, profile)


def prepare_answer(generator: Generator, profile: AnswerProfile) -> None:
    """Have what stands before every question read, so that it need not be when one comes. Raises as
    `Generator.generate` does.
    """
    before, _, _ = _measure_bare("", generator, None, profile)
    generator.prepare([*before, _asked("", "")])


def build_selection_prompt(question: str, sentences: Sequence[str]) -> Messages:
    """Build the messages that ask which of the numbered sentences of a passage help with the question."""
    numbered = "\n".join(f"{number}. {disarm_marks(s)}" for number, s in enumerate(sentences, 1))
    return [
        {"role": "system", "content": load_prompt("read")},
        {"role": "user", "content": f"Question: {question}\n\nSentences:\n{numbered}\n\nNumbers:"},
    ]


def _measure_bare(
    question: str, generator: Generator, style: Style | None, profile: AnswerProfile
) -> tuple[Messages, int, int]:
    """Measure what stands before the question, the tokens of it all without a passage, and those it may have
    with passages. Raises QuestionTooLong.
    """
    room = generator.context - budget_answer(style, profile)
    before = _build_before(style, generator, min(profile.read, room) // 3, profile)
    # What stands before the question is kept, and not read again.
    budget = min(profile.read + generator.count(before), room)
    bare = generator.count([*before, _asked(question, "")])
    if bare > budget // 2:
        raise QuestionTooLong(TOO_LONG)
    return before, bare, budget


def _build_before(style: Style | None, generator: Generator, most: int, profile: AnswerProfile) -> Messages:
    """Build what stands before a question: the instructions, and as many of a style's examples as have `most`
    tokens.
    """
    how = load_prompt("plain") if style is None else formats.describe_format(style)
    system = load_prompt("answer").format(how=how) + (" " + load_prompt("guard") if profile.is_warned else "")
    messages = [{"role": "system", "content": system}]
    for example in style.examples if style is not None else ():
        passage = f"{FENCE}\n{disarm_marks(example.text)}\n{FENCE}"
        worked = [_asked(example.question, passage), {"role": "assistant", "content": example.answer}]
        if generator.count([*messages[1:], *worked]) > most:
            break
        messages += worked
    return messages


def _asked(question: str, passages: str) -> dict[str, str]:
    return {"role": "user", "content": load_prompt("ask").format(passages=passages, question=question)}


def _drop_injections(text: str) -> str:
    """Drop sentences that are addressed to the model instead of a reader."""
    sentences = [text[start:end] for start, end in find_sentences(text)]
    kept = [sentence for sentence in sentences if not is_injection(sentence)]
    return text if len(kept) == len(sentences) else " ".join(kept)
