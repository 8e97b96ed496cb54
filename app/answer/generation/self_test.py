"""Try what a language model can do, by a few short questions whose answers are known.

A slow model must be judged within the time as well. So all questions stand behind one beginning, which is
read once; replies end as soon as they tell; one that is a number is read off the model's probabilities; what
is settled of an ability is not asked again; and each ability is tried before any is tried again.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.answer.composition import compose
from app.answer.text.normalize import find_stems
from app.answer.text.prompts import Messages, load_prompt
from app.core.abilities import Ability
from app.core.errors import Cancelled
from app.models.generator import Generator

PATIENCE = 30.0
"""Seconds in which as much is asked as can be."""
_LONGEST = 24
"""Tokens of a reply."""
_NEEDED = 2
"""Of the three questions for an ability, how many must be answered rightly."""
_QUESTION = r'root ::= [^\n?"]+ "?"'
"""GBNF of a question."""
_ENDED = re.compile(r"(?:(?<!\d)\.|\. |[?\n]) *$")
"""How a text ends with a sentence, as far as it is written: behind a digit, decimals may follow the point."""


@dataclass(frozen=True, slots=True)
class _Trial:
    """A question; the text, the sentences or the question before that it is asked of; and what the reply must
    and must not hold.
    """

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
    _Trial("And for flat 7?", "What is the deposit for flat 3?", "deposit flat 7"),
    _Trial("What about the windows?", "Who repairs the roof?", "repairs windows"),
    _Trial("And doctors?", "How many nurses work at night?", "doctors work night"),
)


_TRIALS = {
    # What most models cannot do comes first.
    Ability.ABSTAINS: _ABSTAINS,
    Ability.COPIES: _COPIES,
    Ability.SELECTS: _SELECTS,
    Ability.REWRITES: _REWRITES,
}
QUESTIONS = sum(map(len, _TRIALS.values()))
"""Most that are asked."""


@dataclass(slots=True)
class SelfTest:
    """Of each ability, which questions were answered rightly, in the order they were asked."""

    replies: dict[Ability, list[bool]] = field(default_factory=dict)

    @property
    def asked(self) -> int:
        """How many questions were answered."""
        return sum(map(len, self.replies.values()))

    @property
    def found(self) -> Mapping[Ability, bool]:
        """Whether each ability that was tried was shown: by most of what was answered."""
        return {ability: 2 * sum(each) > len(each) for ability, each in self.replies.items()}

    def is_settled(self, ability: Ability) -> bool:
        """Whether no further question would change what is found."""
        right = self.replies.get(ability, [])
        return max(sum(right), len(right) - sum(right)) >= _NEEDED


def test_abilities(generator: Generator, stopped: Callable[[], bool]) -> SelfTest:
    """Test the loaded model: what it showed by the end of the time. Raises what the generator raises."""
    end = time.monotonic() + PATIENCE
    test = SelfTest()

    def late() -> bool:
        return stopped() or time.monotonic() > end

    try:
        for number in range(max(map(len, _TRIALS.values()))):
            for ability, trials in _TRIALS.items():
                if not test.is_settled(ability) and number < len(trials):
                    right = _ASKING[ability](generator, trials[number], late)
                    test.replies.setdefault(ability, []).append(right)
    except Cancelled:
        if stopped():
            raise
    return test


def _copies(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    reply = _reply(generator, _asked(trial), None, cancelled)
    return trial.right in reply and trial.wrong not in reply


def _abstains(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    return compose.refuses(_reply(generator, _asked(trial), None, cancelled))


def _selects(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    sentences = trial.text.split("|")
    numbers = [str(number) for number, _ in enumerate(sentences, 1)]
    listed = "\n".join(map("{}. {}".format, numbers, sentences))
    messages = _build_messages(f"{listed}\n\nThe number of the sentence that answers “{trial.question}”:")
    shares = generator.choose(messages, numbers, cancelled=cancelled)
    return max(zip(shares, numbers, strict=True))[1] == trial.right


def _rewrites(generator: Generator, trial: _Trial, cancelled: Callable[[], bool]) -> bool:
    talk = f"First question: {trial.text}\nSecond question: {trial.question}\n\n"
    messages = _build_messages(f"{talk}The second question, so that it can be understood without the first:")
    reply = _reply(generator, messages, _QUESTION, cancelled)
    return reply.endswith("?") and set(find_stems(trial.right)) <= set(find_stems(reply))


_ASKING: Mapping[Ability, Callable[[Generator, _Trial, Callable[[], bool]], bool]] = {
    Ability.ABSTAINS: _abstains,
    Ability.COPIES: _copies,
    Ability.SELECTS: _selects,
    Ability.REWRITES: _rewrites,
}


def _asked(trial: _Trial) -> Messages:
    return _build_messages(load_prompt("ask").format(passages=trial.text, question=trial.question))


def _build_messages(text: str) -> Messages:
    how = load_prompt("answer").format(how=load_prompt("plain"))
    return [{"role": "system", "content": how}, {"role": "user", "content": text}]


def _reply(
    generator: Generator, messages: Messages, grammar: str | None, cancelled: Callable[[], bool]
) -> str:
    """What the model says in its first sentence."""
    return "".join(
        generator.generate(
            messages, max_tokens=_LONGEST, grammar=grammar, cancelled=cancelled, enough=_is_sentence
        )
    )


def _is_sentence(text: str) -> bool:
    return _ENDED.search(text) is not None and len(text.split()) > 1
