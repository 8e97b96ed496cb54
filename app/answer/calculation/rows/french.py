"""Say a French question over rows by the English words that these are parsed by, all but its nouns and names.

Only words of closed classes are put into English, and what says what is to be computed: the words for columns
and cells stay, and any that is not known is a word that nothing accounts for. What may be a name stays, too:
what a cell of the table says, and what is written with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Container

from app.answer.calculation.rows.filters import MONTH, YEAR
from app.answer.calculation.rows.schema_linking import LITTLE, fold_words
from app.answer.text.language import detect_language
from app.core.grids import ColumnKind, Grid

_ASKS = re.compile(r"\W*(?:combien|quel(?:le)?s?|qui|liste[rz]?|en quel(?:le)?)\b", re.IGNORECASE)
_DAY = rf"(?:(?:\d{{1,2}}\s+)?(?:{MONTH})\b(?:\s+{YEAR})?|\d[\d./-]*)"
_COMPUTES = (
    (r"combien\s+(?:de\s+|d['’]\s*)", "how many "),
    (r"combien\s+(?:avons-nous|a-t-on|avez-vous|ont-ils|a-t-il|a-t-elle)", "how much did we"),
    (r"(?:quel est )?(?:le )?nombre\s+(?:de\s+|d['’]\s*)", "number of "),
    (r"quel(?:le)?s?\s+(?:est|sont|était|étaient)", "what is"),
    (r"quel(?:le)?s?", "which"),
    (r"qui", "who"),
    (r"y\s+a-t-il|il\s+y\s+a", "are there"),
    (r"en\s+moyenne", "on average"),
    (r"moyen(?:ne)?s?", "average"),
    (r"médiane?s?", "median"),
    (r"somme", "sum"),
    (r"tota(?:l|ux|le|les)", "total"),
    (r"l[ea]s?\s+plus\s+(?:élevée?s?|grande?s?|hautes?|hauts?|importante?s?)", "the highest"),
    (r"l[ea]s?\s+(?:plus\s+(?:basse?s?|petite?s?|faibles?)|moins\s+élevée?s?)", "the lowest"),
    (r"le\s+plus\s+(?:de|d['’])", "the most"),
    (r"(?:plus\s+de|supérieure?s?\s+à|au-dessus\s+de|dépass(?:e|ent|ant))(?=\s+[€$£]?\s?\d)", "over"),
    (r"(?:moins\s+de|inférieure?s?\s+à|en\s+dessous\s+de)(?=\s+[€$£]?\s?\d)", "under"),
    (r"au\s+moins(?=\s+\d)", "at least"),
    (r"au\s+plus(?=\s+\d)", "at most"),
)
"""What says what is to be computed, and how in English."""
_CLOSED = (
    (rf"(?:du|de|d['’])\s*(?P<first>{_DAY})\s+(?:jusqu['’]\s*)?(?:au|à)(?=\s+{_DAY})", "from {first} to"),
    (r"entre(?=\s+\d)", "between"),
    (r"avant", "before"),
    (r"après", "after"),
    (r"depuis", "since"),
    (r"jusqu['’](?:à|en|au)", "until"),
    (r"sans", "without"),
    (r"sauf", "except"),
    (r"chaque|par", "per"),
    (r"pour", "for"),
    (r"ont\s+été|a\s+été|ont\s+étées", "were"),
    (r"est|sont", "are"),
    (r"a|ont|avons", "has"),
    (r"vendue?s?", "sold"),
    (r"payée?s?", "paid"),
    (r"de\s+la|de\s+l['’]|des|du|de|d['’]", "of"),
    (rf"dans|en|aux?(?=\s+{_DAY})|sur", "in"),
    (r"à|aux?|chez", "to"),
    (r"les?|la|l['’]|une?", "the"),
    (r"et", "and"),
    (r"ou", "or"),
)
"""Words of closed classes, which a name may hold too, and participles, which a cell may say."""
_WAYS = (*_COMPUTES, *_CLOSED)
"""What is said in French, and how in English; of several that fit, the first."""
_POINT_IN_NUMBER = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
_BEGIN, _END = r"(?<![\w’'])", r"(?:(?<=['’\s])|(?![\w-]))"
_WORDS = re.compile(
    "|".join(f"(?P<w{place}>{_BEGIN}(?:{said}){_END})" for place, (said, _) in enumerate(_WAYS)),
    re.IGNORECASE,
)
_FIRST_MASK = 0xE000
"""A character that no text has, the first of those that stand for names while the rest is translated."""
_MOST_LENGTH = 80
"""Characters of a cell that may be a name."""
_PARTICIPLE = re.compile(r"(?<=\w[éu])e?s?$")
"""The ending of a participle, which is not that of the cell or head that says the same."""


def say_in_english(question: str, grid: Grid | None = None) -> str:
    """Say a French question by the English words for what it asks, but for what the cells of a table say; any
    other as it is, and so one in which a word may be a cell or not: "la région est".
    """
    if _ASKS.match(question) is None or detect_language((question,)) != "fr":
        return question
    cells = _list_cells(grid) if grid is not None else set[str]()
    names = _find_names(question, cells)
    said = _POINT_IN_NUMBER.sub("", question)
    for place, name in enumerate(names):
        said = said.replace(name, chr(_FIRST_MASK + place))
    ends = {_PARTICIPLE.sub("", cell.rpartition(" ")[2]) for cell in cells}
    if any(_is_doubtful(match, ends) for match in _WORDS.finditer(said)):
        return question
    heads = (fold_words(each.head).rpartition(" ")[2] for each in (grid.columns if grid is not None else ()))
    ends |= {_PARTICIPLE.sub("", head) for head in heads if _PARTICIPLE.search(head)}
    said = _WORDS.sub(lambda match: _translate(match, ends), said)
    for place, name in enumerate(names):
        said = said.replace(chr(_FIRST_MASK + place), name)
    return re.sub(r"\bhow much did we paid\b", "how much did we pay", said)


def _list_cells(grid: Grid) -> set[str]:
    """List what the cells of text of a table say, folded."""
    texts = {text for each in grid.columns if each.kind is ColumnKind.TEXT for text in each.texts}
    return {fold_words(text) for text in texts if len(text) <= _MOST_LENGTH} - {""}


def _find_names(question: str, cells: set[str]) -> list[str]:
    """Find the stretches of several words that a cell says, the longest first."""
    folded = f" {fold_words(question)} "
    found = sorted((each for each in cells if " " in each and f" {each} " in folded), key=len, reverse=True)
    patterns = [r"[\W_]+".join(map(re.escape, each.split())) for each in found]
    said = [re.findall(rf"(?<![^\W_]){each}(?![^\W_])", question, re.IGNORECASE) for each in patterns]
    return list(dict.fromkeys(each for some in said for each in some))


def _find_way(match: re.Match[str]) -> int:
    return next(place for place in range(len(_WAYS)) if match[f"w{place}"] is not None)


def _is_doubtful(match: re.Match[str], ends: Container[str]) -> bool:
    """Whether a word that says something else in French may be what a cell ends in."""
    said = match[0]
    is_closed = _find_way(match) >= len(_COMPUTES) and not _PARTICIPLE.search(said)
    return is_closed and said.islower() and said in ends and said not in LITTLE


def _translate(match: re.Match[str], ends: Container[str]) -> str:
    """Translate what was found, unless it may be a name: it is written with a capital, or `ends` a cell."""
    said = match[0]
    place = _find_way(match)
    is_name = said[0].isupper() or _PARTICIPLE.sub("", said.casefold()) in ends
    if place >= len(_COMPUTES) and is_name:
        return said
    blank = " " if said[-1] in "'’" else ""
    return f"{_WAYS[place][1].format(first=match['first'])}{blank}"
