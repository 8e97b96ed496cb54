"""The window's words in the person's language: English in the code, the others from Qt's translators.

`tools/translations` collects what is given to `tr`, `trn` and `translatable` into resources/translations.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.languages import ENGLISH, LANGUAGES
from app.core.paths import RESOURCES

CONTEXT = "Carrel"
"""The one that all messages have in Qt's files: the same words mean the same, unless they say about what."""
TRANSLATIONS = RESOURCES / "translations"

# Plain digits in Arabic, too: those of page numbers are on the pages.
_LOCALES = {"zh": "zh_CN", "ar": "ar_AE"}

_locale: QLocale | None = None


def translatable(text: str, about: str = "") -> str:
    """The text as it is, to be translated by `tr` where it is shown: for constants."""
    return text


def tr(text: str, /, about: str = "", **values: object) -> str:
    """The text in the language of the window, with `values` in place of their names in braces.

    `about` tells apart what is the same in English.
    """
    said = QCoreApplication.translate(CONTEXT, text, about or None) if _locale else text
    return said.format_map(values) if values else said


def trn(one: str, many: str, number: int, /, **values: object) -> str:
    """The form of the text for so many things; `{n}` in it is the number."""
    if _locale is None:
        said = one if number == 1 else many
    else:
        said = QCoreApplication.translate(CONTEXT, many, None, number)
    return said.format_map({"n": grouped(number), **values})


def grouped(number: int) -> str:
    """The number with its thousands apart, as the language writes it: "5,000"."""
    return f"{number:,}" if _locale is None else _locale.toString(number)


def choose_language(chosen: str) -> str:
    """The code of the language to speak: the one chosen, or else (“”) the first of the system's that is "
    "here."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def speak(app: QApplication, language: str) -> None:
    """Has the window, and what Qt says in it, be in a language from now on; what is shown already stays.

    English needs no files.
    """
    global _locale
    silence(app)
    if language == ENGLISH:
        return
    name = _LOCALES.get(language, language)
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (
        f"{of_qt}/qtbase_{name.partition('_')[0] if language == 'ar' else name}.qm",
        f"{TRANSLATIONS / language}.qm",
    ):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
            _spoken.append(translator)
    _locale = QLocale(name)
    QLocale.setDefault(_locale)
    app.setLayoutDirection(_locale.textDirection())


_spoken: list[QTranslator] = []


def silence(app: QApplication) -> None:
    """Takes the language away: English again."""
    global _locale
    while _spoken:
        app.removeTranslator(_spoken.pop())
    if _locale is not None:
        _locale = None
        QLocale.setDefault(QLocale.system())
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
