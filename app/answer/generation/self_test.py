"""Try what a language model can do, by a few questions whose answers are known: asked as real ones are."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.answer.composition import compose
from app.answer.generation.prompt import build_answer_prompt, build_selection_prompt
from app.answer.generation.select_sentences import choose_grammar, read_numbers
from app.answer.question.queries import GRAMMAR, read_reply
from app.answer.question.rewrite_prompt import build_rewrite_prompt
from app.answer.text.normalize import stems
from app.answer.text.prompts import Messages
from app.core.abilities import Ability
from app.core.answers import Hit, Turn
from app.core.errors import Cancelled
from app.models.generator import Generator
from app.models.profile import ABLE

PATIENCE = 30.0
"""Seconds in which as much is tried as can be; what is not is taken for not able."""
_LONGEST = 40
"""Tokens of a reply."""
_NEEDED = 2
"""Of the three questions for an ability, how many must be answered rightly."""


@dataclass(frozen=True, slots=True)
class _Trial:
    """A question, the text or sentences that it is asked of, and what the reply must and must not hold."""

    question: str
    text: str
    right: str = ""
    wrong: str = ""


_COPIES = (
    _Trial(
        "What does berth 15 cost a year?",
        "The fee for berth 14 is 2,385.40 euros a year. Berth 15 costs 2,835.40 euros.",
        "2,835.40",
        "2,385.40",
    ),
    _Trial(
        "How many crates were landed on 14 May?",
        "On 12 May 318 crates were landed, on 14 May 381 and on 16 May 813.",
        "381",
        "318",
    ),
    _Trial(
        "Who keeps the key of the boat shed?",
        "Marta Ilves keeps the key of the chapel. The key of the boat shed is kept by Joonas Rebane.",
        "Rebane",
        "Ilves",
    ),
)
_ABSTAINS = (
    _Trial(
        "Who is the harbour master of Tolsby?",
        "The harbour master of Tolsby allots the berths and collects the fees on the first of the month.",
    ),
    _Trial(
        "What was the profit of the ferry company in 2019?",
        "The ferry company carried 41,200 passengers in 2019. Its profit in 2018 was 2.1 million euros.",
    ),
    _Trial(
        "When was the lighthouse of Nordvik sold?",
        "The lighthouse of Nordvik was built in 1887. The lighthouse of Sandvik was sold in 1931.",
    ),
)
_SELECTS = (
    _Trial(
        "When must the rent be paid?",
        "The tenant may keep a dog.|The rent is due on the first working day.|Repairs are for the owner.",
        "2",
    ),
    _Trial(
        "What happens to leave that is not taken?",
        "Leave left over by March is lost.|Every nurse has 25 days of leave.|Leave is asked for in writing.",
        "1",
    ),
    _Trial(
        "Who insures the cargo?",
        "The ship sails on Mondays.|The cargo is weighed here.|Insurance of the goods is for the buyer.",
        "3",
    ),
)
_REWRITES = (
    (
        Turn("What is the deposit for flat 3?", "The deposit for flat 3 is 900 euros."),
        "And for flat 7?",
        "deposit flat 7",
    ),
    (
        Turn("Who repairs the roof?", "The landlord repairs the roof."),
        "What about the windows?",
        "repairs windows",
    ),
    (
        Turn("How many nurses work at night?", "Twelve nurses work at night."),
        "And doctors?",
        "doctors work night",
    ),
)


def test_abilities(generator: Generator, stopped: Callable[[], bool]) -> dict[Ability, bool]:
    """Which of the abilities the loaded model showed; those there was no time for are left out. Raises what
    the generator raises.
    """
    end = time.monotonic() + PATIENCE

    def late() -> bool:
        return stopped() or time.monotonic() > end

    trials: dict[Ability, list[Callable[[], bool]]] = {
        Ability.COPIES: [partial(_copies, generator, each, late) for each in _COPIES],
        Ability.ABSTAINS: [partial(_abstains, generator, each, late) for each in _ABSTAINS],
        Ability.SELECTS: [partial(_selects, generator, each, late) for each in _SELECTS],
        Ability.REWRITES: [partial(_rewrites, generator, *each, late) for each in _REWRITES],
    }
    found: dict[Ability, bool] = {}
    try:
        for ability, each in trials.items():
            shown = [trial() for trial in each]
            found[ability] = sum(shown) >= _NEEDED
    except Cancelled:
        if stopped():
            raise
    return found


def _copies(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    reply = _answer(generator, trial, cancelled)
    return trial.right in reply and trial.wrong not in reply


def _abstains(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    return compose.refuses(_answer(generator, trial, cancelled))


def _answer(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> str:
    hit = Hit("", 0, "Harbour notes", "", 1, trial.text, 1.0, ())
    messages, _ = build_answer_prompt(trial.question, [hit], generator, profile=ABLE)
    return _reply(generator, messages, None, cancelled)


def _selects(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    sentences = trial.text.split("|")
    messages = build_selection_prompt(trial.question, sentences)
    reply = _reply(generator, messages, choose_grammar(len(sentences)), cancelled)
    return read_numbers(reply) == {int(trial.right)}


def _rewrites(
    generator: Generator, turn: Turn, question: str, needed: str, cancelled: Callable[[], bool]
) -> bool:
    reply = _reply(generator, build_rewrite_prompt(question, [turn]), GRAMMAR, cancelled)
    return set(stems(needed)) <= set(stems(read_reply(reply)[0]))


def _reply(
    generator: Generator, messages: Messages, grammar: str | None, cancelled: Callable[[], bool]
) -> str:
    return "".join(generator.generate(messages, max_tokens=_LONGEST, grammar=grammar, cancelled=cancelled))
