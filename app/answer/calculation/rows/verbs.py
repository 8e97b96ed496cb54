"""Read what a question says that was done, and tell whether all rows of a table are of that.

"How many orders did Alder return?" is not answered by the orders of Alder. A verb is accounted for where it
is one of those that say little ("have", "make"), or where the table is called by it: its name, a head
("Donations" of what was donated), or whoever does it ("Driver" of what was driven).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from app.answer.calculation.rows.filters import filter_rows
from app.answer.calculation.rows.leftovers import GENERIC
from app.answer.calculation.rows.operations import SETTLED, VERBS
from app.answer.calculation.rows.schema_linking import TOKEN, Reading, Word
from app.answer.text.function_words import PAST_OF
from app.answer.text.normalize import find_stems, stem_word
from app.answer.text.word_forms import may_be_past

_AGENT = re.compile(r"\w{2,}[eo]r")
"""What somebody is called who does something: "driver"."""
_PARTICIPLE = re.compile(r"ge(?P<stem>\w{3,})(?:en|t)")
_SAYS_LITTLE = re.compile("|".join(verb for verb, _ in VERBS), re.IGNORECASE)
_OF_PAYMENTS = re.compile(
    r"\b(?:pa(?:y|id|yments?|youts?)|settle[dms]\w*|rece(?:ived?|ipts?)|spen[dt]\w*|expen[sd]\w+|salar\w+|wages?"
    r"|donat\w+)\b"
    r"|\w*zahl(?:t|ung\w*)\b|\b(?:ausgaben?|kosten|spenden?|gehälter|gehalt)\b"
    r"|\b(?:beglichen|erhalten|paiements?|payée?s?|dépens\w+|salaires?)\b",
    re.IGNORECASE,
)
"""What is called so holds what was paid, and not what was billed."""
_FOR = re.compile(r"\b(?:for|für)\s+(?:(?:the|den|die|das)\s+)?$", re.IGNORECASE)
_IS_OPEN = re.compile(r"\b(?:due|to be|payable|outstanding|fällig\w*|dû\w*|à payer)\b", re.IGNORECASE)
"""But not what is to be paid still."""


def read_verb(reading: Reading, label: Sequence[Word]) -> None:
    """Account for the verb of what is said of somebody or something that the table names, a cell or the
    column that is asked for (`label` are its words), where it is so of every row: "who gave", "which field
    gave", "did Ahlers donate", "ist Ahlers gefahren".
    """
    said = [each.said for each in reading.filters if each.said]
    said += [word.text for word in label]
    names = "|".join(map(re.escape, said))
    patterns = [r"\b(?:who|wer)\s+(?P<verb>\w+)"]
    if names:
        patterns += [
            rf"\b(?:which|what|welche\w*)\s+(?:\w+\s+)?(?:{names})\s+(?P<verb>\w+)",
            rf"\b(?:did|does|do|has|have|had)\s+(?:{names})\s+(?P<verb>\w+)",
            rf"\b(?:hat|haben|hatte\w*|ist|sind)\s+(?:{names})\b.*\b(?P<verb>\w+)\W*$",
        ]
    for pattern in patterns:
        match = re.search(pattern, reading.question, re.IGNORECASE)
        for word in reading.words:
            if match is not None and word.start == match.start("verb") and _is_of_every_row(word, reading):
                word.used = True


def _is_of_every_row(word: Word, reading: Reading) -> bool:
    """Whether a verb says little, or is what the table or one of its columns is called by."""
    heads = (each.head for each in reading.grid.columns)
    called = find_stems(" ".join((*reading.names, *heads)))
    forms = _list_forms(word.text)
    behind = reading.question[word.end :].lstrip()
    if any(each.than is not None and behind.startswith(each.said) for each in reading.filters):
        return True  # "stayed under budget"
    says_little = any(_SAYS_LITTLE.fullmatch(each) or stem_word(each) in GENERIC for each in forms)
    return says_little or not set(called).isdisjoint(map(stem_word, forms))


def is_perfect(question: str) -> bool:
    """Whether "has" only makes the perfect of another verb at the end: "How far has Cole driven?"."""
    last = TOKEN.findall(question.casefold())[-1:]
    return any(map(may_be_past, last))


def use_agents_verbs(reading: Reading, named: Collection[int]) -> None:
    """Use up what those do of whom the columns that are `named` tell, as these are called: "were driven"
    where there is a "Driver".
    """
    for index in named:
        for word in _find_verbs_of(reading.grid.columns[index].head, reading.words):
            word.used = True


def use_verbs_of_filled(reading: Reading) -> None:
    """Use up what those do of whom a column tells in each of the rows. Where no word is such a verb, no
    row is looked at.
    """
    columns = reading.grid.columns
    left = [word for word in reading.words if not word.used]
    told = [index for index, each in enumerate(columns) if _find_verbs_of(each.head, left)]
    rows = filter_rows(reading.grid, ()) if told else []
    filled = [index for index in told if all(columns[index].texts[row].strip() for row in rows)]
    use_agents_verbs(reading, filled)


def note_doubt_of_payment(reading: Reading, heads: dict[int, list[Word]], measure: int) -> None:
    """Note that it is asked what was paid, where no head that the verb links to tells it, and neither the
    table nor the column of the figures is called so: they may be what was billed.
    """
    settled = SETTLED.search(reading.question)
    if settled is None or any(settled[0] in each.said.split() for each in reading.filters):
        return
    linked = any(word.start == settled.start() for words in heads.values() for word in words)
    # "Paid for fuel" is what the column "Fuel" holds.
    linked |= any(_FOR.search(reading.question[: word.start]) for word in heads.get(measure, ()))
    called = (*reading.names, reading.grid.columns[measure].head)
    if any(map(_IS_OPEN.search, called)) or not (linked or any(map(_OF_PAYMENTS.search, called))):
        reading.note_missing(f"nothing tells which of its rows are “{settled[0]}”")


def _find_verbs_of(head: str, words: Sequence[Word]) -> list[Word]:
    """Find the words that say what somebody does who is called as a column is."""
    verbs = _list_verbs(head)
    return [word for word in words if not verbs.isdisjoint(map(stem_word, _list_forms(word.text)))]


def _list_forms(word: str) -> list[str]:
    """List a word, the verb that it is the past or the participle of, and what of it a German participle is
    made of.
    """
    word = word.casefold()
    found = [word, PAST_OF.get(word, word)]
    if (participle := _PARTICIPLE.fullmatch(word)) is not None:
        found.append(participle["stem"])
    return found


def _list_verbs(head: str) -> set[str]:
    """List the stems of what somebody does who is called as the column is: "drive" for "Driver"."""
    verbs = set()
    for word in TOKEN.findall(head.casefold()):
        if _AGENT.fullmatch(word):
            verbs |= {word[:-2], word[:-1], f"{word[:-2]}e"}
            if word[-3] == word[-4:-3]:
                verbs.add(word[:-3])  # "runner"
    return set(map(stem_word, verbs))
