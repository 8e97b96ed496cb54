"""Build examples and claims of forms, tables, figures, clauses, mails and notes, so that SQuAD is not all.

Everything is made of our own templates (templates/) with a fixed seed. Most pages are asked twice what they
answer and twice what they do not: another field, row, year or person, an empty field, or the same question
after what answers it has been taken out.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from tools.train_reader.claims import BORNE_OUT, CONTRADICTED, NEITHER, Claim
from tools.train_reader.filling import Filler
from tools.train_reader.pages import (
    Page,
    Piece,
    make_form,
    make_grid,
    make_sentences,
    make_table,
    word_question,
)
from tools.train_reader.questions import NONE, Example

_MAKERS = (make_form,) * 7 + (make_table,) * 5 + (make_grid,) * 5 + (make_sentences,) * 7
_TITLES = (
    "Scan {1-99}",
    "Document {1-99}",
    "{month} {1990-2026}",
    "copy ({1-9})",
    "file {100-999}",
    "{firm1}",
)


def make_layout_examples(count: int, seed: int) -> list[Example]:
    """Make `count` examples, of which 45 % or so are answered."""
    chance = random.Random(seed)
    made: list[Example] = []
    while len(made) < count:
        made += _ask_page(_make_page(chance), chance)
    return made[:count]


def make_layout_claims(count: int, seed: int) -> list[Claim]:
    """Make `count` claims, about as many of each support."""
    chance = random.Random(seed)
    made: list[Claim] = []
    while len(made) < count:
        page = _make_page(chance)
        found = [*_claim_sentences(page, chance), *_claim_values(page, chance)]
        made += chance.sample(found, min(3, len(found)))
    return made[:count]


def _make_page(chance: random.Random) -> Page:
    """Make a page of one kind, or now and then of two."""
    page = chance.choice(_MAKERS)(Filler(chance))
    if chance.random() < 0.12:
        other = chance.choice((make_table, make_grid))(Filler(chance), titled=False)
        shifted = [Piece(p.text, p.group + 100, p.asks, p.kind, p.other) for p in other.pieces]
        if page.english and not _share_wording(page, other):
            page.pieces += shifted
    return page


def _share_wording(page: Page, other: Page) -> bool:
    """Tell whether what one page is asked (a lease: notice period) the other may answer (of a plan)."""
    answered = [ask for piece in other.pieces for ask in piece.asks]
    asked = {ask for ask, _ in [*page.absent, *page.swapped]} | {a for p in page.pieces for a in p.asks}
    bare = {ask.removeprefix("the ").lower() for ask in asked if not ask.endswith("?")}
    return any(noun in ask.lower() for noun in bare for ask in answered)


def _ask_page(page: Page, chance: random.Random) -> Iterator[Example]:
    title = f"{Filler(chance).fill(chance.choice(_TITLES))}: " if chance.random() < 0.35 else ""
    text, places = page.write()
    text = title + text
    answered = [(piece, start) for piece, start in places if piece.asks]
    for piece, start in chance.sample(answered, min(2, len(answered))):
        wording = chance.choice(piece.asks)
        question = word_question(wording, piece.kind, chance, page.english)
        yield Example(question, text, (start + len(title), start + len(title) + len(piece.text)))
        if chance.random() < 0.4 and len(answered) > 2:
            left, others = page.write(without=piece.group)
            if left and not any(wording in other.asks for other, _ in others):
                yield Example(question, title + left, NONE)
    for unanswered, least in ((page.absent, 0.75), (page.swapped, 0.9)):
        if unanswered and chance.random() < least:
            wording, kind = chance.choice(unanswered)
            yield Example(word_question(wording, kind, chance, page.english), text, NONE)


def _claim_sentences(page: Page, chance: random.Random) -> Iterator[Claim]:
    """Claim what a sentence is known to bear out, contradict, or neither; and the same with it taken out."""
    text, _ = page.write()
    for judged in page.claims:
        yield Claim(judged.text, text, judged.support)
        draw = chance.random()
        if draw < 0.12:
            left, _ = page.write(without=judged.group)
            if left:
                yield Claim(judged.text, left, NEITHER)
        elif draw < 0.24:
            left, _ = page.write(without=judged.group)
            yield Claim(judged.text, f"{left} {judged.text}".strip(), BORNE_OUT)


def _claim_values(page: Page, chance: random.Random) -> Iterator[Claim]:
    """Claim values of fields and cells: their own, another's, denied, or of what the page lacks."""
    text, places = page.write()
    if not page.english:
        return
    valued = [piece for piece, _ in places if piece.other and _pick_noun(piece)]
    for piece in chance.sample(valued, min(3, len(valued))):
        noun = _pick_noun(piece)
        near = [p.text for p in valued if p.kind == piece.kind and p.text != piece.text]
        wrong = chance.choice(near) if near and chance.random() < 0.6 else piece.other
        yield Claim(_state(noun, piece.text, chance), text, BORNE_OUT)
        yield Claim(_state(noun, wrong, chance), text, CONTRADICTED)
        if chance.random() < 0.2:
            yield Claim(f"The {noun} is not {piece.text}.", text, CONTRADICTED)
            yield Claim(f"The {noun} is not {wrong}.", text, BORNE_OUT)
        if chance.random() < 0.5:
            left, others = page.write(without=piece.group)
            if not any(piece.asks[0] in other.asks for other, _ in others):
                yield Claim(_state(noun, piece.text, chance), left, NEITHER)
    lacking = [(ask, kind) for ask, kind in [*page.absent, *page.swapped] if not ask.endswith("?")]
    for ask, kind in chance.sample(lacking, min(2, len(lacking))):
        if kind != "any":
            value = Filler(chance).draw(kind)
            yield Claim(_state(ask.removeprefix("the "), value, chance), text, NEITHER)


def _pick_noun(piece: Piece) -> str:
    """Pick a wording that names what a piece gives."""
    nouns = [ask for ask in piece.asks if not ask.endswith("?")]
    return nouns[len(piece.text) % len(nouns)].removeprefix("the ") if nouns else ""


def _state(noun: str, value: str, chance: random.Random) -> str:
    """State a value."""
    way = chance.choice(("The {n} is {v}.", "The {n}: {v}.", "{v} is given as the {n}.", "The {n} was {v}."))
    return way.format(n=noun, v=value)
