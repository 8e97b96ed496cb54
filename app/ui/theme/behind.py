"""Texts that were made behind the window, in English, said in its language."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from app.core.events import Activity, LeftOut, Progress
from app.engine.protocol import Failed, Reply
from app.ui.theme.translation import FILES, is_english, tr

_PLACE = re.compile(r"\{(\w+)\}")
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z“])")


def tr_known(text: str | None) -> str:
    """The text in the window's language, where it is one that Carrel itself makes: an error, a stage,
    a reason. What it names, such as a file, stays as it is, and so does a text that is not known.
    """
    if is_english() or not text:
        return text or ""
    return _translate(text) or " ".join(_translate(part) or part for part in _SENTENCES.split(text))


def translate_reply(reply: Reply) -> Reply:
    """What the engine tells, with what Carrel itself says in it in the window's language."""
    if is_english():
        return reply
    match reply:
        case Failed():
            return replace(reply, message=tr_known(reply.message))
        case Progress():
            return replace(reply, stage=tr_known(reply.stage))
        case LeftOut():
            return replace(reply, why=tr_known(reply.why))
        case Activity(progress=progress, slowed=slowed):
            told = replace(progress, stage=tr_known(progress.stage)) if progress is not None else None
            return replace(reply, progress=told, slowed=tr_known(slowed) if slowed else None)
    return reply


def _translate(text: str) -> str:
    """One text that is known; "" for others."""
    if (said := tr(text)) != text:
        return said
    for template, pattern in _patterns():
        if found := pattern.fullmatch(text):
            return tr(template, **{name: tr_known(value) for name, value in found.groupdict().items()})
    return ""


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates with values in them; those that say most themselves come first."""
    templates = (FILES / "templates.txt").read_text("utf-8").splitlines()
    templates.sort(key=lambda template: -len(_PLACE.sub("", template)))
    return tuple((template, re.compile(_make_pattern(template), re.DOTALL)) for template in templates)


def _make_pattern(template: str) -> str:
    made, named = "", set[str]()
    for odd, part in enumerate(_PLACE.split(template)):
        if not odd % 2:
            made += re.escape(part)
        else:
            made += f"(?P={part})" if part in named else f"(?P<{part}>.+?)"
            named.add(part)
    return made
