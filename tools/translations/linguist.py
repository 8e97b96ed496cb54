"""Reads and writes Qt Linguist's files (.ts)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from app.ui.theme.translation import CONTEXT
from tools.translations.extract import Message

FORMS = {"de": 2, "fr": 2, "es": 2, "zh": 1, "ar": 6}
"""How many forms Qt has for so many things, by language: one and many; for Arabic none, one, two, few, many
and hundreds.
"""

Translations = dict[Message, tuple[str, ...]]
"""The forms of each message: one, or those of a plural. Empty where it is not translated."""


def read_translations(file: Path) -> Translations:
    """Read the finished translations of a file; none where there is no file."""
    if not file.exists():
        return {}
    found: Translations = {}
    for element in ET.parse(file).getroot().iter("message"):
        said = element.find("translation")
        if said is None or said.get("type"):
            continue
        plural = element.get("numerus") == "yes"
        forms = [each.text or "" for each in said.findall("numerusform")] if plural else [said.text or ""]
        key = Message(element.findtext("source") or "", element.findtext("comment") or "", plural)
        found[key] = tuple(forms)
    return found


def write_translations(
    file: Path, language: str, messages: Iterable[Message], known: Mapping[Message, tuple[str, ...]]
) -> None:
    """Write all messages with what is known of their translations; those without are marked unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        lines += _write_message(message, known.get(message, ()), FORMS[language])
    file.write_text("\n".join((*lines, "</context>", "</TS>", "")), "utf-8")


def _write_message(message: Message, forms: tuple[str, ...], number: int) -> list[str]:
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines += [f'        <location filename="../../{name}"/>' for name in message.files]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.about:
        lines.append(f"        <comment>{escape(message.about)}</comment>")
    start = "        <translation>" if all(forms) and forms else '        <translation type="unfinished">'
    if message.plural:
        forms = forms or ("",) * number
        inside = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines += [start, *inside, "        </translation>"]
    else:
        lines.append(f"{start}{escape(''.join(forms))}</translation>")
    return [*lines, "    </message>"]


def write_templates(file: Path, messages: Iterable[Message]) -> None:
    """Write the templates by which the window knows again what was made behind it, a line each."""
    behind = (message.source for message in messages if message.is_behind and "{" in message.source)
    file.write_text("".join(f"{source}\n" for source in sorted(set(behind))), "utf-8")
