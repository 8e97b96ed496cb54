"""Show what is filled in and chosen in forms of HTML, and what is struck out, as text that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

TICKED, NOT_TICKED = "☒", "☐"
_BOXES = frozenset({"checkbox", "radio"})
_WITHOUT_TEXT = frozenset({"hidden", "password", "submit", "button", "image", "reset", "file", "color"})
_STRUCK = frozenset({"del", "s", "strike"})
_THROUGH = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE)
_BEFORE = "[struck out: "


def show_controls(body: HtmlElement) -> None:
    """Put in the place of fields, boxes and lists what they hold: what was typed, whether they are ticked,
    what is chosen of several. Secrets, buttons and boxes that nothing stands beside are left out.
    """
    for element in list(body.iter("input", "select")):
        said = ", ".join(_list_chosen(element)) if element.tag == "select" else _read_input(element)
        if not said:
            element.drop_tree()
            continue
        for child in list(element):
            element.remove(child)
        element.tag = "span"
        element.text = f" {said} "


def mark_struck_out(body: HtmlElement) -> None:
    """Mark what is struck out as such: its words stand on the page and no longer hold."""
    for element in body.iter():
        if element.tag not in _STRUCK and not _THROUGH.search(element.get("style", "")):
            continue
        is_within = any(
            each.tag in _STRUCK or _THROUGH.search(each.get("style", "")) for each in element.iterancestors()
        )
        if is_within or not element.text_content().strip():
            continue
        element.text = f"{_BEFORE}{(element.text or '').lstrip()}"
        if len(element):
            element[-1].tail = f"{(element[-1].tail or '').rstrip()}]"
        else:
            element.text = f"{element.text.rstrip()}]"


def _read_input(element: HtmlElement) -> str:
    kind = element.get("type", "text").lower()
    if kind in _BOXES:
        beside = element.getparent()
        is_told = next(element.iterancestors("td", "th"), None) is not None or (
            beside is not None and bool(beside.text_content().strip())
        )
        if not is_told:
            return ""
        return TICKED if "checked" in element.attrib else NOT_TICKED
    return "" if kind in _WITHOUT_TEXT else " ".join(element.get("value", "").split())


def _list_chosen(element: HtmlElement) -> Iterator[str]:
    """List what is chosen: of a list from which one must be, the first where none is marked."""
    options = list(element.iter("option"))
    chosen = [each for each in options if "selected" in each.attrib]
    if not chosen and "multiple" not in element.attrib and element.get("size", "1") == "1":
        chosen = options[:1]
    for each in chosen:
        if said := " ".join(each.text_content().split()):
            yield said
