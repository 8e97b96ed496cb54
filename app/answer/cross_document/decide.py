"""Decide by the sentences of a document whether it meets a condition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.answer.cross_document.amounts import convert_amount, judge_amount
from app.answer.cross_document.conditions import (
    CONSENT,
    FORBIDS,
    LIMITS,
    NAME,
    NON,
    Condition,
    Stance,
    Verdict,
)
from app.answer.cross_document.dates import Days, Role, find_stated, judge_days, judge_lasting
from app.answer.cross_document.subject_sentences import Clause, holds_word, select_nearest
from app.answer.text.normalize import find_stems
from app.answer.text.numbers import find_figures
from app.answer.text.places import find_places, list_ambiguous
from app.answer.text.synonyms import find_synonyms
from app.core.stop_words import STOP_WORDS

_UNDER_CONDITION = re.compile(
    r"\b(?:unless|only (?:if|with|after|when|where|upon|on)|subject to|provided that|on condition that"
    rf"|(?:if|with|without|upon|after|obtain\w*|requires?|needs?)\b.{{0,60}}\b(?:{CONSENT})"
    rf"|nur (?:mit|wenn|nach)|es sei denn|sofern|ohne .{{0,50}}\b(?:{CONSENT})|bedarf)\b",
    re.IGNORECASE,
)
_NOT_REALLY = re.compile(
    r"\bnot only\b|\bwhether or not\b|\bnor\b|\bno(?:t)? later than\b|\bno\.? ?(?=\d)|\bnicht nur\b"
    r"|\bwithout (?:limitation|prejudice|limit|regard|reference|giving effect)\b|\bnotwithstanding\b",
    re.IGNORECASE,
)
_NOT_MORE = re.compile(
    r"\b(?:not|never)\s+exceed\w*|\bexceed\w*|\b(?:no|not|be) (?:more|greater|higher) than\b|\bup to\b"
    r"|\bat most\b|\bmaximum\b|\bhöchstens\b|\bbis zu\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|no|never|neither|cannot|without|nothing|none|nobody|\w+n['’]t|nicht|kein\w*|ohne|weder|niemals)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    rf"\b(?:{FORBIDS}|exclusion|void|invalid|unlawful|a breach"
    r"|(?:free|exempt|exempted|freed|released) from)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(rf"\b(?:{LIMITS})\b", re.IGNORECASE)
_LIMITLESS = re.compile(
    r"\b(?:un(?:limited|capped|restricted)|without limit|unbegrenzt|unbeschränkt)\b", re.IGNORECASE
)
_CLAUSES = re.compile(
    r"[;:]\s|,\s+(?:but|while|whereas|however|aber|jedoch)\s|\s+(?:but|aber)\s", re.IGNORECASE
)
_CONSENT = r"consents?|permission|approval|authori[sz]ation|zustimmung|einwilligung|genehmigung|erlaubnis"
_ASKS_CONSENT = re.compile(
    rf"\b(?:{_CONSENT})\b"
    r"|(?:\bprior|\bwritten|['’]s?)\s+(?:prior\s+|written\s+)*(?:agreement|leave)\b"
    r"|\b(?:if|unless|until)\b[^,;]{0,60}\bagree[sd]?\b",
    re.IGNORECASE,
)
"""What speaks of consent, as "this Agreement" and "agrees to pay" do not."""
_NEEDS_NONE = re.compile(rf"\b(?:without|ohne)\b.{{0,60}}?\b(?:{_CONSENT}|agreement|leave)\b", re.IGNORECASE)
"""That it is so without consent, unless that is denied."""
_UNLESS = re.compile(r"\bunless\b", re.IGNORECASE)
_IF = re.compile(r"(?<!even )\b(?:if|until|till|wenn|falls)\b[^,;]*", re.IGNORECASE)
_NOTICE_NOT_TO = re.compile(
    r"\bnotices?\s+(?:of (?:(?:its|their|his|her|the|an?) )?(?:\w+ )?(?:not to |non[-\s])\w+"
    r"|that (?:it|they|he|she) (?:does|do|will|shall) not\b)",
    re.IGNORECASE,
)
"""A notice that something shall not be, which does not say that it is not."""
_AUXILIARY = r"\b(?:shall|may|must|will|can|is|are|was|were|do|does|has|have)\b"
_AND_NOT = re.compile(
    rf",?\s+and\s+(?=(?:[\w’'-]+\s+){{0,4}}?(?:{_AUXILIARY}\s+not|cannot)\b)", re.IGNORECASE
)
"""Before what is denied by itself: "is refundable and shall not bear interest"."""
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")
_NOUN = re.compile(r"[^\W\d_]{4,}(?<!ed)(?<!ing)(?<!ly)")
_ADJECTIVE = re.compile(r"[^\W\d_]{2,}(?:ional|ical|[cnrt]ial|ous)", re.IGNORECASE)
"""What ends as no verb does."""
_BEFORE_NOUN = re.compile(
    r"an?|the|its|his|their|our|my|your|any|every|of|in|under|for|with|by|on|from", re.IGNORECASE
)
"""What no verb stands behind."""
_FUNCTION = frozenset[str]().union(*STOP_WORDS.values())
_FEWEST_OTHERS = 2
"""Words besides the subject with which what stands before an "and" has a verb of its own. *Judged.*"""
_MOST = 3
"""Sentences of a document that are looked at to decide."""


def decide(condition: Condition, clauses: Sequence[Clause]) -> tuple[Verdict, list[Clause]]:
    """Decide on a document, of which these are the nearest sentences, and those it rests on."""
    near = select_nearest(clauses, _MOST)
    if condition.days is not None:
        near = select_dated(clauses, condition.days.role, condition.subject)[:_MOST] or near
    if not near:
        return Verdict.SILENT, []
    if condition.is_unknown:
        same = [each for each in near if condition.denied and _says_denied(condition, each)]
        if same:
            return (Verdict.NO if condition.negated else Verdict.YES), same[:1]
        return Verdict.UNCLEAR, near[:1]
    if condition.stance is Stance.LIMITED and not (condition.places or condition.names or condition.amount):
        verdict, kept = _find_limit(condition, [each for each in clauses if each.bears] or near)
        return (verdict.opposite if condition.negated else verdict), kept
    near = _select_fullest(condition, near)
    verdicts = [(_judge_sentence(condition, clause), clause) for clause in near]
    decided = [each for each in verdicts if each[0] is not Verdict.UNCLEAR]
    if not decided:
        return Verdict.UNCLEAR, near[:1]
    first = decided[0][0]
    against = [each for each in decided[1:] if each[0] is not first]
    if against and {first, against[0][0]} == {Verdict.YES, Verdict.NO}:
        kept = [decided[0][1], against[0][1]]
        return Verdict.UNCLEAR, kept
    if against:
        first = Verdict.CONDITIONAL
        kept = [decided[0][1], against[0][1]]
    else:
        kept = [decided[0][1]]
    return (first.opposite if condition.negated else first), kept


def _find_limit(condition: Condition, clauses: Sequence[Clause]) -> tuple[Verdict, list[Clause]]:
    """Find a sentence that sets a limit to the subject: one is enough, whatever others say of it. Only one
    that speaks of limits and sets none is none.
    """
    held = [each for each in clauses if _measure_held(condition, each) == 1]
    for clause in held:
        if _find_stance(condition, clause.text) is Stance.LIMITED:
            return Verdict.YES, [clause]
    denying = [each for each in held if _LIMIT.search(each.text) or _LIMITLESS.search(each.text)]
    return (Verdict.NO, denying[:1]) if denying else (Verdict.UNCLEAR, list(clauses[:1]))


def _select_fullest(condition: Condition, near: list[Clause]) -> list[Clause]:
    """Select the sentences that hold the most of the subject in their own words, where a place, a name or an
    amount decides: below "Governing law and disputes" also stands in what language these are.
    """
    if not (condition.places or condition.names or condition.amount):
        return near
    wanted = find_stems(condition.subject)
    held = [sum(holds_word(set(each.source.stems), stem) for stem in wanted) for each in near]
    return [each for each, count in zip(near, held, strict=True) if count == max(held)]


def select_dated(clauses: Sequence[Clause], role: Role | None, subject: str) -> list[Clause]:
    """Select the sentences that state a date of that role, or of the subject."""
    wanted = find_stems(subject)
    return [
        each
        for each in clauses
        if (role is Role.ISSUE or all(holds_word(set(find_stems(each.told)), stem) for stem in wanted))
        and find_stated(each.told, role, wanted)
    ]


def _judge_sentence(condition: Condition, clause: Clause) -> Verdict:
    """Judge what one sentence says of the condition, not looking at whether that is negated."""
    text = clause.text
    if condition.days is not None:
        return _compare_days(condition, condition.days, clause)
    held = _measure_held(condition, clause)
    if condition.amount is not None:
        return _compare_bound(condition, text) if held else Verdict.UNCLEAR
    # What is said of it is no more than likely where one of its words is not there.
    if not held or (held < 1 and not condition.places and not condition.names):
        return Verdict.UNCLEAR
    stance = _find_stance(condition, text)
    if condition.places or condition.names:
        there = find_places(text)
        has_places = condition.places <= there.keys()
        has_names = all(_is_named(name, text) for name in condition.names)
        if has_places and has_names:
            if not condition.places.isdisjoint(list_ambiguous()):
                return Verdict.UNCLEAR
            return Verdict.YES if stance is not Stance.AGAINST else Verdict.NO
        others = there.keys() - condition.places if condition.places else _other_names(text)
        return Verdict.NO if others else Verdict.UNCLEAR
    if condition.mentions:
        return Verdict.YES
    if _is_inside_compound(condition, clause):
        return Verdict.UNCLEAR
    if stance is Stance.UNDER_CONDITION:
        return _judge_consent(condition, text)
    if stance is Stance.UNKNOWN or _is_ban_without_exception(condition, stance, text):
        return Verdict.UNCLEAR
    if stance is Stance.LIMITED and condition.stance is Stance.FOR:
        return Verdict.YES  # what is limited is there
    return Verdict.YES if stance is condition.stance else Verdict.NO


def _says_denied(condition: Condition, clause: Clause) -> bool:
    """Whether a sentence says, and neither denies nor puts under a condition, the very words with "non-" that
    are asked for: "grants a non-exclusive licence".
    """
    text = clause.text
    words = r"[-\s]+".join(map(re.escape, re.split(r"[-\s]+", condition.denied)))
    said = re.search(rf"(?:^|\b(?:this|an?) ){words}(?:e?s)?(?!\w)", text, re.IGNORECASE)
    if said is None or _measure_held(condition, clause) < 1:
        return False
    return not any(each.search(text) for each in (_NOT, _AGAINST, _UNDER_CONDITION, _IF))


def _is_inside_compound(condition: Condition, clause: Clause) -> bool:
    """Whether the one word that is asked for stands only within a compound of others, which is another thing:
    "professional indemnity insurance" is no indemnity. Not below a heading that has the word, nor behind what
    may be a verb: "maintain insurance cover".
    """
    wanted = set(find_stems(condition.subject))
    if len(wanted) != 1 or _is_of(clause.head, tuple(wanted)):
        return False
    words = _WORD.findall(clause.text)
    places = [place for place, word in enumerate(words) if _is_of(word, tuple(wanted))]
    return bool(places) and all(
        0 < place < len(words) - 1
        and all(
            _NOUN.fullmatch(words[beside]) and words[beside].casefold() not in _FUNCTION
            for beside in (place - 1, place + 1)
        )
        and (
            _ADJECTIVE.fullmatch(words[place - 1]) or (place > 1 and _BEFORE_NOUN.fullmatch(words[place - 2]))
        )
        and (place + 2 == len(words) or words[place + 2] in _FUNCTION or not words[place + 2].isalpha())
        for place in places
    )


def _is_ban_without_exception(condition: Condition, stance: Stance, text: str) -> bool:
    """Whether what must not be so without consent is ruled out altogether: who asks for the one seldom means
    the other.
    """
    if not condition.without_consent or stance is not Stance.AGAINST:
        return False
    return (condition.negated or condition.is_against) and not _ASKS_CONSENT.search(text)


def _judge_consent(condition: Condition, text: str) -> Verdict:
    """Judge a sentence by which it is so under a condition, of which only consent is what is asked for."""
    wanted = find_stems(condition.subject)
    part = _select_part(_CLAUSES.split(text), wanted) or text
    rest = _NEEDS_NONE.sub(" ", part)
    if rest != part and not _NOT.search(rest) and not _AGAINST.search(rest):
        return Verdict.UNCLEAR  # it may be so without consent, or is spoken of where it is
    if not condition.asks_consent or not _ASKS_CONSENT.search(_leave_out_other_nots(part, wanted)):
        return Verdict.CONDITIONAL
    if condition.without_consent == condition.is_against:
        return Verdict.YES
    return Verdict.NO if condition.without_consent else Verdict.CONDITIONAL


def _measure_held(condition: Condition, clause: Clause) -> float:
    """Measure the share of the subject's words, or words that mean the same, that a sentence or its heading
    holds.
    """
    wanted = find_stems(condition.subject)
    there = set(find_stems(clause.told))
    held = [
        holds_word(there, stem) or not there.isdisjoint(find_synonyms(stem, condition.subject))
        for stem in wanted
    ]
    return sum(held) / len(held) if held else 1.0


def _compare_days(condition: Condition, days: Days, clause: Clause) -> Verdict:
    """Compare whether the date that the sentence states is among the days, or what it says to last does."""
    subject = find_stems(condition.subject)
    if not condition.lasts:
        holds = judge_days(days, find_stated(clause.told, days.role, subject))
    elif _NOT.search(clause.text):
        holds = None
    else:
        holds = judge_lasting(days, clause.told, subject)
    return Verdict.UNCLEAR if holds is None else Verdict.YES if holds else Verdict.NO


def _find_stance(condition: Condition, text: str) -> Stance:
    """Find what the sentence says of the subject, told by the part of it that speaks of the subject."""
    wanted = find_stems(condition.subject)
    part = _select_part(_CLAUSES.split(text), wanted) or text
    if condition.stance is not Stance.LIMITED:
        part = _set_aside_unless(part, wanted)
        if _UNDER_CONDITION.search(part) or any(
            _NOT.search(_NOT_REALLY.sub(" ", each)) for each in _IF.findall(part)
        ):
            return Stance.UNDER_CONDITION
    part = _NOTICE_NOT_TO.sub(" ", part)
    part = NON.sub(lambda match: f"not {match[1]}" if _is_of(match[1], wanted) else match[1], part)
    part = _NOT_REALLY.sub(" ", part)
    if _NOT_MORE.search(part):
        return Stance.LIMITED
    own = _leave_out_other_nots(part, wanted)
    nots = len(_NOT.findall(own))
    against = len(_AGAINST.findall(own))
    if _LIMIT.search(own) and not against:
        return Stance.LIMITED if nots % 2 == 0 else Stance.FOR
    if not part.endswith(own) and not nots + against:
        return Stance.UNKNOWN
    return Stance.AGAINST if (nots + against) % 2 else Stance.FOR


def _select_part(parts: Sequence[str], wanted: Sequence[str]) -> str:
    """Select the part of a sentence that holds the most words of the subject; "" where none holds any."""
    held = [sum(holds_word(set(find_stems(part)), stem) for stem in wanted) for part in parts]
    return parts[held.index(max(held))] if any(held) else ""


def _set_aside_unless(part: str, wanted: Sequence[str]) -> str:
    """Set aside when it is not so, but for consent: what is renewed "unless a party gives notice that it does
    not wish so" is renewed. What is denied unless something is so stays under that condition.
    """
    unless = _UNLESS.search(part)
    if unless is None or _ASKS_CONSENT.search(part):
        return part
    before = part[: unless.start()]
    told = before if _select_part([before], wanted) else f"{before} {part[unless.end() :]}"
    plain = _NOT_REALLY.sub(" ", _NOTICE_NOT_TO.sub(" ", told))
    return part if _NOT.search(plain) or _AGAINST.search(plain) else told


def _leave_out_other_nots(part: str, wanted: Sequence[str]) -> str:
    """Leave out what is denied by itself and does not speak of the subject, or comes before what does; not
    where they share their verb: "pets and smoking are not allowed".
    """
    own = _select_part(_AND_NOT.split(part), wanted)
    others = set(find_stems(own)).difference(wanted)
    says_it = len(others) >= _FEWEST_OTHERS or re.search(_AUXILIARY, own, re.IGNORECASE)
    return own if says_it else part


def _is_of(word: str, wanted: Sequence[str]) -> bool:
    return any(holds_word(wanted, stem) for stem in find_stems(word))


def _compare_bound(condition: Condition, text: str) -> Verdict:
    """Compare whether the amount that the sentence states is within the bound."""
    assert condition.amount is not None
    wanted = convert_amount(condition.amount)
    found = [
        each
        for each in find_figures(text).quantities
        if (amount := convert_amount(each)) and wanted and amount[1] == wanted[1]
    ]
    if not found:
        is_none = _NOT.search(_NOT_REALLY.sub(" ", text)) is not None
        return Verdict.NO if is_none and condition.bound in ("over", "least") else Verdict.UNCLEAR
    verdicts = {judge_amount(condition.bound, each, condition.amount, condition.most) for each in found}
    holds = verdicts.pop() if len(verdicts) == 1 else None
    return Verdict.UNCLEAR if holds is None else Verdict.YES if holds else Verdict.NO


def _is_named(name: str, text: str) -> bool:
    """Whether a name stands in the text, and not as a part of a longer one: York is not New York."""
    words = r"\s+".join(map(re.escape, name.split()))
    for match in re.finditer(rf"(?<![\w-]){words}(?:['’]s)?(?![\w-])", text, re.IGNORECASE):
        before = re.search(r"(?:^|[^.!?\s]\s+)([A-ZÀ-ÖØ-Þ][\w’'-]*)\s+$", text[: match.start()])
        if before is None or before.start(1) == 0 or not before[1][0].isupper():
            return True
    return False


def _other_names(text: str) -> bool:
    return any(match.start() > 0 for match in NAME.finditer(text))
