"""Load the texts of prompts, and make words of documents harmless in them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from app.core.paths import RESOURCES
from app.models.generator import Generator

Messages = list[dict[str, str]]

FENCE = '"""'
"""Stands before and after what a document says."""
_FORGED_MARK = re.compile(r"\[\^?\d+(?:\s*[,–-]\s*\d+)*\]|【[^】]*】")
_SPEAKER = re.compile(r"</?[|\w][|\w:\s-]{0,39}>|<<\s*/?SYS\s*>>", re.IGNORECASE)
"""Tags and template marks such as <|im_start|>, </s> and <system>."""
_LAYOUT = "\n\t\u00ad\u200c\u200d"
"""Kept although it cannot be seen: lines of tables, and joiners that mean something within words."""


@cache
def load_prompt(name: str) -> str:
    """Load a prompt's text, without its last line end."""
    return (RESOURCES / "prompts" / f"{name}.txt").read_text("utf-8").rstrip("\n")


def fits_context(messages: Messages, generator: Generator, written: int) -> bool:
    """Whether the model can read the messages and then write so many tokens."""
    return generator.count(messages) + written <= generator.context


def disarm_marks(text: str) -> str:
    """Disarm what looks like a citation, a fence or another speaker: the marks are Carrel's, and what a
    document says is said by the document.
    """
    text = "".join(c for c in text if c in _LAYOUT or unicodedata.category(c)[0] != "C")
    text = _SPEAKER.sub(lambda match: match[0].replace("<", "(").replace(">", ")"), text)
    text = _FORGED_MARK.sub(lambda match: f"({match[0][1:-1]})", text)
    return text.replace(FENCE, "'" * len(FENCE))
