"""Build claims beside passages that bear them out, contradict them, or do neither, out of SQuAD's sentences.

A sentence S is changed into S' in one way whose meaning is known, as in the synthetic parts of MED
(Yanaka et al. 2019) and HELP: negated, a number or a name exchanged, a direction turned, put under a
condition, an attribution, a hedge or a quantifier. Both then stand on both sides (passage S, claim S';
passage S', claim S; each with itself), so that no word alone gives the label away.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tools.train_reader.questions import Paragraph

BORNE_OUT, CONTRADICTED, NEITHER = 0, 1, 2

_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z\"'(])")
_AUXILIARY = re.compile(
    r"\b(is|are|was|were|has|have|had|can|could|will|would|should|must|does|did|do)\b(?! not)"
)
_POSED = re.compile(
    r"(?P<subject>(?!(?:In|On|At|By|During|After|Before|As|If|Unless|Once|When|While|According|Although|There)\b)"
    r"[A-Z][^,;:()]{2,60}?) (?P<verb>is|are|was|were|has|had|have|can|could|will|would|should|must|may)"
    r" (?P<rest>[^;:?!]{6,160})\."
)
"""A sentence that begins with its subject and an auxiliary."""
_PARTLY = re.compile(r"(?:Some|Many|Several|Few|A few|Most|Certain|Often|Sometimes|Usually|Not)\b")
_CLAUSE = re.compile(
    r"\b(?:who|which|that|whose|where|when|if|because|although|while|as|since|after|before)\b"
)
"""What begins a clause of which a "not" does not deny the sentence."""
_TURNED = re.compile(
    r"\b(?:not|no|never|none|nor|neither|without|only|few|rarely|all|every|if|unless)\b|n't", re.I
)
"""Words under which a sentence does not bear out one that says less."""
_BOUND = re.compile(
    r"\b(?:than|over|under|least|most|to|below|above|exceeding|beyond|within|minimum|maximum) [^\w]*$"
)
_INVERTED = re.compile(
    r"\b(?:do|does|did|can|could|will|would|should|must|has|have|had)\b|\b(?:as|at|by|for|from|in|of|on|to|with)\?$"
    r"|\b(?:called|known|named|located|found|born|held|based)\?$",
    re.I,
)
"""Questions that do not become sentences by putting the answer for the first words."""
_SAYING = re.compile(r"\b(?:said|says?|claim|claimed|believed?|argued?|thought|alleged|suggest(?:ed|s)?)\b")
_ALIKE = re.compile(
    r"\b(?:met|meets?|married|marry|borders?|bordering|between|both|same|similar|equals?|together|with|near"
    r"|among|shares?|shared|joined|joins|versus|alongside|including|include|includes|like)\b"
)
"""Words that say the same of two names whichever comes first."""
_NUMBER = re.compile(r"\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\b")
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_NAME = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)*\b")
_WORD_NUMBERS = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twelve",
)
_PAIRS = (
    "increased decreased|rose fell|increase decrease|higher lower|more less|before after|first last"
    "|largest smallest|most fewest|above below|north south|east west|northern southern"
    "|eastern western|early late|old new"
    "|began ended|started stopped|opened closed|won lost|gained lost|accepted rejected|approved rejected"
    "|allowed forbade|allowed prohibited|included excluded|inside outside|majority minority|maximum minimum"
    "|always never|all none|many few|long short|good bad|strong weak|positive negative"
    "|male female|public private|rural urban|oldest youngest|success failure|supported opposed|agreed refused"
    "|buyer seller|tenant landlord|upper lower|former latter|earlier later|faster slower"
    "|ally enemy|legal illegal|war peace|winter summer|day night|father son|king queen|hot cold|high low"
)
_OPPOSITE: dict[str, str] = {}
for _pair in _PAIRS.split("|"):
    _one, _other = _pair.split()
    _OPPOSITE.setdefault(_one, _other)
    _OPPOSITE.setdefault(_other, _one)
_PEOPLE = (
    "the company",
    "the minister",
    "a spokesman",
    "the report's authors",
    "critics",
    "the tenant",
    "the plaintiff",
    "one witness",
    "the union",
    "Mrs. Hale",
    "Mr. Oduya",
    "the manager",
    "the board",
    "a former employee",
    "the newspaper",
    "the defendant",
    "several residents",
)
_SAID = (
    "claimed",
    "alleged",
    "denied",
    "argued",
    "suggested",
    "believed",
    "feared",
    "hoped",
    "doubted",
    "warned",
    "rejected the claim",
)
_CONDITIONS = (
    "the buyer is late",
    "the board agrees",
    "the weather allows it",
    "the contract is renewed",
    "both parties consent",
    "the court finds otherwise",
    "a notice is given in writing",
    "the fee has been paid",
    "the permit is granted",
    "the patient has a fever",
    "sales reach the target",
    "the tests succeed",
    "the vote is repeated",
    "funds are available",
    "the employee has completed probation",
    "the goods are damaged",
    "the deadline is missed",
)
_EXTRA = (
    "in secret",
    "against the advice of the council",
    "for the second time",
    "with the help of volunteers",
    "at night",
    "without a permit",
    "in writing",
    "by mistake",
    "because of the cost",
    "despite several warnings",
    "at no charge",
    "within thirty days",
    "on a Sunday",
    "with the approval of the auditors",
    "in cash",
)


@dataclass(frozen=True)
class Claim:
    """A claim beside a passage, and what the passage says of it."""

    text: str
    passage: str
    support: int


@dataclass(frozen=True)
class _Change:
    """S' and what S says of S' and S' of S; None where that is not known."""

    text: str
    of_changed: int | None
    of_original: int | None


def make_claims(paragraphs: list[Paragraph], seed: int, per_paragraph: float = 1.6) -> list[Claim]:
    """Make claims, about `per_paragraph` of each paragraph."""
    chance = random.Random(seed)
    made: list[Claim] = []
    for paragraph in paragraphs:
        sentences = [each for each in _SENTENCE.split(paragraph.context) if 6 <= each.count(" ") <= 40]
        if len(sentences) < 2:
            continue
        made += _declare(paragraph, sentences, chance)
        for _ in range(2):
            if chance.random() < per_paragraph / 3:
                made += _change_one(sentences, chance)
    return made


def _declare(paragraph: Paragraph, sentences: list[str], chance: random.Random) -> Iterator[Claim]:
    """Turn a question about a subject and its answer into a claim, right or wrong."""
    if chance.random() > 0.6:
        return
    texts = [paragraph.context[a:b] for _, spans in paragraph.questions for a, b in spans[:1]]
    for question, spans in chance.sample(paragraph.questions, len(paragraph.questions)):
        asked = re.match(
            r"(Who|What|Which|How many)((?: \w+){0,3}?) (?=\w+(?:ed|s|was|were|is|are) )", question
        )
        if not spans or not asked or _INVERTED.search(question):
            continue
        rest = question[asked.end() :].rstrip("?. ")
        answer = paragraph.context[spans[0][0] : spans[0][1]]
        if len(answer.split()) > 6 or (asked[1] == "How many" and not answer[0].isdigit()):
            continue
        noun = asked[2] if asked[1] == "How many" else ""
        inside = [s for s in sentences if answer in s]
        if not inside:
            continue
        passage = _surround(sentences, inside[0], inside[0], chance)
        yield Claim(_begin(f"{answer}{noun} {rest}."), passage, BORNE_OUT)
        alike = [
            t
            for t in texts
            if t not in answer
            and answer not in t
            and t[0].isdigit() == answer[0].isdigit()
            and t[0].isupper() == answer[0].isupper()
            and len(t.split()) <= 6
        ]
        if alike:
            yield Claim(_begin(f"{chance.choice(alike)}{noun} {rest}."), passage, CONTRADICTED)
        return


def _change_one(sentences: list[str], chance: random.Random) -> Iterator[Claim]:
    """Change a sentence and put both versions on both sides."""
    original = chance.choice(sentences)
    for change in chance.sample(_CHANGES, len(_CHANGES)):
        changed = change(original, sentences, chance)
        if changed is None or changed.text == original:
            continue
        options: list[tuple[str, str, int]] = []
        if changed.of_changed is not None:
            options.append((original, changed.text, changed.of_changed))
        if changed.of_original is not None:
            options.append((changed.text, original, changed.of_original))
        passage, claim, support = chance.choice(options)
        yield Claim(claim, _surround(sentences, original, passage, chance), support)
        if chance.random() < 0.25:
            same = chance.choice((original, changed.text))
            yield Claim(same, _surround(sentences, original, same, chance), BORNE_OUT)
        return


def _surround(sentences: list[str], original: str, text: str, chance: random.Random) -> str:
    """Put the sentence's neighbours around its (changed) text, none, one or two."""
    at = sentences.index(original)
    before = sentences[at - 1 : at] if chance.random() < 0.4 else []
    after = sentences[at + 1 : at + 2] if chance.random() < 0.4 else []
    return " ".join([*before, text, *after])


def pose(claim: Claim) -> Claim | None:
    """Pose a claim as a question to be answered by yes or no ("The lift was used." → "Was the lift used?");
    None where it does not begin with a subject and an auxiliary, or is a denial.
    """
    found = _POSED.fullmatch(claim.text)
    if found is None or found["rest"].startswith("not ") or _CLAUSE.search(found["subject"]):
        return None
    return replace(claim, text=f"{_begin(found['verb'])} {_lower(found['subject'])} {found['rest']}?")


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """A sentence to stand inside another: without its stop, and small unless it begins with a name."""
    word = text.split(" ", 1)[0]
    small = word in {
        "The",
        "A",
        "An",
        "In",
        "It",
        "They",
        "He",
        "She",
        "This",
        "These",
        "There",
        "Its",
        "On",
        "At",
        "By",
        "Some",
        "Many",
        "Most",
        "All",
        "During",
        "After",
        "As",
        "For",
        "His",
        "Her",
        "Their",
    }
    return (text[:1].lower() + text[1:] if small else text).rstrip(".")


def _negate(text: str, _: list[str], __: random.Random) -> _Change | None:
    """Put in "not" or take it out, unless both may be true: "some were", "may", "not only"."""
    if _PARTLY.match(text) or re.search(r"n't\b|\b(?:not only|not just|not until|or not|but not)\b", text):
        return None
    if " not " in text:
        return _Change(text.replace(" not ", " ", 1), CONTRADICTED, CONTRADICTED)
    place = _AUXILIARY.search(text)
    if place is None or _CLAUSE.search(text[: place.start()]):
        return None
    return _Change(f"{text[: place.end()]} not{text[place.end() :]}", CONTRADICTED, CONTRADICTED)


def _exchange_number(text: str, sentences: list[str], chance: random.Random) -> _Change | None:
    places = [m for m in _NUMBER.finditer(text) if not _BOUND.search(text[: m.start()])]
    if not places:
        for word in chance.sample(_WORD_NUMBERS, len(_WORD_NUMBERS)):
            if f" {word} " in text and not _BOUND.search(text[: text.index(f" {word} ") + 1]):
                other = chance.choice([each for each in _WORD_NUMBERS if each != word])
                return _Change(text.replace(f" {word} ", f" {other} ", 1), CONTRADICTED, CONTRADICTED)
        return None
    place = chance.choice(places)
    others = [m[0] for each in sentences for m in _NUMBER.finditer(each) if m[0] not in text]
    if others and chance.random() < 0.5:
        new = chance.choice(others)
    elif _YEAR.fullmatch(place[0]):
        new = str(int(place[0]) + chance.choice((-10, -2, -1, 1, 2, 10)))
    else:
        digits = list(place[0])
        at = chance.choice([i for i, each in enumerate(digits) if each.isdigit()])
        digits[at] = chance.choice([d for d in "123456789" if d != digits[at]])
        new = "".join(digits)
    return _Change(text[: place.start()] + new + text[place.end() :], CONTRADICTED, CONTRADICTED)


def _turn(text: str, _: list[str], chance: random.Random) -> _Change | None:
    places = [
        m
        for m in re.finditer(r"\b[a-z]+\b", text)
        if m[0] in _OPPOSITE and not re.search(rf"\b{_OPPOSITE[m[0]]}\b", text)
    ]
    if not places:
        return None
    place = chance.choice(places)
    other = _OPPOSITE[place[0]]
    return _Change(text[: place.start()] + other + text[place.end() :], CONTRADICTED, CONTRADICTED)


def _swap_names(text: str, _: list[str], chance: random.Random) -> _Change | None:
    names = [m for m in _NAME.finditer(text) if m.start() > 0]
    if len({m[0] for m in names}) < 2:
        return None
    one, other = sorted(chance.sample(names, 2), key=lambda m: m.start())
    between = text[one.end() : other.start()]
    said = set(re.findall(r"\b[a-z]+\b", between)) - {"and", "or", "the", "of", "a", "in", "to"}
    if one[0] == other[0] or not said or _ALIKE.search(text):
        return None  # a list says the same in any order
    swapped = text[: one.start()] + other[0] + between + one[0] + text[other.end() :]
    return _Change(swapped, CONTRADICTED, CONTRADICTED)


def _exchange_name(text: str, sentences: list[str], chance: random.Random) -> _Change | None:
    names = [m for m in _NAME.finditer(text) if m.start() > 0]
    others = [m[0] for each in sentences for m in _NAME.finditer(each) if m.start() > 0 and m[0] not in text]
    if not names or not others:
        return None
    place = chance.choice(names)
    return _Change(
        text[: place.start()] + chance.choice(others) + text[place.end() :], CONTRADICTED, CONTRADICTED
    )


def _attribute(text: str, _: list[str], chance: random.Random) -> _Change:
    who, said = chance.choice(_PEOPLE), chance.choice(_SAID)
    wrapped = chance.choice(
        (
            f"{_begin(who)} {said} that {_lower(text)}.",
            f"According to {who}, {_lower(text)}.",
            f"{_begin(who)} {said} that {_lower(text)}, which others disputed.",
        )
    )
    return _Change(wrapped, NEITHER, NEITHER)


def _condition(text: str, _: list[str], chance: random.Random) -> _Change:
    when = chance.choice(_CONDITIONS)
    wrapped = chance.choice(
        (
            f"If {when}, {_lower(text)}.",
            f"{text.rstrip('.')} only if {when}.",
            f"Unless {when}, {_lower(text)}.",
            f"{text.rstrip('.')}, provided that {when}.",
            f"{text.rstrip('.')} unless {when}.",
            f"Once {when}, {_lower(text)}.",
        )
    )
    return _Change(wrapped, None, NEITHER)


def _hedge(text: str, _: list[str], chance: random.Random) -> _Change | None:
    hedges = {
        "is": ("may be", "is not yet known to be", "is expected to become"),
        "are": ("may be", "are expected to be", "could be"),
        "was": ("may have been", "was expected to be"),
        "were": ("may have been", "were expected to be"),
        "will": ("may", "is likely to", "hopes to"),
        "has": ("is said to have", "plans to have"),
        "had": ("may have had", "was rumoured to have"),
        "must": ("may", "should"),
        "can": ("might", "hopes to"),
    }
    for place in re.finditer(r"\b[a-z]+\b", text):
        if place[0] in hedges:
            softer = chance.choice(hedges[place[0]])
            return _Change(text[: place.start()] + softer + text[place.end() :], None, NEITHER)
    return None


def _quantify(text: str, _: list[str], chance: random.Random) -> _Change | None:
    place = re.match(r"(All|Most|Many|Some|The) (?=\w+s (?:are|were|have|had|can|must|will|use|do)\b)", text)
    if not place:
        return None
    rest = text[place.end() :]
    if place[1] in ("All", "The"):
        weaker = chance.choice(("Some", "Most", "Many", "A few of the", "About half of the", "At least some"))
        borne_out = place[1] == "All" and weaker in ("Some", "Most", "Many", "At least some")
        return _Change(f"{weaker} {rest}", BORNE_OUT if borne_out else None, NEITHER)
    return _Change(f"All {rest}", NEITHER, BORNE_OUT)


def _restrict(text: str, _: list[str], __: random.Random) -> _Change | None:
    """Drop a clause that says which ones are meant."""
    place = re.search(
        r"(?<=s) (?:who|that|which) [^,.;]{8,60}? (?=(?:are|were|have|had|must|can|may|will|should) )", text
    )
    if place is None or "," in place[0]:
        return None
    return _Change(text[: place.start()] + " " + text[place.end() :], NEITHER, None)


def _drop_aside(text: str, _: list[str], __: random.Random) -> _Change | None:
    """Drop an apposition: what is left is still said."""
    place = re.search(r", (?:a|an|the|who|which|also|known|then|including|such as) [^,;]{4,60},", text)
    if place is None:
        return None
    return _Change(text[: place.start()] + text[place.end() :], BORNE_OUT, None)


def _drop_opening(text: str, _: list[str], chance: random.Random) -> _Change | None:
    """Drop or move an opening adverbial."""
    place = re.match(r"((?:In|On|At|During|By|From|Since|Within) [^,]{3,40}), (?=\w)", text)
    if place is None:
        return None
    rest = _begin(text[place.end() :])
    if chance.random() < 0.5:
        # What holds in winter, or at no time by night, need not hold without.
        holds = not _TURNED.search(rest) and re.search(r"\b(?:was|were|had|\w+ed)\b", rest)
        return _Change(rest, BORNE_OUT, None) if holds else None
    moved = place[1][:1].lower() + place[1][1:]
    return _Change(f"{rest.rstrip('.')} {moved}.", BORNE_OUT, BORNE_OUT)


def _take_clause(text: str, _: list[str], __: random.Random) -> _Change | None:
    """Take the first of two clauses, or the second where it can stand by itself."""
    parts = re.split(
        r"(?:, and |; |, but )(?=(?:the|it|he|she|they|its|this|these|there|in) )", text, maxsplit=1
    )
    if len(parts) != 2 or min(part.count(" ") for part in parts) < 4:
        return None
    if re.match(r"(?:If|When|Unless|Although|While|Either|Neither|Once|According)\b", text) or _SAYING.search(
        text
    ):
        return None
    return _Change(parts[0].rstrip(".") + ".", BORNE_OUT, None)


def _add(text: str, _: list[str], chance: random.Random) -> _Change:
    """Add what the sentence does not say; a denial with more in it does not bear out the denial."""
    back = None if _TURNED.search(text) else BORNE_OUT
    return _Change(f"{text.rstrip('.')} {chance.choice(_EXTRA)}.", NEITHER, back)


def _take_another(text: str, sentences: list[str], chance: random.Random) -> _Change | None:
    """Take a sentence that the passage, which holds only the first and its neighbours, does not say."""
    at = sentences.index(text)
    others = [each for i, each in enumerate(sentences) if abs(i - at) > 1]
    return _Change(chance.choice(others), NEITHER, NEITHER) if others else None


_CHANGES: tuple[Callable[[str, list[str], random.Random], _Change | None], ...] = (
    _negate,
    _exchange_number,
    _turn,
    _swap_names,
    _exchange_name,
    _attribute,
    _condition,
    _hedge,
    _quantify,
    _quantify,
    _restrict,
    _restrict,
    _drop_aside,
    _drop_aside,
    _drop_opening,
    _drop_opening,
    _take_clause,
    _take_clause,
    _add,
    _take_another,
)
