"""Find the words of a question that neither its table nor what is asked of it accounts for."""

from __future__ import annotations

import re

from app.answer.calculation.rows.operations import Operation
from app.answer.calculation.rows.schema_linking import LITTLE, Reading, Word
from app.answer.text.normalize import stem_word

_OTHER_WORDS = """
    row entry record line item list log table sheet file document data cell column recorded value figure
    amount stated please tell give show calculate compute work out find there together have has had make
    made do does did machen machte machten gemacht
    sell sold buy bought pay paid spend spent get got earn earned receive received
    ordered listed contain cost costs live lie stand come all every each one ones single who which what
    spending zeile zeilen eintrag einträge tabelle datei gibt haben hat wurde wurden liegen leben kostet
    kosten bezahlt ausgegeben verkauft alle jede berechne zeige nenne money much many whole entire
    different distinct altogether en de still yet already currently noch schon bereits derzeit
    somebody someone anybody anyone something anything everybody everyone everything
    jemand etwas
    place placed put submit submitted raise raised issue issued book booked take taken took own owns
"""
GENERIC = frozenset(map(stem_word, _OTHER_WORDS.split()))
"""What a question may say besides, that no cell need account for."""
_LIMITING = """
    not no never none neither nor without except unless other others else same only once twice again more less
    than most least fewer over under above below before after until since between both few
    nicht kein keine keinen keinem keiner nie ohne außer andere anderen mehr weniger als über unter vor nach
    zwischen bis seit nur einmal zweimal
"""
LIMITS = frozenset(_LIMITING.split())
"""Words of closed classes that narrow down what is asked: what accounts for none of them was not
understood.
"""
_SAID_OF_SOME = "paid pay sold sell bought buy spent earned received bezahlt verkauft ausgegeben"
_STATES = frozenset(_SAID_OF_SOME.split())
"""What may be said to be so of some rows only: "paid orders", "that were sold"."""
_RELATIVE = re.compile(
    r"\b(?:that|which|who|die|welche)\s+(?:(?:is|are|was|were|has|have|had|been|not|noch|nicht)\s+)+$",
    re.IGNORECASE,
)


def find_leftovers(
    reading: Reading, operation: Operation, measure: int | None, heads: dict[int, list[Word]]
) -> tuple[str, ...]:
    """Find the words that nothing in the table, and nothing in what is asked, accounts for."""
    counts = operation in (Operation.COUNT, Operation.LIST, Operation.SHARE) and measure is None
    own = heads.get(measure, []) if measure is not None else []
    found = []
    for place, word in enumerate(reading.words):
        said = word.text.casefold()
        if word.used:
            continue
        if said in LIMITS:
            found.append(word.text)
        elif said in _STATES:
            follows = reading.words[place + 1 : place + 2]
            of_noun = any(each.used and each not in own and not _is_little(each) for each in follows)
            if counts or of_noun or _RELATIVE.search(reading.question[: word.start]):
                found.append(word.text)
        elif said.partition("'")[0] not in LITTLE and word.stem not in GENERIC:
            found.append(word.text)
    return tuple(found)


def _is_little(word: Word) -> bool:
    return word.text.casefold() in LITTLE
