"""How many paraphrases are understood by rules, by a language model, and by both: follow-ups, orders and
questions that ask several things, put otherwise than the rules were written for.

Run as `python -m tests.benchmarks.paraphrases [MODEL.gguf] [--wrong]`; without a model, by rules alone.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.answer.question.decompose import decompose_for_answers
from app.answer.question.intent import Task, classify_task
from app.answer.question.interpret import Interpretation, interpret_question
from app.answer.question.queries import Queries, make_queries
from app.answer.question.vet_interpretation import vet_task
from app.answer.text.normalize import find_stems
from app.core.answers import Turn
from app.models.generator import Generator

_TITLES = ("Norvex annual report 2021", "Alder lease", "Birch lease", "Staff handbook")
_HELD = frozenset(
    find_stems(
        "revenue margin profit sales staff cost rent deposit notice termination clause flat landlord tenant"
        " repairs roof windows pets dogs leave days overtime sick pay doctor nurse insurance supplier"
        " delivery penalty late interest arbitration confidentiality risk Microsoft Apple Velda Norvex"
        " 2020 2021 2022 audit committee member fee parking garden heating expenses"
    )
)
_FLAT = Turn("What is the deposit for flat 3?", "The deposit for flat 3 is 900 euros.")
_REVENUE = Turn(
    "What was the revenue of Apple in 2021?", "Apple's revenue was 365.8 billion dollars in 2021."
)
_ROOF = Turn("Who repairs the roof?", "The landlord repairs the roof.")
_LEAVE = Turn("How many days of leave do nurses get?", "Nurses get 25 days of leave a year.")
_NOTICE = Turn("What notice must the tenant give under the Alder lease?", "Three months' notice.")


@dataclass(frozen=True)
class Case:
    """A question, what was said before, and what understanding it means: the words that it has when it stands
    alone and those that it has not, what it wants done, and how many things it asks.
    """

    question: str
    before: Turn | None = None
    has: str = ""
    lacks: str = ""
    task: Task = Task.LOOKUP
    parts: int = 0


_FOLLOW_UPS = (
    Case("and flat 7?", _FLAT, "deposit flat 7", "3 900"),
    Case("Same question for flat 12, please", _FLAT, "deposit flat 12", "3"),
    Case("How did Microsoft do?", _REVENUE, "revenue Microsoft 2021", "Apple"),
    Case("Now the same for Velda", _REVENUE, "revenue Velda 2021", "Apple"),
    Case("2022 as well?", _REVENUE, "revenue Apple 2022", "2021"),
    Case("Make that the year before", _REVENUE, "revenue Apple"),
    Case("The windows too?", _ROOF, "repairs windows", "roof"),
    Case("Does that go for the heating?", _ROOF, "repairs heating", "roof"),
    Case("Does this hold for doctors?", _LEAVE, "leave doctors", "nurses"),
    Case("I was thinking of doctors, actually", _LEAVE, "leave doctors", "nurses"),
    Case("Is it longer in the Birch one?", _NOTICE, "notice Birch", "Alder"),
    Case("Who pays him?", Turn("Who is the caretaker?", "The caretaker is Jan Ebel."), "caretaker pays"),
    Case("What would the landlord have to give?", _NOTICE, "notice landlord Alder"),
    Case("Swap Apple for Microsoft", _REVENUE, "revenue Microsoft 2021", "Apple"),
)
_ORDERS = (
    Case("Can I get a rundown of the report?", task=Task.SUMMARY),
    Case("Walk me through the Alder lease", task=Task.SUMMARY),
    Case("Boil the handbook down for me", task=Task.SUMMARY),
    Case("What's the Birch lease all about?", task=Task.SUMMARY),
    Case("Bring me up to speed on the annual report", task=Task.SUMMARY),
    Case("In a nutshell, what is in the staff handbook?", task=Task.SUMMARY),
    Case("I have two minutes: what do I need to know of the Alder lease?", task=Task.SUMMARY),
    Case("Which clauses deal with termination?", task=Task.ITEMS),
    Case("What risks does the report bring up?", task=Task.ITEMS),
    Case("Which expenses are paid back?", task=Task.ITEMS),
    Case("What are the landlord's duties?", task=Task.ITEMS),
    Case("Anything about pets, anywhere?", task=Task.ITEMS),
    Case("Pull out every penalty for late delivery", task=Task.ITEMS),
    Case("Who sits on the audit committee?", task=Task.LOOKUP),
    Case("How do the leases differ on repairs?", task=Task.COMPARISON),
    Case("Put the two leases side by side on the deposit", task=Task.COMPARISON),
    Case("Where do the leases part ways on pets?", task=Task.COMPARISON),
    Case("Which of the leases is stricter about notice?", task=Task.COMPARISON),
    Case("What does the Alder lease say about termination?", task=Task.LOOKUP),
    Case("How much is the parking fee?", task=Task.LOOKUP),
)
_SEVERAL = (
    Case("I need the rent, the deposit", parts=2),
    Case("Tell me the notice period plus who repairs the roof", parts=2),
    Case("Rent of the Alder lease, and of the Birch lease?", parts=2),
    Case("Days of leave for nurses; for doctors?", parts=2),
    Case("The deposit for flat 3 and flat 7, please", parts=2),
    Case("Does the lease between landlord and tenant allow dogs and cats in the garden?"),
)
CASES = (*_FOLLOW_UPS, *_ORDERS, *_SEVERAL)


def is_understood(case: Case, alone: str, task: Task, parts: Sequence[object]) -> bool:
    """Whether this is what the question means."""
    said = set(find_stems(alone))
    kept = set(find_stems(case.has)) <= said and said.isdisjoint(find_stems(case.lacks))
    return kept and task is case.task and len(parts) == case.parts


def interpret_by_rules(case: Case) -> tuple[str, Task, Sequence[object]]:
    """What the rules make of it."""
    turns = [case.before] if case.before is not None else []
    asked = make_queries(case.question, turns)
    return asked.alone, classify_task(case.question), decompose_for_answers(case.question, turns)


def interpret_by_both(case: Case, told: Interpretation) -> tuple[str, Task, Sequence[object]]:
    """What the rules make of it with what a model `told`, as an answer is made."""
    turns = [case.before] if case.before is not None else []
    asked: Queries = make_queries(case.question, turns, told)
    _, task, parts = interpret_by_rules(case)
    if task is Task.LOOKUP:
        task, _ = vet_task(
            told.task, case.question, _TITLES, lambda word: bool(_HELD & set(find_stems(word)))
        )
    return asked.alone, task, parts or asked.parts


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, nargs="?")
    parser.add_argument("--wrong", action="store_true", help="print what is not understood")
    args = parser.parse_args()
    generator = Generator()
    if args.model is not None:
        generator.load(args.model)
    right = dict.fromkeys(("rules", "model", "both"), 0)
    started = time.process_time(), time.perf_counter()
    for case in CASES:
        made = {"rules": interpret_by_rules(case)}
        if args.model is not None:
            turns = [case.before] if case.before is not None else []
            told = interpret_question(case.question, turns, generator, 600.0)
            made |= {"model": (told.alone, told.task, told.parts), "both": interpret_by_both(case, told)}
        for who, (alone, task, parts) in made.items():
            understood = is_understood(case, alone, task, parts)
            right[who] += understood
            if args.wrong and not understood:
                print(f"{who:6} {case.question!r}: {alone!r}, {task.name}, {parts}")
    generator.close()
    print(f"{len(CASES)} paraphrases; understood: {right}; {time.perf_counter() - started[1]:.0f} s")


if __name__ == "__main__":
    main()
