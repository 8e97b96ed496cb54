"""Which of a person's own notes are shown beside an answer: of questions that a note answers, and of others.

The notes, documents and questions are made up; the second half of the questions was not looked at while the
floor was judged.
"""

from __future__ import annotations

from app.answer.retrieval.own_notes import find_own_notes
from app.core.notes import Note, NotePlace
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure

_WRITTEN = (
    (
        "Lease flat 6",
        "The monthly rent is EUR 1,200.",
        "Kim says the landlord would go down to 1,100 if we stay two years.",
    ),
    ("Consulting proposal", "Total fee: USD 48,000", "Too high; compare with the offer from Brightwater."),
    (
        "Trial protocol",
        "Patients received 40 mg twice daily.",
        "Call Dr. Osei about the dosage before Friday.",
    ),
    (
        "Annual report 2025",
        "Growth was 9 % in the second quarter.",
        "I do not believe this figure: the table on page 12 says 7 %.",
    ),
    (
        "Judgment",
        "The appeal must be lodged by 20 February.",
        "Deadline moved to 3 March by e-mail of 12 January.",
    ),
    (
        "Lease flat 6",
        "The tenant shall insure the contents.",
        "This clause was deleted in the final version we signed.",
    ),
    ("Property law textbook", "A covenant is a promise in a deed.", "good definition, use in chapter 2"),
    ("Pain study", "Participants reported less pain.", "The sample is only 18 people!"),
    (
        "House manual",
        "The boiler is to be serviced every year.",
        "Ask Marta whether the boiler was serviced in 2024.",
    ),
    ("Security policy", "Annex B is encrypted.", "Password for the annex is with Tom."),
)
"""The title of a document, words on its page, and what the person wrote on them."""
_LOOKED_AT = (
    ("What rent would the landlord accept?", 0),
    ("Would the landlord lower the rent?", 0),
    ("What did I think of the fee?", 1),
    ("Whom do I have to call about the dosage?", 2),
    ("Is the growth figure right?", 3),
    ("When is the appeal due?", 4),
    ("Does the insurance clause still apply?", 5),
    ("Which definition is for chapter 2?", 6),
)
_HELD_OUT = (
    ("How many people were in the sample?", 7),
    ("Was the boiler serviced?", 8),
    ("Who has the password for the annex?", 9),
    ("What is the new deadline for the appeal?", 4),
    ("Which offer should I compare the proposal with?", 1),
    ("What page contradicts the growth of 9 %?", 3),
    ("Is the tenant's duty to insure in the signed version?", 5),
    ("What did Kim say about the rent?", 0),
)
"""Questions, and which note answers them."""
_OTHERS = (
    "How many days does the tenant have to give notice?",
    "Who is the author of the annual report?",
    "What is the capital of Ghana?",
    "How is pain measured?",
    "What does the policy say about laptops?",
    "When was the lease signed?",
    "What colour is the front door?",
    "Which court gave the judgment?",
    "What is the revenue of Microsoft in 2025?",
    "Who pays for the boiler?",
    "What are the side effects?",
    "Summarise the proposal",
    "What is a deed?",
    "How long is the trial?",
    "Where is the meter?",
    "Which e-mail address has the agent?",
)
"""Questions that none answers."""


def main() -> None:
    options = common.parser(__doc__).parse_args()
    notes = [
        Note(number, title, title, title, (NotePlace(1, quote, ()),), comment=comment)
        for number, (title, quote, comment) in enumerate(_WRITTEN)
    ]
    embedder = Embedder()
    embedder.load()
    told = []
    for how, model in (("with vectors", embedder), ("by words", None)):
        for name, questions in (("looked at", _LOOKED_AT), ("held out", _HELD_OUT)):
            found = [
                any(each.id == number for each in find_own_notes(question, notes, model))
                for question, number in questions
            ]
            told.append(Figure(f"{name}, {how}: shown", sum(found), f"of {len(found)}"))
        wrong = sum(bool(find_own_notes(question, notes, model)) for question in _OTHERS)
        told.append(Figure(f"others, {how}: shown", wrong, f"of {len(_OTHERS)}"))
    common.tell("own_notes", told, as_json=options.json)


if __name__ == "__main__":
    main()
