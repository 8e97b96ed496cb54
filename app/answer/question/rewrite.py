"""Rewrite a question that only makes sense after what was said before, so that it stands alone.

Four things are understood by the program, in English and, more roughly, in German, French and Spanish:
corrections ("no, I meant 2021", "not the lease, the addendum"), the same again for another year ("and in
2021?") or for another thing of its kind ("and the landlord?"), and whatever else leans back ("when is it
paid?"), to which the telling words of what it leans on are added.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.answer.question.ellipsis import find_replaced, is_comparison, may_mean_both, resolve_ellipsis
from app.answer.text.language import detect_language
from app.answer.text.lexicon import PRONOUNS
from app.answer.text.normalize import find_stems
from app.answer.text.proper_nouns import find_proper_nouns
from app.core.answers import Turn
from app.core.stop_words import STOP_WORDS

_FEW = 3
"""Telling words, with fewer of which a question leans back, and before which a pronoun stands for something
said before.
"""
_ADDED = 6
"""Most words that are added to a question."""
_COUNTING_WORDS = """
    how many much number amount total day month year two three four five first second third get give
"""
_COUNTING = frozenset(find_stems(_COUNTING_WORDS))
"""English words of a question that say what kind of answer is wanted, not what it is about."""

_STARTS = {
    "en": r"and|but|so|or|then|also|(?:what|how) about",
    "de": r"und|aber|oder|also|dann|was ist mit|wie (?:ist|sieht|steht) es (?:mit|bei|um|aus)",
    "fr": r"et|mais|ou|alors|donc|qu['’]en est-il",
    "es": r"y|e|pero|o|entonces|(?:qué|que) (?:pasa|hay) (?:con|de)",
}
_POINTERS = {
    "en": r"(?:is|was|are|were|does|do|did|of|about|for|on|in|by|to|with|from|at|after|before|says?)"
    r" (?:that|this|those|these)(?! (?:is|was|are|were)\b)|(?:which|what|this|that|the other) ones?(?! of\b)"
    r"|the (?:same|former|latter)|else|instead",
    "de": r"da(?:von|für|rin|rauf|zu|mit|ran|bei)|dort|derselbe[nrms]?|d(?:as|ie|er)(?=\W*$)|wo steht das",
    "fr": r"celle(?:s|-ci|-là)?|celui(?:-ci|-là)?|ceux(?:-ci|-là)?|cela|ça|ceci|là-dedans",
    "es": r"es[ao]s?|est[ao]s?(?= *\W*$)|allí|ahí|lo mismo",
}
_OWNING = re.compile("its|theirs?|his|hers?|ihre?[nrms]?|leurs?|sus?", re.IGNORECASE)
"""Words that may belong to a name that stands before them in the same question."""
_ALONE = re.compile(
    r"(?:why|when|where|how|who|which|warum|wieso|wann|wo|wie|wer|pourquoi|quand|où|comment|qui|por qué"
    r"|cuándo|dónde|cómo|quién)(?: (?:so|not|nicht|pas|no))?",
    re.IGNORECASE,
)

_APOLOGY = "no|nope|nein|non|sorry|pardon|perdón|wait|actually|oh|ach"
_APOLOGIES = frozenset(_APOLOGY.split("|"))
_NO = rf"(?:(?:{_APOLOGY})\b[\s,.!–-]*)*"
_MEANT = re.compile(
    rf"{_NO}(?:i (?:meant|mean)|ich mein(?:t)?e|je (?:voulais dire|parle de|parlais de|pensais à)"
    r"|me refer[íi]a a|quise decir|quer[íi]a decir)\s+(?P<new>.+?)"
    r"(?:,?\s+(?:and not|und nicht|et pas|y no|not|nicht|pas|no)\s+(?P<old>.+?))?[\s.!?]*",
    re.IGNORECASE,
)
_RATHER = re.compile(
    rf"{_NO}(?:not|nicht|pas|no)\s+(?P<old>[^,;]+?)"
    r"(?:\s*[,;]\s*(?:but|sondern|mais|sino)?|\s+(?:but|sondern|mais|sino))\s+(?P<new>.+?)[\s.!?]*",
    re.IGNORECASE,
)
_SMALL_FIRST = re.compile(
    r"(?:the|an?|for|in|of|about|from|to|at|der|die|das|den|dem|des|eine?[nmrs]?|für|im|von|vom|zu[mr]?|les?|la"
    r"|une?|du|des?|pour|en|dans|à|el|los|las|una?|del?|para|l['’])(?:\s+|(?<=['’]))",
    re.IGNORECASE,
)
PERIOD = re.compile(
    r"(?:\b(?:FY|CY|fiscal(?: year)?|Q[1-4]|[1-4]Q|H[12])[\s'’-]*)?(?:\b|(?<=Y))(?:19|20)\d\d\b"
    r"|\b(?:FY|CY|Q[1-4]|[1-4]Q|H[12])[\s'’-]*\d\d\b|\bQ[1-4]\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"“(?P<quoted>(?:[^“”]|“[^“”]*”)+)”\s+(?P<asked>\S.*)", re.DOTALL)
"""What is asked about words that were selected: these, and the question."""
_FEWEST_QUOTED = 6
"""Words from which on they are no name or term that the question holds."""


def is_follow_up(question: str, language: str = "en", few: int = _FEW) -> bool:
    """Whether the question may only make sense after what was said before, as one with less than a `few`
    telling words does.
    """
    words = question.strip(" ¿?!.…")
    if (
        find_correction(question) is not None
        or _is_only_period(words)
        or re.match(rf"(?:{_STARTS[language]})\b", words, re.IGNORECASE)
    ):
        return True
    if _ALONE.fullmatch(words) or len(find_content_stems(words, language)) < few:
        return True
    if re.search(rf"\b(?:{_POINTERS[language]})\b", words, re.IGNORECASE):
        return True
    pronoun = re.search(rf"\b(?:{PRONOUNS[language]})\b", words, re.IGNORECASE)
    if pronoun is None:
        return False
    before = words[: pronoun.start()]
    has_owner = bool(_OWNING.fullmatch(pronoun[0]) and find_proper_nouns(before))
    return len(find_content_stems(before, language)) < _FEW and not has_owner


def rewrite_question(question: str, turns: Sequence[Turn]) -> str:
    """Rewrite the question as it can be understood by itself; as it is, where it leans on nothing."""
    topic = ""
    added: list[str] = []
    said = [part for text in (*(turn.question for turn in turns), question) for part in _split_quoted(text)]
    for is_quoted, each in said:
        language = detect_language((*(turn.question for turn in turns), question))
        if not topic or is_quoted or not is_follow_up(each, language):
            topic, added, whole = each, [], each
            continue
        put_right = _apply_correction(each, topic, language) or resolve_ellipsis(each, topic, language)
        if put_right is not None:
            topic, added, whole = put_right, [], put_right
        else:
            whole = _add_words(each, [*added, topic], language)
            added.insert(0, each)
    return whole


def _split_quoted(question: str) -> list[tuple[bool, str]]:
    """Split off the words of a document that a question is about and begins with, which are told by `True`:
    what it leans on are these, and not what was asked before.
    """
    found = _QUOTED.fullmatch(question.strip())
    if found is None or len(found["quoted"].split()) < _FEWEST_QUOTED:
        return [(False, question)]
    return [(True, found["quoted"]), (False, found["asked"])]


def find_correction(question: str) -> tuple[str, str] | None:
    """Find what a correction says was meant, and in the place of what ("" if it does not say); else None."""
    found = _MEANT.fullmatch(question.strip()) or _RATHER.fullmatch(question.strip())
    if found is None or not found["new"]:
        return None
    return _strip_stop_words(found["new"]), _strip_stop_words(found["old"] or "")


def _apply_correction(question: str, topic: str, language: str) -> str | None:
    """Put right the question before, with what a correction or the same for another period puts in its
    place.
    """
    corrected = find_correction(question)
    new, old = corrected if corrected is not None else (question, "")
    if corrected is None and is_comparison(question, language):
        return None
    periods = PERIOD.findall(new)
    is_period = len(periods) == 1 and _is_only_period(new, most=corrected is not None)
    if is_period and len(set(PERIOD.findall(topic))) == 1:  # of several it cannot be told which is meant
        changed = PERIOD.sub(periods[0].strip(), topic)
        return changed if changed != topic else None
    if corrected is None:
        return None
    if old:
        changed, times = re.subn(rf"\b{re.escape(old)}\b", lambda _: new, topic, flags=re.IGNORECASE)
        if times:
            return changed
    return f"{topic.rstrip(' ?')} ({new})?"


def _is_only_period(text: str, most: int = 0) -> bool:
    """Whether the text names a period and nothing else that tells, or `most` words of that."""
    rest, times = PERIOD.subn(" ", text)
    said = set(_LETTERS.findall(rest.lower())).difference(_APOLOGIES, *STOP_WORDS.values())
    return times > 0 and len(said) <= most


def _add_words(question: str, before: Sequence[str], language: str) -> str:
    """Add to the question the telling words of what it leans on, newest first: not those in whose place it
    puts others.
    """
    known, words, newer = set(find_stems(question)), dict[str, None](), [question]
    for text in before:
        # One by one: a pronoun may stand for what is replaced only by the question that it stands in.
        replaced = [each for one in newer for each in _list_replaced(one, text, language)]
        left_out = set(find_stems(" ".join(replaced)))
        words |= {
            word: None
            for word in re.findall(r"[\w’'&.-]*\w", text)
            if not left_out.intersection(find_stems(word))
        }
        newer.append(text)
    added = [
        word
        for word in words
        if word.casefold() not in STOP_WORDS[language]
        and not known.intersection(find_stems(word))
        and not _COUNTING.intersection(find_stems(word))
    ][:_ADDED]
    return f"{question} ({' '.join(added)})" if added else question


def _list_replaced(newer: str, older: str, language: str) -> list[str]:
    """List what of an older text a newer one puts something else of its kind in place of: nothing where it
    may speak of both.
    """
    if may_mean_both(newer, language):
        return []
    periods = set(PERIOD.findall(older)) if PERIOD.search(newer) else set[str]()
    return [*find_replaced(newer, older, language), *(periods if len(periods) == 1 else ())]


def find_content_stems(text: str, language: str) -> list[str]:
    """Find the stems of the words that tell what a text in this language is about."""
    little = set(find_stems(" ".join(STOP_WORDS[language]))) if language != "en" else set()
    return [stem for stem in find_stems(text) if stem not in little]


def _strip_stop_words(text: str) -> str:
    """Strip the small words at its beginning."""
    text = text.strip(" “”\"'«».,")
    while (shorter := _SMALL_FIRST.sub("", text, count=1) if _SMALL_FIRST.match(text) else text) != text:
        text = shorter
    return text
