"""Answers on the clipboard: as text, and as HTML, so that tables arrive in other programs as tables."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from app.core.answer_html import write_mark, write_whole
from app.core.answers import Answer
from app.ui.theme.wording import as_text

_CHIP = re.compile(r'<img src="chip"[^>]*>')
_LOOK = re.compile(r"\s*(?:background-color|color|font-family|font-size|line-height):[^;\"]*;?")
"""What belongs to the window: white letters of the dark theme would be unseen on paper."""
_GROUND = re.compile(r'\s(?:bgcolor|bordercolor)="[^"]*"')
_HEAD = re.compile(r"<style.*?</style>", re.DOTALL)


def copy_answer(answer: Answer) -> QMimeData:
    """A whole answer with what it cites, for the clipboard."""
    data = QMimeData()
    data.setText(as_text(answer))
    data.setHtml(write_whole(answer))
    return data


def clean_selection(html: str, marks: Iterable[int]) -> str:
    """What was selected, as Qt writes it, without the window's looks, with `marks` in place of its chips."""
    numbers = iter(marks)
    html = _CHIP.sub(lambda chip: write_mark(next(numbers)), _HEAD.sub("", html))
    return _GROUND.sub("", _LOOK.sub("", html))
