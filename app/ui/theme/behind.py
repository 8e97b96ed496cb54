"""Texts that were made behind the window, in English, said in its language."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from app.core.events import Activity, IndexFailed, LeftOut, Progress
from app.core.languages import mark_plural, mark_text
from app.engine.protocol import Failed, Reply
from app.ui.theme.translation import FILES, is_english, is_known, tr, trn
from app.ui.theme.wording import listed

_WHOLE = (
    mark_text("{where} could not be read."),
    mark_text("{where} could not be read ({cause})."),
    mark_text("Page {page} of “{title}” could not be read."),
    mark_text("Page {page} of “{title}” could not be read ({cause})."),
    mark_text("Page {page} could not be read."),
    mark_text("Page {page} could not be read ({cause})."),
    mark_text("Pages {pages} of “{title}” could not be read."),
    mark_text("Pages {pages} of “{title}” could not be read ({cause})."),
    mark_text("Pages {pages} could not be read."),
    mark_text("Pages {pages} could not be read ({cause})."),
    mark_text("{where} is still to be read from its picture."),
    mark_text("{where} are still to be read from their pictures."),
    mark_text("{where} is a picture that was not read: reading scanned pages is switched off."),
    mark_text("{where} are pictures that were not read: reading scanned pages is switched off."),
    mark_text("{where} of “{title}”"),
    mark_text("no documents ({ending})"),
    mark_text("the largest that fits the memory that is free and {where}"),
    mark_text("is quick enough for {cores} cores"),
    mark_text("Page {page}"),
    mark_text("Pages {pages}"),
)
"""Sentences, and places named in them, that are put together behind the window by their grammar."""
_COUNTED = (
    ("{n} page", mark_plural("{n} pages")),
    (
        "{n} document is still being read: ask again when that is done.",
        mark_plural("{n} documents are still being read: ask again when that is done."),
    ),
    (
        "{n} passage is not indexed by meaning yet and can be found by words only.",
        mark_plural("{n} passages are not indexed by meaning yet and can be found by words only."),
    ),
    (
        "{n} passage has not been indexed by meaning yet: of it only the words were looked at.",
        mark_plural(
            "{n} passages have not been indexed by meaning yet: of them only the words were looked at."
        ),
    ),
    (
        "{n} passage has not been indexed by meaning yet and is left out.",
        mark_plural("{n} passages have not been indexed by meaning yet and are left out."),
    ),
    (
        "{n} picture on this page was not read yet.",
        mark_plural("{n} pictures on this page were not read yet."),
    ),
    (
        "{n} picture on this page could not be read.",
        mark_plural("{n} pictures on this page could not be read."),
    ),
)
"""The same of what is counted: for one, and for many."""
_PLACE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"[\d,]+")
_LISTED = re.compile(r"(?:, | and )(?![^“]*”)")
"""Between two things of a list; what is quoted may have it in itself."""
_UNTOLD = re.compile(r"[\d,]+|“[^”]*”|@\S+")
"""What is the same in every language: numbers, quotes, tags."""
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z“])")


def tr_known(text: str | None) -> str:
    """The text in the window's language, where it is one that Carrel itself makes: an error, a stage,
    a reason. What it names, such as a file, stays as it is, and so does a text that is not known.
    """
    if is_english() or not text:
        return text or ""
    sentences = _SENTENCES.split(text)
    said = [_translate(sentence) for sentence in sentences]
    whole = "" if all(said) else _translate(text)  # some texts of several sentences are one
    return whole or " ".join(one or other for one, other in zip(said, sentences, strict=True))


def translate_reply(reply: Reply) -> Reply:
    """What the engine tells, with what Carrel itself says in it in the window's language."""
    if is_english():
        return reply
    match reply:
        case Failed() | IndexFailed():
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
    """One text that is known, with the names that it quotes as they are; "" for others."""
    if is_known(text):
        return tr(text)
    number, space, rest = text.partition(" ")
    for one, many in _COUNTED if _NUMBER.fullmatch(number) else ():
        if f"{{n}}{space}{rest}" in (one, many):
            return trn(one, many, int(number.replace(",", "")))
    for template, longest, pattern in _patterns():
        if longest in text and (found := pattern.fullmatch(text)):
            named = found.groupdict().items()
            own = {name: value if f"“{{{name}}}”" in template else tr_known(value) for name, value in named}
            return tr(template, **own)
    return _translate_list(text) if " and " in text else ""


def _translate_list(text: str) -> str:
    """A list as it is written behind the window ("4, 5 and 6"), if all in it is known; "" for others."""
    parts = _LISTED.split(text)
    if len(parts) < 2:
        return ""
    said = [part if _UNTOLD.fullmatch(part) else _translate(part) for part in parts]
    return listed(said) if all(said) else ""


@functools.cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """The templates with values in them, each with its longest stretch without; what says most itself
    comes first.
    """
    templates = [*(FILES / "templates.txt").read_text("utf-8").splitlines(), *_WHOLE]
    templates.sort(key=lambda template: -len(_PLACE.sub("", template)))
    longest = [max(_PLACE.split(template)[::2], key=len) for template in templates]
    patterns = [re.compile(_make_pattern(template), re.DOTALL) for template in templates]
    return tuple(zip(templates, longest, patterns, strict=True))


def _make_pattern(template: str) -> str:
    made, named = "", set[str]()
    for odd, part in enumerate(_PLACE.split(template)):
        if not odd % 2:
            made += re.escape(part)
        else:
            made += f"(?P={part})" if part in named else f"(?P<{part}>.+?)"
            named.add(part)
    return made
