"""What drafting from the prompt brings a language model where it answers from passages: the share of drafted
tokens that it accepts, and how many times as fast it writes. The texts must be the same.

Run as `python -m tests.benchmarks.drafting MODEL.gguf`, on a quiet machine.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from app.answer.generation.prompt import build_answer_prompt
from app.answer.text.prompts import Messages
from app.core.answers import Hit
from app.models.generated import Generated, collect_text
from app.models.generator import Generator
from app.models.profile import ABLE

_WRITTEN = 80
_LEASE = (
    "The lease of Alder House begins on 1 May 2020 and runs for five years. The tenant pays a rent of 900"
    " euros a month, due on the first working day. The landlord repairs the roof and the outer walls. The"
    " tenant may keep a dog in the yard with the landlord's consent. Either party may end the lease by three"
    " months' notice in writing. At the end the rooms are handed back swept."
)
_HANDBOOK = (
    "Every nurse has 25 days of leave a year, and a doctor 28. Leave that is left over in March is lost. Who"
    " is ill tells the head of the ward before the shift begins, and brings a doctor's note on the third day."
    " Overtime is paid with a quarter on top, at night with a half."
)
ASKED = (
    (_LEASE, "Who repairs what?"),
    (_LEASE, "How can the lease be ended?"),
    (_LEASE, "May the tenant keep a dog?"),
    (_HANDBOOK, "How many days of leave are there?"),
    (_HANDBOOK, "What must somebody do who is ill?"),
    (_HANDBOOK, "How is overtime paid?"),
)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    args = parser.parse_args()
    generator = Generator()
    generator.load(args.model)
    seconds = {False: 0.0, True: 0.0}
    tokens = drafted = accepted = same = 0
    for text, question in ASKED:
        hits = [Hit("", 0, "Papers", "", 1, text, 1.0, ())]
        messages, _ = build_answer_prompt(question, hits, generator, profile=ABLE)
        made = {drafts: _write(generator, messages, drafts) for drafts in (False, True)}
        for drafts, (_, _, took) in made.items():
            seconds[drafts] += took
        generated = made[True][1]
        tokens += generated.answer_tokens
        drafted += generated.drafted_tokens
        accepted += generated.accepted_tokens
        same += made[True][0] == made[False][0]
        print(f"{question} {made[True][0]!r}")
    generator.close()
    print(
        f"{same} of {len(ASKED)} texts are the same; {tokens} tokens, {drafted} drafted, {accepted} accepted"
    )
    print(f"{tokens / seconds[False]:.1f} tokens a second without, {tokens / seconds[True]:.1f} with drafts")


def _write(generator: Generator, messages: Messages, drafts: bool) -> tuple[str, Generated, float]:
    """The text, how it was made, and the seconds of writing it."""
    started = time.perf_counter()
    text, generated = collect_text(generator.generate(messages, max_tokens=_WRITTEN, drafts=drafts))
    return text, generated, time.perf_counter() - started - (generated.first_token_seconds or 0.0)


if __name__ == "__main__":
    main()
