"""The window's words in the person's language: English in the code, the others from Qt's translators.

`tools/translations` collects what is given to `tr`, `trn` and `mark_text` into resources/translations.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.languages import ENGLISH, LANGUAGES
from app.core.paths import RESOURCES

CONTEXT = "Carrel"
"""All messages have the same in Qt's files: the same words mean the same, unless they say what about."""
FILES = RESOURCES / "translations"

_LOCALES = {"zh": "zh_CN", "ar": "ar_AE"}
"""In Arabic digits are written as they are on pages: those of the Gulf."""

_spoken: list[QTranslator] = []
_locale: QLocale | None = None
"""None while the window speaks English, for which nothing is looked up."""


def tr(text: str, /, about: str = "", **values: object) -> str:
    """The text in the window's language, with `values` in place of their names in braces.

    `about` tells apart what reads the same in English.
    """
    if _locale is not None and text:
        text = QCoreApplication.translate(CONTEXT, text, about)
    return text.format_map(values) if values else text


def trn(one: str, many: str, number: int, /, about: str = "", **values: object) -> str:
    """The form of a text for so many things, with `{n}` for the number and `values` as in `tr`."""
    if _locale is None:
        text = one if number == 1 else many
    else:
        text = QCoreApplication.translate(CONTEXT, many, about, number)
    return text.format_map({"n": grouped(number), **values})


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
    global _locale
    while _spoken:
        app.removeTranslator(_spoken.pop())
    if language == ENGLISH:
        if _locale is not None:
            _use(app, QLocale.system(), Qt.LayoutDirection.LeftToRight)
            _locale = None
        return
    _locale = QLocale(_LOCALES.get(language, language))
    _use(app, _locale, _locale.textDirection())
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", of_qt), ("carrel", str(FILES))):
        translator = QTranslator(app)
        if translator.load(_locale, name, "_", folder):
            app.installTranslator(translator)
            _spoken.append(translator)


def _use(app: QApplication, locale: QLocale, direction: Qt.LayoutDirection) -> None:
    QLocale.setDefault(locale)
    app.setLayoutDirection(direction)
