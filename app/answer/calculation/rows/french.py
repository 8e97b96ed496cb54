"""Say a French question over rows by the English words that these are parsed by, all but its nouns and names.

Only words of closed classes are put into English, and what says what is to be computed: the words for columns
and cells stay, and any that is not known is a word that nothing accounts for.
"""

from __future__ import annotations

import re

from app.answer.text.language import detect_language

_ASKS = re.compile(r"\W*(?:combien|quel(?:le)?s?|qui|liste[rz]?|en quel(?:le)?)\b", re.IGNORECASE)
_WAYS = (
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
    (r"dans|en|au|aux|sur", "in"),
    (r"à|chez", "to"),
    (r"les?|la|l['’]|une?", "the"),
    (r"et", "and"),
    (r"ou", "or"),
)
"""What is said in French, and how in English; of several that fit, the first."""
_POINT_IN_NUMBER = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
_BEGIN, _END = r"(?<![\w’'])", r"(?:(?<=['’\s])|(?![\w-]))"
_WORDS = re.compile(
    "|".join(f"(?P<w{place}>{_BEGIN}(?:{said}){_END})" for place, (said, _) in enumerate(_WAYS)),
    re.IGNORECASE,
)


def say_in_english(question: str) -> str:
    """Say a French question by the English words for what it asks; any other as it is."""
    if _ASKS.match(question) is None or detect_language((question,)) != "fr":
        return question
    said = _WORDS.sub(_translate, _POINT_IN_NUMBER.sub("", question))
    return re.sub(r"\bhow much did we paid\b", "how much did we pay", said)


def _translate(match: re.Match[str]) -> str:
    place = next(int(name[1:]) for name, found in match.groupdict().items() if found is not None)
    blank = " " if match[0][-1] in "’'" else ""
    return f"{_WAYS[place][1]}{blank}"
