"""Make pages of forms, tables, figures and sentences, as flat as Carrel keeps passages, with their questions.

A page is a row of pieces; a piece that answers questions knows them. Pieces of one group (a field, a row, a
sentence) can be taken out together, and then nobody can answer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from tools.train_reader.filling import TEMPLATES, Filler, read_words

_KEYED = re.compile(r"\[(\w+):([^\]]*)\]")
_PERSONS = {"person", "name", "drname", "company"}
_DATES = {"date", "year", "time"}
_SUMS = {"amount", "bigamount", "figure", "smallfigure", "percent"}
_WAYS = {
    "person": ("Who is {x}?", "What is the name of {x}?", "Name of {x}", "Who was {x}?", "Who is {x} here?"),
    "date": ("When is {x}?", "What date is {x}?", "Which date is given for {x}?", "When was {x}?"),
    "sum": ("How much is {x}?", "How high is {x}?", "What amount is {x}?", "How much was {x}?"),
    "any": (
        *("What is {x}?", "What is {x}?", "What was {x}?", "{x}", "{x}", "{x}?", "Tell me {x}.", "Find {x}"),
        *("What does it say for {x}?", "What is given as {x}?", "I need {x}.", "Do you know {x}?"),
        *("Can you tell me {x}?", "What's {x}?", "Please give me {x}", "Which is {x}?"),
    ),
}


@dataclass(frozen=True)
class Piece:
    """A text of a page, and the wordings of what it answers."""

    text: str
    group: int
    asks: tuple[str, ...] = ()
    kind: str = ""
    other: str = ""
    """Another value of its kind."""


@dataclass(frozen=True)
class Judged:
    """A claim on a group of a page, with 0 borne out, 1 contradicted, 2 neither."""

    text: str
    support: int
    group: int


@dataclass
class Page:
    """Pieces in their order, questions (wording, kind of answer) that none of them answers, and claims."""

    pieces: list[Piece] = field(default_factory=list)
    absent: list[tuple[str, str]] = field(default_factory=list)
    swapped: list[tuple[str, str]] = field(default_factory=list)
    claims: list[Judged] = field(default_factory=list)
    english: bool = True

    def write(self, without: int = -1) -> tuple[str, list[tuple[Piece, int]]]:
        """Write the text, and where each piece begins; a group may be left out."""
        text, places = "", []
        for piece in self.pieces:
            if piece.group == without or not piece.text:
                continue
            glued = (piece.text[0] in ",;:.)" and not piece.text.startswith("..")) or text.endswith("(")
            text += "" if not text or glued else " "
            places.append((piece, len(text)))
            text += piece.text
        return text, places


@cache
def read_blocks(name: str) -> list[list[str]]:
    """Read a file of templates as blocks, each beginning with its "=" line."""
    blocks: list[list[str]] = []
    for line in (TEMPLATES / name).read_text("utf-8").splitlines():
        if line.startswith(("= ", "== ")):
            blocks.append([line.lstrip("= ")])
        elif line and not line.startswith("# "):
            blocks[-1].append(line)
    return blocks


def word_question(wording: str, kind: str, chance: random.Random, english: bool = True) -> str:
    """Word a question; a wording without "?" stands in one of its kind's templates."""
    if wording.endswith("?") or not english:
        return wording if chance.random() < 0.85 else wording.rstrip("? ")
    group = "person" if kind in _PERSONS else "date" if kind in _DATES else "sum" if kind in _SUMS else "any"
    way = chance.choice(_WAYS[group if chance.random() < 0.45 else "any"])
    bare = wording.removeprefix("the ")
    if way.startswith("{x}") or way.endswith("{x}"):
        text = way.format(x=bare if chance.random() < 0.7 else wording)
        return text if chance.random() < 0.6 else text[0].upper() + text[1:]
    return way.format(x=wording if wording.startswith("the ") else f"the {bare}")


def _part(line: str) -> tuple[list[str], str, list[str]]:
    """Part a field's line into labels, kind and wordings."""
    labels, kind, wordings = line.split(" : ", 2)
    return labels.split(" / "), kind, wordings.split(" ; ")


def make_form(filler: Filler, titled: bool = True) -> Page:
    """Make a form: labels and their values, some of them left empty."""
    chance, page = filler.chance, Page()
    block = chance.choice(read_blocks("forms.txt"))
    titles, owner_kind, language = block[0].split(" | ")
    page.english = language == "en"
    fields = [_part(line) for line in block[1:]]
    kept = chance.sample(range(1, len(fields)), min(len(fields) - 1, chance.randint(2, 9)))
    if chance.random() < 0.6:
        kept.sort()
    mark = chance.choice((":", ":", ":", "", "", " –", " =", ".....", " :"))
    owner = filler.draw(owner_kind)
    has_owner = chance.random() < 0.65
    subject = owner if has_owner and page.english else ""
    other_owner = filler.draw_other(owner_kind, owner)
    if titled and chance.random() < 0.6:
        page.pieces.append(Piece(_case(chance.choice(titles.split(" / ")), chance), 0))
    order = [0, *kept] if has_owner else kept
    for at in order:
        labels, kind, wordings = fields[at]
        label = chance.choice(labels) + mark
        value = owner if kind == "owner" else "" if chance.random() < 0.07 else filler.draw(kind)
        asked = [filler.fill(each) for each in wordings]
        kind = owner_kind if kind == "owner" else kind
        page.pieces.append(Piece(label, at + 1))
        if not value:
            page.pieces.append(Piece(chance.choice(("", "", "_____", "............", "–")), at + 1))
            page.absent += [(each, kind) for each in asked]
            continue
        about = [each for each in asked if at and subject]
        own = (*asked, *(_name(each, subject) for each in about))
        shown = _tick(kind, value, chance) if kind.startswith("tick_") else [value]
        answer = Piece(value, at + 1, own, kind, filler.draw_other(kind, value))
        page.pieces += [answer if text == value else Piece(text, at + 1) for text in shown]
        page.swapped += [(_name(each, other_owner), kind) for each in about]
    for at in range(len(fields)):
        if at not in order:
            asked = [filler.fill(each) for each in fields[at][2]]
            kind = owner_kind if at == 0 else fields[at][1]
            page.absent += [(each, kind) for each in asked]
            if subject and at:
                page.absent += [(_name(each, subject), kind) for each in asked]
    return page


def _tick(kind: str, value: str, chance: random.Random) -> list[str]:
    """Set boxes before all choices, of which one is ticked."""
    on, off = chance.choice((("☒", "☐"), ("[x]", "[ ]"), ("☑", "☐")))
    choices = chance.sample(read_words()[kind], len(read_words()[kind]))
    return [text for each in choices for text in (on if each == value else off, each)]


def _name(wording: str, owner: str) -> str:
    """Put the owner's name into a wording."""
    if wording.endswith("?"):
        return f"{wording[:-1]} ({owner})?" if len(wording) % 3 else f"{owner}: {wording}"
    return f"{wording} of {owner}" if len(owner + wording) % 2 else f"{wording} for {owner}"


def _case(title: str, chance: random.Random) -> str:
    return title.upper() if chance.random() < 0.25 else title


def make_table(filler: Filler, titled: bool = True) -> Page:
    """Make a table: heads, then rows of a name and its values."""
    chance, page = filler.chance, Page()
    block = chance.choice(read_blocks("tables.txt"))
    titles, row_kind, first_heads = block[0].split(" | ")
    columns = [_part(line) for line in block[1:]]
    kept = sorted(chance.sample(range(len(columns)), min(len(columns), chance.randint(1, 4))))
    rows: list[str] = []
    while len(rows) < chance.randint(2, 6):
        if (name := filler.draw(row_kind)) not in rows:
            rows.append(name)
    if titled and chance.random() < 0.5:
        page.pieces.append(Piece(_case(filler.fill(chance.choice(titles.split(" / "))), chance), 0))
    head, labels = chance.choice(first_heads.split(" / ")), [chance.choice(columns[at][0]) for at in kept]
    page.pieces += [Piece(each, 0) for each in (head, *labels)]
    cells = [["–" if chance.random() < 0.04 else filler.draw(columns[at][1]) for at in kept] for _ in rows]
    for number, (row, values) in enumerate(zip(rows, cells, strict=True), 1):
        back = [
            _ask_back(head, label, value, row_kind, chance)
            for at, (label, value) in enumerate(zip(labels, values, strict=True))
            if value != "–" and [each[at] for each in cells].count(value) == 1
        ]
        page.pieces.append(Piece(row, number, tuple(back) if chance.random() < 0.3 else ()))
        for at, value in zip(kept, values, strict=True):
            _, kind, wordings = columns[at]
            asked = tuple(each.replace("{r}", row) for each in wordings)
            if value == "–":
                page.pieces.append(Piece(value, number))
                page.absent += [(each, kind) for each in asked]
            else:
                page.pieces.append(Piece(value, number, asked, kind, filler.draw_other(kind, value)))
    for at, label in zip(kept, labels, strict=True):
        other = filler.draw(columns[at][1])
        if all(other not in value for row_ in cells for value in row_):
            page.swapped.append((_ask_back(head, label, other, row_kind, chance), ""))
    stranger = filler.draw(row_kind)
    for at, (_, kind, wordings) in enumerate(columns):
        if at not in kept:
            page.absent += [(each.replace("{r}", row), kind) for each in wordings for row in rows]
        elif all(stranger not in row and row not in stranger for row in rows):
            page.swapped += [(each.replace("{r}", stranger), kind) for each in wordings]
    return page


def _ask_back(head: str, label: str, value: str, kind: str, chance: random.Random) -> str:
    """Ask for the row by one of its values."""
    label = label if label.isupper() else label[0].lower() + label[1:]
    if kind == "name" and chance.random() < 0.5:
        return f"Who has {label} {value}?"
    return chance.choice(("Which {} has {} {}?", "For which {} is the {} {}?", "{} with {} {}?")).format(
        head.lower(), label, value
    )


def make_grid(filler: Filler, titled: bool = True) -> Page:
    """Make a grid of figures: rows beside columns of years, quarters, plans or days."""
    chance, page = filler.chance, Page()
    block = chance.choice(read_blocks("grids.txt"))
    titles, column_kind, measure = block[0].split(" | ")
    lines = [_part(line) for line in block[1:]]
    kept = sorted(chance.sample(range(len(lines)), min(len(lines), chance.randint(2, 6))))
    heads, strangers = _draw_heads(column_kind, chance)
    company = filler.draw("company") if column_kind in ("years", "quarters", "dates") else ""
    shown = company if titled and chance.random() < 0.5 else ""
    if titled and chance.random() < 0.8:
        page.pieces.append(Piece(f"{shown} {_case(chance.choice(titles.split(' / ')), chance)}".strip(), 0))
    elif shown:
        page.pieces.append(Piece(shown, 0))
    if measure == "money":
        units = ("(in millions)", "(in thousands, except per share)", "$ million", "EUR m", "£000", "")
        page.pieces.append(Piece(chance.choice(units), 0))
    page.pieces += [Piece(head, 0) for head in heads]
    for number, at in enumerate(kept, 1):
        labels, kind, wordings = lines[at]
        page.pieces.append(Piece(chance.choice(labels), number))
        for head in heads:
            value = filler.draw(kind)
            asked = [_place(each, column_kind, head, chance) for each in wordings]
            named = [_name(each, shown) for each in asked if shown and not each.endswith("?")]
            other = filler.draw_other(kind, value)
            page.pieces.append(Piece(value, number, (*asked, *named), kind, other))
            if shown and value:
                page.swapped += [(_name(each, filler.draw_other("company", shown)), kind) for each in asked]
        page.swapped += [(_place(e, column_kind, h, chance), kind) for e in wordings for h in strangers]
    for at in set(range(len(lines))) - set(kept):
        _, kind, wordings = lines[at]
        page.absent += [(_place(e, column_kind, head, chance), kind) for e in wordings for head in heads]
    return page


def _draw_heads(kind: str, chance: random.Random) -> tuple[list[str], list[str]]:
    """Draw a grid's columns, and such as it might have and has not."""
    first = chance.randint(1998, 2023)
    if kind == "years":
        every = [chance.choice(("", "", "", "FY")) + str(year) for year in range(first - 2, first + 6)]
        every = [each[-4:] for each in every] if chance.random() < 0.8 else [f"FY{e[-4:]}" for e in every]
    elif kind == "dates":
        day = chance.choice(("December 31,", "31 December", "June 30,", "31.12.", "March 31,"))
        every = [f"{day} {year}" for year in range(first - 2, first + 6)]
    elif kind == "quarters":
        every = [f"Q{1 + n % 4} {first + n // 4}" for n in range(8)]
    elif kind == "plans":
        names = "Basic|Plus|Premium|Standard|Family|Bronze|Silver|Gold|Starter|Business|Student|Economy|Pro"
        every = chance.sample(names.split("|"), 8)
    elif kind == "weekdays":
        every = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    else:
        style = chance.choice(("Grade {}", "Level {}", "Band {}", "E{}", "Step {}", "Class {}"))
        every = [style.format(n) for n in range(1, 9)]
    count = chance.randint(2, 4 if kind != "weekdays" else 5)
    start = chance.randint(1, len(every) - count - 1) if len(every) > count + 1 else 0
    heads = every[start : start + count]
    strangers = [each for each in every if each not in heads]
    if kind in ("years", "dates", "quarters") and chance.random() < 0.6:
        heads.reverse()
    return heads, strangers


def _place(wording: str, kind: str, head: str, chance: random.Random) -> str:
    """Put a grid's column into a wording."""
    spoken = chance.choice((head, head[-4:], f"the end of {head[-4:]}")) if kind == "dates" else head
    if "{c}" in wording:
        return wording.replace("{c}", f"the year {spoken}" if kind == "years" and head.isdigit() else spoken)
    ways = {
        "years": ("in {}", "for {}", "in fiscal {}", "{}", "in the year {}", "for fiscal year {}"),
        "dates": ("in {}", "at {}", "as of {}", "{}"),
        "quarters": ("in {}", "for {}", "{}"),
        "plans": ("of {}", "of the {} plan", "for {}", "with {}", "{}"),
        "weekdays": ("on {}", "{}", "for {}"),
        "levels": ("at {}", "of {}", "{}", "for {}"),
    }
    return f"{wording} {chance.choice(ways[kind]).format(spoken)}"


@dataclass
class Topic:
    """Sentences that say the same, what they are asked, and claims with their support."""

    wordings: list[str] = field(default_factory=list)
    asks: dict[str, list[str]] = field(default_factory=dict)
    claims: list[tuple[str, int]] = field(default_factory=list)


@cache
def read_topics(block: int) -> list[Topic]:
    """Read a genre's topics."""
    topics: list[Topic] = []
    for line in read_blocks("sentences.txt")[block][1:]:
        head, _, rest = line.partition(" ")
        if head == "@":
            topics.append(Topic())
        elif head == ">":
            topics[-1].wordings.append(rest)
        elif head in "+-~":
            topics[-1].claims += [(each, "+-~".index(head)) for each in rest.split(" ; ")]
        else:
            topics[-1].asks[head[0]] = rest.split(" ; ")
    return topics


def make_sentences(filler: Filler, titled: bool = True) -> Page:
    """Make a text of some sentences: clauses, rules, a mail, minutes, a story or notes."""
    chance, page = filler.chance, Page()
    block = chance.randrange(len(read_blocks("sentences.txt")))
    genre = read_blocks("sentences.txt")[block][0]
    topics = read_topics(block)
    kept = chance.sample(range(len(topics)), chance.randint(1, min(4, len(topics))))
    if genre == "mail" and titled:
        page.pieces += _make_mail_head(filler, page)
    numbered = genre == "contract" and chance.random() < 0.5
    bullet = genre in ("minutes", "notes", "policy") and chance.random() < 0.35
    section = chance.randint(1, 14)
    for number, at in enumerate(kept, 20):
        filler.known.clear()
        mark = f"{section}.{number - 19}" if numbered else "•" if bullet else ""
        page.pieces.append(Piece(mark, number))
        topic = topics[at]
        wording = chance.choice(topic.wordings)
        page.pieces += _make_sentence(filler, topic, wording, number)
        for name, wordings in topic.asks.items():
            if f"[{name}:" in wording:
                page.swapped += [(each, "any") for each in _swap(filler, wordings, wording)]
        for text, support in topic.claims:
            if _knows(filler, text):
                page.claims.append(Judged(_begin(filler.fill(text)), support, number))
    if genre == "mail" and titled and chance.random() < 0.6:
        page.pieces.append(Piece(chance.choice(("Best regards", "Kind regards", "Many thanks", "Yours")), 0))
    for at in set(range(len(topics))) - set(kept):
        scratch = Filler(chance)
        wording = topics[at].wordings[0]
        _make_sentence(scratch, topics[at], wording, 0)
        page.absent += [
            (scratch.fill(e), "any") for name, es in topics[at].asks.items() for e in es if _knows(scratch, e)
        ]
    return page


def _knows(filler: Filler, template: str) -> bool:
    """Tell whether all short names of a template are known to the filler."""
    return all(
        name in filler.known for name in re.findall(r"\{(\w)!?\}", template) if name != "n" or "n!" in name
    )


def _make_sentence(filler: Filler, topic: Topic, wording: str, group: int) -> list[Piece]:
    """Make a sentence's pieces, its answers apart."""
    made: list[tuple[str, str]] = []
    at = 0
    for keyed in _KEYED.finditer(wording):
        made += [
            (filler.fill(wording[at : keyed.start()]), ""),
            (filler.remember(keyed[1], keyed[2]), keyed[1]),
        ]
        at = keyed.end()
    made.append((filler.fill(wording[at:]), ""))
    pieces = []
    for text, name in made:
        asks = tuple(filler.fill(each) for each in topic.asks.get(name, ()) if _knows(filler, each))
        pieces.append(Piece(text.strip(), group, asks, "any"))
    first = pieces[0].text
    return [Piece(_begin(first), group, pieces[0].asks, "any"), *pieces[1:]]


def _swap(filler: Filler, wordings: Sequence[str], wording: str) -> Iterator[str]:
    """Ask of others than the sentence speaks of: one slot of the question is exchanged."""
    slots = dict(re.findall(r"\{(\w):([^{}]+)\}", wording))
    for each in wordings:
        used = [name for name in re.findall(r"\{(\w)\}", each) if name in slots and slots[name] not in _LOOSE]
        if used and _knows(filler, each):
            name = filler.chance.choice(used)
            yield filler.fill(each.replace(f"{{{name}}}", f"{{{name}!}}", 1))


_LOOSE = {"agreement", "side", "fee", "group"}
"""Kinds whose exchange in a question does not tell it from the one answered."""


def _make_mail_head(filler: Filler, page: Page) -> list[Piece]:
    sender, to = filler.draw("name"), filler.draw("name")
    subject = filler.draw("request").capitalize()
    mails = [filler.draw("email") for _ in range(2)]
    day = filler.fill(f"{{weekday}}, {filler.chance.randint(1, 28):02} {{month}} {{year}}")
    sent = f"{day}, {filler.chance.randint(7, 20):02}:{filler.chance.randint(0, 59):02}"
    page.absent += [("Who got a copy?", "any"), ("Who was in copy?", "any"), ("cc of the mail", "any")]
    asks_from = ("Who sent the mail?", "Who wrote this?", "sender of the mail", "From whom is the message?")
    asks_to = (
        "Who was the mail sent to?",
        "Who received the mail?",
        "recipient of the mail",
        "To whom is it?",
    )
    asks_date = (
        "When was the mail sent?",
        "date of the mail",
        "When did the mail come?",
        "On what day is it?",
    )
    return [
        *(
            Piece(subject, 0),
            Piece("From:", 1),
            Piece(sender, 1, asks_from, "any"),
            Piece(f"<{mails[0]}>", 1),
        ),
        *(Piece("To:", 2), Piece(to, 2, asks_to, "any"), Piece(f"<{mails[1]}>", 2)),
        *(Piece("Date:", 3), Piece(sent, 3, asks_date, "any"), Piece(f"Dear {to.split()[0]},", 4)),
    ]


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]
