"""Controls of forms in OpenDocument files: what is ticked, chosen and filled in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.ingest.formats.typeset.form_controls import NOT_TICKED, TICKED

_FORM = "{urn:oasis:names:tc:opendocument:xmlns:form:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_SECRET = frozenset({"password", "hidden", "button", "image", "file"})


def map_controls(root: Any) -> dict[str, str]:
    """Map each control that is described within an element to what it says; by what it is known by."""
    found: dict[str, str] = {}
    for forms in root.iter(f"{_OFFICE}forms"):
        for control in forms.iter():
            name = control.get(f"{_FORM}id") or control.get(f"{_XML}id")
            if name and isinstance(control.tag, str) and control.tag.startswith(_FORM):
                found[name] = " ".join(_read_said(control).split())
    return found


def _read_said(control: Any) -> str:
    kind = control.tag.removeprefix(_FORM)
    label = control.get(f"{_FORM}label", "")
    if kind in _SECRET:
        return ""
    if kind == "checkbox":
        state = control.get(f"{_FORM}current-state") or control.get(f"{_FORM}state")
        return f"{TICKED if state == 'checked' else NOT_TICKED} {label}"
    if kind == "radio":
        state = control.get(f"{_FORM}current-selected") or control.get(f"{_FORM}selected")
        return f"{TICKED if state == 'true' else NOT_TICKED} {label}"
    if kind == "listbox":
        return ", ".join(_list_chosen(control))
    value = control.get(f"{_FORM}current-value") or control.get(f"{_FORM}value") or ""
    paragraphs = ("".join(each.itertext()) for each in control.iter(f"{_TEXT}p"))
    return " ".join(filter(None, (label, value, *paragraphs)))


def _list_chosen(control: Any) -> Iterator[str]:
    for option in control.iter(f"{_FORM}option"):
        if (option.get(f"{_FORM}current-selected") or option.get(f"{_FORM}selected")) == "true":
            yield option.get(f"{_FORM}label") or option.get(f"{_FORM}value") or ""
