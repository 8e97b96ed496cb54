"""Decide conditions that are joined: "are governed by Scots law and allow pets", "English or Scots law".

Each is decided by itself. What of a later one is said only once is taken from the first: "allow pets and
subletting", "do not allow pets or subletting". Where that cannot be told, the whole is left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.answer.cross_document import conditions
from app.answer.cross_document.conditions import Condition, Verdict, parse_condition
from app.answer.cross_document.dates import find_dates
from app.answer.cross_document.subject_sentences import Clause
from app.answer.text.places import find_places


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions of which all must hold, or `any`."""

    parts: tuple[Condition, ...]
    any: bool = False


_JOINT = re.compile(
    r",?\s+(?:(?P<all>and|but|und|aber)|(?P<any>or|oder))\s+(?:also\s+|auch\s+|either\s+)?", re.IGNORECASE
)
_RANGE = re.compile(r"\b(?:(?P<open>between|zwischen)|from|von)\s+\S.*?\s(?:and|und)\s+", re.IGNORECASE)
_EITHER = re.compile(r"\b(?:either|both|sowohl|entweder)\s+", re.IGNORECASE)
_FULL = re.compile(
    r"(?:do|does|did|is|are|was|were|has|have|can|may|will|shall|must|that|which|who|with|without|not|no"
    r"|never|in which|say|says|start\w*|begin\w*|end|ends|ending|expire\w*|sind|ist|haben|hat|kein\w*|ohne"
    rf"|mit|nicht|cost|costs|\w{{3,}}ed|{conditions.VERBS})\b",
    re.IGNORECASE,
)
"""How a condition begins that is said in full."""
_CAPITAL = re.compile(r"(?<!^)\b[A-ZÀ-ÖØ-Þ][\w’'&-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'&-]*)*$")
_ARTICLE = re.compile(r"^(?:an?|the|any|eine?[nmrs]?|die|der|das|den)\s+", re.IGNORECASE)


def parse_conditions(said: str, kind: str) -> Joined:
    """Parse all conditions that are said of documents, which the question calls by their `kind`."""
    joints = _find_joints(said)
    if not joints:
        return Joined((parse_condition(said, kind),))
    said = _EITHER.sub(lambda match: " " * len(match[0]), said)
    pieces = [
        said[end:start].strip()
        for end, start in zip(
            (0, *(each.end() for each in joints)),
            (*(each.start() for each in joints), len(said)),
            strict=True,
        )
    ]
    joined_by = {each.lastgroup for each in joints}
    texts = _complete(pieces)
    if len(joined_by) > 1 or texts is None:
        whole = parse_condition(said, kind)
        return Joined((replace(whole, is_unknown=True),))
    parts = tuple(parse_condition(each, kind) for each in texts)
    is_any = joined_by == {"any"}
    shares_denial = parts[0].negated and not any(conditions.NEGATED.search(each) for each in pieces[1:])
    # To allow neither is not to allow the one, and not the other.
    return Joined(parts, is_any and not (shares_denial and all(each.negated for each in parts)))


def _find_joints(said: str) -> list[re.Match[str]]:
    """Find what joins conditions, and not the two ends of a range nor the words of one place."""
    kept = said
    dates = {each.start for each in find_dates(said)}
    for match in _RANGE.finditer(said):
        if not match["open"] and match.end() not in dates:
            continue  # "from Acme and …" goes on with something else
        kept = kept[: match.start()] + "_" * len(match[0]) + kept[match.end() :]
    for words in find_places(kept).values():
        kept = kept.replace(words, "_" * len(words))
    return [
        match
        for match in _JOINT.finditer(kept)
        if not (match["all"] and kept[match.start() - 1] == kept[match.end() : match.end() + 1] == "_")
    ]


def _complete(pieces: Sequence[str]) -> list[str] | None:
    """Complete each piece by what is said only in the first; None where it cannot be told what that is."""
    first, *rest = pieces
    made = [first]
    for piece in rest:
        if _FULL.match(piece):
            made.append(piece)
            continue
        shared = _find_shared(first, piece)
        if shared is None:
            return None
        before, after = shared
        made[0] = f"{made[0]} {after}".strip() if after not in made[0] else made[0]
        made.append(f"{before} {piece}".strip())
    return made


def _find_shared(first: str, piece: str) -> tuple[str, str] | None:
    """Find what of the first piece stands before the other one as well, and what behind that is the first's
    too: "governed by" and "law" of "governed by English or Scots law".
    """
    one, other = find_places(first), find_places(piece)
    if one and other:
        words, others = list(one.values())[-1], next(iter(other.values()))
        return first[: first.rindex(words)], piece[piece.index(others) + len(others) :].strip()
    dates, others_dates = find_dates(first), find_dates(f"in {piece}")
    if dates and others_dates:
        return first[: dates[-1].start], ""
    if find_dates(first) or any(letter.isdigit() for letter in piece):
        return None
    name = _CAPITAL.search(first)
    if name is not None and piece[:1].isupper():
        return first[: name.start()], ""
    verb = re.search(rf"^.*?\b(?:{conditions.VERBS})\b", first, re.IGNORECASE)
    negated = conditions.NEGATED.search(first)
    # How far a denial goes is plain of one word: "pets or subletting", not "pets and renew automatically".
    is_plain = " " not in _ARTICLE.sub("", piece)
    if verb is not None:
        is_denied = negated is not None or parse_condition(first, "").is_against
        return (verb[0], "") if not is_denied or is_plain else None
    if negated is not None:
        return (first[: negated.end()], "") if is_plain else None
    return "", ""


def join_verdicts(
    joined: Joined, decided: Sequence[tuple[Verdict, Sequence[Clause]]]
) -> tuple[Verdict, list[Clause]]:
    """Join what a document says of each condition, and the sentences that this rests on."""
    verdicts = [verdict for verdict, _ in decided]
    telling, opposite = (Verdict.YES, Verdict.NO) if joined.any else (Verdict.NO, Verdict.YES)
    if telling in verdicts:
        whole = telling
    elif all(each is opposite for each in verdicts):
        whole = opposite
    elif all(each is Verdict.SILENT for each in verdicts):
        whole = Verdict.SILENT
    elif set(verdicts) <= {opposite, Verdict.CONDITIONAL}:
        whole = Verdict.CONDITIONAL
    else:
        whole = Verdict.UNCLEAR
    kept = [
        clause
        for verdict, clauses in decided
        if whole is not telling or verdict is whole
        for clause in clauses
    ]
    return whole, list(dict.fromkeys(kept))
