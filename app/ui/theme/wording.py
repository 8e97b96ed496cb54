"""Small turns of phrase and plain text made safe to show."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence

from app.core.answers import Answer
from app.core.documents import Document
from app.core.short_answers import SAY_DIFFERENT, line_up_shorts, say_different, write_shorts
from app.ui.theme.translation import tr, translatable

NOT_FOUND_MARK = translatable("not found in your documents")


def tool_tip(text: str) -> str:
    """The text as a tool tip that wraps and in which nothing is taken for markup."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def runs_leftwards(text: str) -> bool:
    """Whether it is in a script that is written from right to left, going by its first letter."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def count(number: int, thing: str) -> str:
    """A number of things: "1 passage", "5,000 passages"."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def names(documents: Sequence[Document], most: int = 3) -> str:
    """The first few titles: "A, B, C and 4 more"."""
    titles = [document.title for document in documents[:most]]
    rest = len(documents) - len(titles)
    if rest:
        return f"{', '.join(titles)} and {rest:,} more"
    return tr(" and ").join(filter(None, (", ".join(titles[:-1]), *titles[-1:])))


def literal(text: str) -> str:
    """The text for a menu or a button, where a lone "&" underlines the next letter."""
    return text.replace("&", "&&")


def breakable(path: str) -> str:
    """The path as a line that may be broken after each of its parts."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def as_text(answer: Answer) -> str:
    """An answer and its sources, to be pasted elsewhere."""
    sources = "\n".join(f"[{c.number}] {c.place}: “{c.shown}”" for c in answer.citations)
    return "\n\n".join(filter(None, (*shorts_as_text(answer), answer.answer, sources)))


def shorts_as_text(answer: Answer) -> tuple[str, ...]:
    """The answer in a few words, and whether the documents agree on it."""
    lines = line_up_shorts(answer)
    return (write_shorts(answer), *((SAY_DIFFERENT,) if say_different(lines) else ())) if lines else ()
