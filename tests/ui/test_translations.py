"""The window in other languages: nothing is left in English, nothing is cut, and Arabic is mirrored."""

from __future__ import annotations

import gc
import re
import weakref
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.answers import Answer, Coverage, Mode, Scope, Seconds, Tokens
from app.core.documents import DocumentState
from app.core.events import Activity, ChoicesChanged, IndexFailed, LeftOut, Progress
from app.core.languages import ENGLISH, LANGUAGES, read_language
from app.core.servers import ModelServer, VectorServer
from app.core.settings import Settings, save
from app.core.unread import PAGE_DAMAGED, Unread, UnreadPages, describe_unread
from app.engine.protocol import Ask, Documents, Failed, Offers
from app.ui.chat.remarks import find_language, tell_coverage
from app.ui.chat.turn_view import TurnView
from app.ui.dialogs.document_card import DocumentCardDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.evaluation.question_table import QuestionModel
from app.ui.shell.language_change import Hindrance, find_hindrance, open_anew
from app.ui.theme import translation
from app.ui.theme.behind import tr_known, translate_reply
from app.ui.theme.mirroring import find_direction, isolate, mirror_icon, sides, strip_marks
from app.ui.theme.translation import choose_language, decimal, grouped, speak, tr, trn
from app.ui.theme.wording import name_tag
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.row_list import RowList
from app.ui.widgets.titled_rows import SAYS, TitledRowDelegate
from installer.prepare import compile_translations
from tests.ui.test_accessibility import DIALOGS
from tests.ui.test_enter import shown
from tests.ui.test_main_window import messages, opened
from tests.ui.test_offers_dialog import offer
from tests.ui.window_bridge import WindowBridge, document
from tools.translations.extract import extract_messages
from tools.translations.linguist import FORMS, write_templates, write_translations

FILES = (document("lease"), document("payroll", DocumentState.NEEDS_PASSWORD))
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """What `make` does: the translations as Qt reads them."""
    compile_translations()


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, ENGLISH)


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture(scope="module")
def marked(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a language in which each text is marked."""
    folder = tmp_path_factory.mktemp("translations")
    messages = extract_messages(repository)
    texts = {each: (f"⟦{each.source}⟧",) * (FORMS["de"] if each.plural else 1) for each in messages}
    write_translations(folder / "carrel_de.ts", "de", messages, texts)
    write_templates(folder / "templates.txt", messages)
    compile_translations(folder)
    return folder


@pytest.fixture
def pseudo(qapp: QApplication, marked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "FILES", marked)
    speak(qapp, "de")


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_is_spoken_also_by_qt(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    english = tr("Settings"), box.button(QDialogButtonBox.StandardButton.Cancel).text()
    speak(qapp, language)
    other = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(other)
    spoken = tr("Settings"), other.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert all(one != two for one, two in zip(english, spoken, strict=True))
    speak(qapp, ENGLISH)
    assert tr("Settings") == "Settings"


def test_numbers_have_the_forms_of_the_language(qapp: QApplication) -> None:
    def said(number: int) -> str:
        return trn("{n} document", "{n} documents", number)

    assert [said(n) for n in (1, 2, 5000)] == ["1 document", "2 documents", "5,000 documents"]
    speak(qapp, "de")
    assert [said(n) for n in (1, 2, 5000)] == ["1 Dokument", "2 Dokumente", "5.000 Dokumente"]
    assert decimal(4.04) == "4,0"
    speak(qapp, "ar")
    forms = [said(n) for n in (0, 1, 2, 3, 11, 100)]
    assert forms == ["لا مستندات", "مستند واحد", "مستندان", "3 مستندات", "11 مستندًا", "100 مستند"]
    assert grouped(5000) == "5,000"


def test_the_same_word_is_told_apart_by_what_it_is_about(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert tr("open", "a document that is shown") == "geöffnet"
    assert tr("open", "a group that is unfolded") == "aufgeklappt"


def test_what_was_made_behind_the_window_is_known_again(qapp: QApplication) -> None:
    assert tr_known("This file is empty.") == "This file is empty."
    speak(qapp, "de")
    assert tr_known("This file is empty.") == "Diese Datei ist leer."
    assert tr_known("This PDF has no page 7.") == "Diese PDF-Datei hat keine Seite 7."
    assert tr_known("Nothing in the library goes by “Lease of Flat 6”.").count("Lease of Flat 6") == 1
    assert (
        tr_known("This file is empty. This page is damaged.")
        == "Diese Datei ist leer. Diese Seite ist beschädigt."
    )
    assert tr_known("The rent is due on Monday.") == "The rent is due on Monday."
    assert tr_known(None) == ""


def test_why_something_was_not_computed_is_said_whole_in_the_language(qapp: QApplication) -> None:
    """The reason is a clause within the sentence, and what it names stays as it is written."""
    speak(qapp, "de")
    said = tr_known(
        "“amunt” was read as “amount”. This was not computed: “Price (kg)” is in different units: €, $. "
        "Its columns are Item, Price (kg)."
    )
    assert said == (
        "„amunt“ wurde als „amount“ gelesen. Das wurde nicht berechnet: "
        "„Price (kg)“ steht in verschiedenen Einheiten: €, $. Die Spalten sind Item, Price (kg)."
    )
    assert tr_known("2 passages have not been indexed by meaning yet and are left out.").startswith("2 Text")


def test_what_the_engine_tells_is_said_in_the_language(qapp: QApplication) -> None:
    speak(qapp, "fr")
    assert translate_reply(Failed("NoText", "There is no text in this file.")) == Failed(
        "NoText", "Il n’y a pas de texte dans ce fichier."
    )
    assert translate_reply(
        IndexFailed("The new index could not be built. The one that there was stays in use.")
    ) == IndexFailed("Le nouvel index n’a pas pu être construit. L’ancien reste utilisé.")
    assert translate_reply(Progress("Reading files", 2, 9)) == Progress("Lecture des fichiers", 2, 9)
    assert translate_reply(LeftOut("no documents (.mp4)", 1, ("a.mp4",))).names == ("a.mp4",)  # type: ignore[union-attr]
    slow = Activity(Progress("Indexing passages", 1), slowed="On battery: indexing goes slowly.")
    assert translate_reply(slow) == Activity(
        Progress("Indexation des passages", 1), slowed="Sur batterie\u00a0: l’indexation va lentement."
    )


def test_the_choice_is_read_from_the_settings_and_else_the_system_decides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    monkeypatch.setenv("CARREL_SETTINGS", str(file))
    assert read_language() == ""
    save(Settings(language="es"))
    assert choose_language(read_language()) == "es"
    file.write_text("[]", "utf-8")
    assert read_language() == ""
    assert choose_language("tlh") in LANGUAGES


def test_the_window_says_nothing_in_english(qtbot: QtBot, bridge: WindowBridge, pseudo: None) -> None:
    window = opened(qtbot, bridge, *FILES)
    window.viewers.open(document("lease"))
    assert _untranslated(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_nothing_in_english(
    qtbot: QtBot, bridge: WindowBridge, pseudo: None, name: str
) -> None:
    window = opened(qtbot, bridge, *FILES)
    DIALOGS[name](window)
    assert _untranslated(shown(qtbot, window)) == []


NAMES = re.compile(
    "|".join((*LANGUAGES.values(), "Carrel", "Lease", "Payroll", "Starter", "MiniLM", "Rent is due", "[kM]B"))
    + "|Del|Entf|Esc|Return|Enter|Leertaste|Hoch|Rechts|Links"
)
"""What is called the same in every language, names of keys, which Qt translates, and words of documents."""


def _untranslated(root: QWidget) -> list[str]:
    """Texts below a widget with words that no translation has marked; but for what Qt says."""
    found = []
    for text in filter(None, _say(root)):
        plain = re.sub("⟦[^⟧]*⟧?|&[a-z]+;|<[^>]*>", "", text)  # the end may be elided
        plain = re.sub(r"https?://\S+|/\S+|(?:(?:Strg|Umschalt|Alt|Ctrl|Shift)\+)+\S+|\bF\d+\b", "", plain)
        if re.search("[A-Za-z]{2,}", NAMES.sub("", plain)):
            found.append(text)
    return sorted(set(found))


def _say(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QMenu):
            yield widget.title()
        elif not widget.isVisible() or _is_of_qt(widget):
            continue
        yield widget.windowTitle()
        yield widget.toolTip()
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    for action in root.findChildren(QAction):
        yield action.text()


def _is_of_qt(widget: QWidget) -> bool:
    """Whether Qt itself says what is on it, in its own translations."""
    box = widget.parent()
    if isinstance(box, QDialogButtonBox) and isinstance(widget, QAbstractButton):
        return box.standardButton(widget) is not QDialogButtonBox.StandardButton.NoButton
    return widget.objectName().startswith("qt_")


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_cut_in_german(
    qtbot: QtBot, qapp: QApplication, bridge: WindowBridge, name: str
) -> None:
    speak(qapp, "de")
    window = opened(qtbot, bridge, *FILES)
    window.resize(1280, 800)
    DIALOGS[name](window)
    assert _cut(shown(qtbot, window)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_of_the_window_is_cut(
    qtbot: QtBot, qapp: QApplication, bridge: WindowBridge, language: str
) -> None:
    speak(qapp, language)
    window = opened(qtbot, bridge, *FILES)
    window.resize(1280, 800)
    assert _cut(window) == []


def _cut(root: QWidget) -> list[str]:
    """Texts that have less room than they need. Those of documents may be elided, others wrapped."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is ICON_ONLY:
            continue  # what it is called is read out
        if (isinstance(widget, QLabel) and not widget.wordWrap()) or isinstance(widget, QAbstractButton):
            ignored = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
            if widget.text() and not ignored and widget.width() < widget.minimumSizeHint().width():
                found.append(widget.text())
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_menus_are_opened_by_keys_of_their_own(
    qtbot: QtBot, qapp: QApplication, bridge: WindowBridge, language: str
) -> None:
    speak(qapp, language)
    window = opened(qtbot, bridge, *FILES)
    keys = Counter(_key(action.text()) for action in window.menuBar().actions())
    assert "" not in keys and set(keys.values()) == {1}


def _key(text: str) -> str:
    found = re.search("&(.)", text)
    return found.group(1).casefold() if found is not None else ""


def test_arabic_is_laid_out_from_right_to_left(
    qtbot: QtBot, qapp: QApplication, bridge: WindowBridge
) -> None:
    speak(qapp, "ar")
    window = opened(qtbot, bridge, *FILES)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    library, chat = (pane.mapTo(window, pane.rect().center()).x() for pane in (window.library, window.chat))
    assert library > chat
    row = window.library.list.visualRect(window.library.list.model().index(0, 0))
    tick = window.library.list.delegate.tick_rect(row)
    assert tick.center().x() > row.center().x()
    assert window.library.scope_label.alignment() & Qt.AlignmentFlag.AlignRight
    assert sides(1, 2, 3, 4) == (3, 2, 1, 4)
    assert mirror_icon("arrow-left") == "arrow-right"
    speak(qapp, ENGLISH)
    assert sides(1, 2, 3, 4) == (1, 2, 3, 4) and mirror_icon("arrow-left") == "arrow-left"


def test_another_language_is_spoken_at_once_with_all_that_was_open(
    qtbot: QtBot, qapp: QApplication, bridge: WindowBridge
) -> None:
    window = opened(qtbot, bridge, *FILES)
    window.viewers.open(document("lease"))
    window.chat.composer.box.put("Who pays for repairs?")
    window.chat.ask("When is the rent due?")
    assert find_hindrance(window) is Hindrance.WORK
    bridge.of(Ask)[-1].fail("Cancelled", "Stopped.")
    check = window.show_check()
    assert find_hindrance(window) is None
    check.draft.insertPlainText("The rent is due in advance.")
    assert find_hindrance(window) is Hindrance.TYPING  # it is kept nowhere else
    check.draft.clear()
    check.reject()
    window.messages.tell("A note was removed.", action=("Undo", lambda: None))
    assert find_hindrance(window) is Hindrance.MESSAGES
    actions = window.settings_actions
    actions.tell_language_waits(Hindrance.MESSAGES)
    assert messages(window) == ["A note was removed.", Hindrance.MESSAGES.value]
    dialog = actions.show()
    actions.tell_language_waits(Hindrance.MESSAGES)  # there, and no longer above the panes
    assert messages(window) == ["A note was removed."] and dialog.tongue_waits.isVisible()
    with qtbot.waitSignal(actions.language_insisted):
        dialog.insist_button.click()
    actions.tell_language_waits(Hindrance.WORK)
    assert dialog.tongue_waits.isVisible() and not dialog.insist_button.isVisible()
    dialog.close()
    window.messages.clear()
    window.chat.composer.box.insertPlainText(" And when?")
    assert find_hindrance(window) is None
    window.settings_actions.show()
    anew = open_anew(qapp, window, "ar")
    qtbot.addWidget(anew)
    before = weakref.ref(window)
    qtbot.waitUntil(lambda: not shiboken6.isValid(before()))
    bridge.of(Documents)[-1].done(FILES)
    assert anew.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert anew.viewer.document == document("lease")
    assert anew.chat.composer.box.question() == "Who pays for repairs? And when?"
    settings = anew.findChild(SettingsDialog)
    assert isinstance(settings, SettingsDialog) and settings.isVisible()
    assert settings.windowTitle() == tr("Settings") != "Settings"
    bridge.broadcast.emit(ChoicesChanged())  # the window that is gone hears nothing more
    bridge.sent.clear()
    del window, check, actions, dialog
    gc.collect()
    assert before() is None


def test_models_are_offered_in_the_language(qtbot: QtBot, qapp: QApplication, bridge: WindowBridge) -> None:
    speak(qapp, "de")
    dialog = opened(qtbot, bridge).model_actions.show_offers()
    bridge.of(Offers)[-1].done((offer("Small", size=4_200_000_000),))
    kind = "Language models: they write answers"
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert tr(kind) in said and tr(kind) != kind
    assert any(text.startswith("4,2 GB") for text in said)


def test_names_that_run_the_other_way_are_kept_apart(qapp: QApplication) -> None:
    assert tr("Asking “{title}” only", title="Lease (2025)") == "Asking “Lease (2025)” only"
    said = tr("{names} and {n} more", names="عقد الإيجار", n=2)
    assert strip_marks(said) == "عقد الإيجار and 2 more" != said
    assert find_direction(said) is Qt.LayoutDirection.LeftToRight
    speak(qapp, "ar")
    said = tr("{name} · comes with Carrel", name="MiniLM (92 MB)")
    assert "\u2068MiniLM (92 MB)\u2069" in said
    assert find_direction(said) is Qt.LayoutDirection.RightToLeft
    assert tr("{done} of {total}", done="3", total="9") == strip_marks(
        tr("{done} of {total}", done="3", total="9")
    )


def test_rows_and_the_card_keep_names_apart(qtbot: QtBot, qapp: QApplication, bridge: WindowBridge) -> None:
    speak(qapp, "ar")
    card = DocumentCardDialog(bridge, FILES[0])  # type: ignore[arg-type]
    qtbot.addWidget(card)
    assert card.title.text() == isolate(FILES[0].title) != FILES[0].title
    assert name_tag("lease") == isolate("@lease") != "@lease"
    questions = QuestionModel()
    first = questions.index(0, 0)
    questions.setData(first, "Who decides?")
    assert first.data() == isolate("Who decides?")
    assert first.data(Qt.ItemDataRole.EditRole) == "Who decides?"  # what is measured holds no marks
    rows = RowList("", TitledRowDelegate, lambda: None)
    qtbot.addWidget(rows)
    painted = []
    for text in ("Who decides?", isolate("Who decides?")):
        item = QListWidgetItem(text)
        item.setData(SAYS, "")
        rows.addItem(item)
        painted.append(rows.grab().toImage())
        rows.clear()
    assert painted[0] == painted[1], "the sign stands at the end of the question"


def test_a_schema_is_written_from_left_to_right_in_every_language(
    qtbot: QtBot, qapp: QApplication, bridge: WindowBridge
) -> None:
    speak(qapp, "ar")
    window = opened(qtbot, bridge)
    field = window.settings_actions.show_styles().schema
    assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight


SCOPE = Scope(4, 34)
NOT_FOUND = Answer(
    question="Wie hoch ist die Miete?",
    found=False,
    answer=(
        "No answer to this question was found in your documents: nothing in them bears on it. "
        "34 passages of 4 documents were searched for “Wie hoch ist die Miete?”."
    ),
    mode=Mode.QUOTES,
    model=None,
    queries=("Wie hoch ist die Miete?",),
    sentences=(),
    citations=(),
    passages=(),
    seconds=Seconds(0.1, None, 0.2),
    tokens=Tokens(),
    searched=SCOPE,
)


def test_what_carrel_says_of_an_answer_is_in_the_language_of_the_question(qtbot: QtBot) -> None:
    turn = TurnView(Ask(NOT_FOUND.question))
    qtbot.addWidget(turn)
    turn.finish(NOT_FOUND)
    said = [label.text() for label in turn.findChildren(QLabel)]
    assert (
        "In Ihren Dokumenten wurde keine Antwort auf diese Frage gefunden: Nichts in ihnen hat damit zu tun. "
        "Gesucht nach “Wie hoch ist die Miete?”: 34 Textstellen in 4 Dokumenten."
    ) in said
    assert tr("Settings") == "Settings"  # the window itself goes on in English


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What is the rent of the flat?", "en"),
        ("Wie hoch ist die Miete?", "de"),
        ("Quel est le loyer de la maison ?", "fr"),
        ("¿Cuánto es el alquiler de la casa?", "es"),
        ("房租是多少？", "zh"),
        ("كم يبلغ الإيجار؟", "ar"),
        ("Rent?", "en"),
        ("家賃はいくらですか", "en"),
    ],
)
def test_the_language_of_a_question_is_told(question: str, language: str) -> None:
    assert find_language(question) == language


def test_what_goes_to_a_server_is_told_in_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    for server in (ModelServer, VectorServer):
        for address in ("http://192.168.1.5:8000", "https://1.1.1.1", "http://1.1.1.1"):
            for insisted in (False, True):
                said = tr_known(server(address, insisted=insisted).describe())
                assert "Ihre" in said and " your " not in said and "encrypted" not in said
        assert tr_known(server.goes) != server.goes


def test_coverage_is_told_in_numbers(qapp: QApplication) -> None:
    coverage = Coverage(34, 34, 3, 2, 5, at_least=True)
    assert tell_coverage(coverage) == coverage.said
    speak(qapp, "es")
    assert tell_coverage(coverage) == (
        "Considerado: 34 pasajes en 34 documentos. "
        "Tienen que ver con la pregunta: al menos 3, en 2 documentos."
    )


def test_sentences_that_are_put_together_are_known_again(qapp: QApplication) -> None:
    pages = [
        UnreadPages("Lease", Unread.FAILED, ("3",), 1, PAGE_DAMAGED),
        UnreadPages("Lease", Unread.WAITING, ("4", "5"), 2),
    ]
    said = describe_unread(pages)
    assert tr_known(said) == said
    speak(qapp, "de")
    assert tr_known(said) == (
        "Seite 3 von „Lease“ konnte nicht gelesen werden (beschädigt). "
        "Seiten 4 und 5 von „Lease“ sind noch aus ihren Bildern zu lesen."
    )


def test_lists_are_joined_in_the_language_and_names_are_left_alone(qapp: QApplication) -> None:
    speak(qapp, "de")
    several = UnreadPages("Salt and Rye, 2", Unread.FAILED, ("1", "3", "9"), 3)
    assert tr_known(describe_unread([several])) == (
        "Seiten 1, 3 und 9 von „Salt and Rye, 2“ konnten nicht gelesen werden."
    )
    assert tr_known(
        "No document is left to ask when narrowed to those chosen, @trees, “Salt and Rye” and the ones named "
        "with “@”."
    ) == (
        "Kein Dokument bleibt zu fragen, wenn auf die ausgewählten, @trees, “Salt and Rye” und die mit „@“ "
        "genannten eingegrenzt wird."
    )
    assert tr_known("Salt and Rye") == "Salt and Rye"
    assert tr_known("PDF documents and Markdown") == "PDF-Dokumente und Markdown"
    many = UnreadPages("L", Unread.FAILED, ("1",), 1200, PAGE_DAMAGED)
    assert tr_known(describe_unread([many])) == "1.200 Seiten von „L“: nicht lesbar (beschädigt)."
    assert tr_known("Page 1 of “Notes and Settings” could not be read.") == (
        "Seite 1 von „Notes and Settings“ konnte nicht gelesen werden."
    )


@pytest.mark.parametrize(
    "text",
    [
        "1 picture on page 3 of “Salt and Rye” was not read yet.",
        "Something unexpected: “a and b”",
        "“Dr. Jones and Sons” did what nobody knows.",
    ],
)
def test_what_is_not_known_stays_as_it_is(qapp: QApplication, text: str) -> None:
    speak(qapp, "de")
    assert tr_known(text) == text


def test_pages_are_told_before_their_document_in_chinese(qapp: QApplication) -> None:
    speak(qapp, "zh")
    assert tr_known("Pages 1 and 3 of “L” could not be read.") == "“L”的第 1和3 页无法读取。"
