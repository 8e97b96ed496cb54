"""The window's words in the person's language: English in the code, the others from Qt's translators.

`tools/translations` collects what is given to `tr`, `trn` and `mark_text` into resources/translations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.languages import ENGLISH, LANGUAGES
from app.core.paths import RESOURCES
from app.ui.theme.mirroring import isolate

CONTEXT = "Carrel"
"""All messages have the same in Qt's files: the same words mean the same, unless they say what about."""
FILES = RESOURCES / "translations"

_LOCALES = {"zh": "zh_CN", "ar": "ar_AE"}
"""In Arabic digits are written as they are on pages: those of the Gulf."""

_of_qt: list[QTranslator] = []
_translator: QTranslator | None = None
_locale: QLocale | None = None
"""None, as the translator, while the window speaks English, for which nothing is looked up."""


def tr(text: str, /, about: str = "", **values: object) -> str:
    """The text in the window's language, with `values` in place of their names in braces.

    `about` tells apart what reads the same in English.
    """
    text = _say(text, about)
    return fill(text, values) if values else text


def is_known(text: str) -> bool:
    """Whether the window's language has the text, be it in the same words."""
    return bool(_look_up(text))


def trn(one: str, many: str, number: int, /, about: str = "", **values: object) -> str:
    """The form of a text for so many things, with `{n}` for the number and `values` as in `tr`."""
    text = _say(many, about, number) if _locale is not None or number != 1 else one
    return fill(text, {"n": grouped(number), **values})


def fill(text: str, values: Mapping[str, object]) -> str:
    """Puts `values` in place of their names in braces; those that run the other way are kept apart."""
    leftwards = _locale is not None and _locale.textDirection() is Qt.LayoutDirection.RightToLeft
    return text.format_map(
        {
            name: isolate(value, leftwards=leftwards) if isinstance(value, str) else value
            for name, value in values.items()
        }
    )


def _say(text: str, about: str, number: int = -1) -> str:
    """The translation of a text; the text itself where there is none."""
    return _look_up(text, about, number) or text


def _look_up(text: str, about: str = "", number: int = -1) -> str:
    """The translation of a text; "" where there is none."""
    return (_translator.translate(CONTEXT, text, about, number) if _translator is not None else "") or ""


def grouped(number: int) -> str:
    """A number with its thousands apart as the language has it: "5,000"."""
    return f"{number:,}" if _locale is None else _locale.toString(number)


def decimal(number: float, digits: int = 1) -> str:
    """A number with so many digits after the point, or the comma where the language has that."""
    return f"{number:.{digits}f}" if _locale is None else _locale.toString(number, "f", digits)


def write_date(day: QDate, pattern: str) -> str:
    """A day, with the names of its month and weekday in the language."""
    return (_locale or QLocale(QLocale.Language.English)).toString(day, pattern)


def is_english() -> bool:
    """Whether the window speaks English."""
    return _locale is None


def choose_language(chosen: str) -> str:
    """The code of the language to speak: the one chosen or, where that is "", the first of the system's."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def speak(app: QApplication, language: str) -> None:
    """Has windows that are made from now on, and what Qt says in them, be in a language."""
    global _translator, _locale
    while _of_qt:
        app.removeTranslator(_of_qt.pop())
    if language == ENGLISH and _locale is None:
        return
    _translator, _locale = _load(language)
    QLocale.setDefault(_locale or QLocale.system())
    app.setLayoutDirection(_locale.textDirection() if _locale is not None else Qt.LayoutDirection.LeftToRight)
    of_qt, folder = QTranslator(app), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _locale is not None and of_qt.load(_locale, "qtbase", "_", folder):
        app.installTranslator(of_qt)
        _of_qt.append(of_qt)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Says in another language what is said meanwhile; the window stays as it is."""
    global _translator, _locale
    before = _translator, _locale
    if language != get_language():
        _translator, _locale = _load(language)
    try:
        yield
    finally:
        _translator, _locale = before


def get_language() -> str:
    """The code of the language that is spoken now."""
    return ENGLISH if _locale is None else _locale.name().partition("_")[0]


def _load(language: str) -> tuple[QTranslator | None, QLocale | None]:
    if language == ENGLISH:
        return None, None
    locale, translator = QLocale(_LOCALES.get(language, language)), QTranslator()
    return translator if translator.load(locale, "carrel", "_", str(FILES)) else None, locale
