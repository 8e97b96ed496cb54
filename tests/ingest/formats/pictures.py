"""Small pictures for tests, made by code."""

from __future__ import annotations

import base64

import pymupdf


def picture(width: int = 20, height: int = 10) -> str:
    """A grey PNG as a data URI."""
    pixmap = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, width, height))
    pixmap.clear_with(90)
    return "data:image/png;base64," + base64.b64encode(pixmap.tobytes("png")).decode()
