"""Small turns of phrase and plain text made safe to show."""

from __future__ import annotations

import html

from app.core.answers import Answer, Citation, Hit

NOT_FOUND_MARK = "not found in your documents"


def tool_tip(text: str) -> str:
    """The text as a tool tip that wraps and in which nothing is taken for markup."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def place(source: Citation | Hit) -> str:
    """Where a source stands: "Staff handbook, page 7"."""
    return f"{source.title}, page {source.page}"


def count(number: int, thing: str) -> str:
    """A number of things: "1 passage", "5 passages"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def as_text(answer: Answer) -> str:
    """An answer and its sources, to be pasted elsewhere."""
    sources = "\n".join(f"[{c.number}] {place(c)}: “{c.quote}”" for c in answer.citations)
    return f"{answer.answer}\n\n{sources}" if sources else answer.answer
