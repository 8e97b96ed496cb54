"""Small turns of phrase and plain text made safe to show."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import Protocol

from app.core.answers import Answer
from app.core.documents import Document
from app.core.languages import mark_text
from app.core.short_answers import line_up_shorts, list_remarks, write_shorts
from app.core.sizes import describe_size
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import decimal, grouped, tr, trn

NOT_FOUND_MARK = mark_text("not found in your documents")


def tool_tip(text: str) -> str:
    """The text as a tool tip that wraps and in which nothing is taken for markup."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def listed(names: Sequence[str], last: str = "") -> str:
    """The names in a row: "A, B and C"; `last` stands before the last one in place of "and"."""
    if len(names) < 2:
        return "".join(names)
    return tr(", ").join(names[:-1]) + (last or tr(" and ", "between the last two of a list")) + names[-1]


class Placed(Protocol):
    """What stands on a page of a document: a citation, a passage found, a note."""

    @property
    def title(self) -> str: ...
    @property
    def page(self) -> int: ...
    @property
    def spot(self) -> str: ...


def name_spot(placed: Placed) -> str:
    """Where in its document something stands: "page 7", "Slide 3"."""
    spot = placed.spot
    return tr("page {page}", page=placed.page) if spot == f"page {placed.page}" else spot


def name_place(placed: Placed) -> str:
    """Where something stands: "Staff handbook, page 7"."""
    return tr("{title}, {place}", title=placed.title, place=name_spot(placed))


def quote_with_place(quote: str, place: str) -> str:
    """A quote and where it stands, to be pasted elsewhere."""
    return f"“{quote}”\n({place})"


def name_or_count(documents: Sequence[Document], one: str, many: str) -> str:
    """What is said of one document by its `{title}`, and of others by their number `{n}`; both texts are
    marked for translation where they stand.
    """
    if len(documents) == 1:
        return tr(one, title=documents[0].title)
    return trn(many, many, len(documents))


def names(documents: Sequence[Document], most: int = 3) -> str:
    """The first few titles: "A, B, C and 4 more"."""
    titles = [document.title for document in documents[:most]]
    rest = len(documents) - len(titles)
    if rest:
        return trn("{names} and {n} more", "{names} and {n} more", rest, names=listed(titles, tr(", ")))
    return listed(titles)


def literal(text: str) -> str:
    """The text for a menu or a button, where a lone "&" underlines the next letter."""
    return text.replace("&", "&&")


def name_tag(tag: str) -> str:
    """A tag as it is written, its sign in front of it whichever way the window is read."""
    return isolate(f"@{tag}")


def name_tags(tags: Iterable[str]) -> str:
    """Tags in a row: "@lease @to-do"."""
    return " ".join(map(name_tag, tags))


def name_size(size: int) -> str:
    """A number of bytes with its unit, as the language writes numbers."""
    number, _, unit = describe_size(size).partition(" ")
    written = decimal(float(number)) if "." in number else grouped(int(number))
    return isolate(f"{written} {unit}")


def breakable(path: str) -> str:
    """The path as a line that may be broken after each of its parts."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def as_text(answer: Answer) -> str:
    """An answer and its sources, to be pasted elsewhere."""
    sources = "\n".join(f"[{c.number}] {name_place(c)}: “{c.shown}”" for c in answer.citations)
    return "\n\n".join(filter(None, (*shorts_as_text(answer), answer.answer, sources)))


def shorts_as_text(answer: Answer) -> tuple[str, ...]:
    """The answer in a few words, and whether the documents agree on it."""
    lines = line_up_shorts(answer)
    return (write_shorts(answer), *list_remarks(lines)) if lines else ()
