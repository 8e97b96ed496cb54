"""Answer styles in the window: picked, changed, added, taken away, and answers laid out in their form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.core.answers import Answer, Sentence, Support
from app.core.styles import Example, Form, Style, load_styles
from app.engine.protocol import AnswerStyles, Ask, DeleteStyle, SaveStyle
from app.ui.chat.answer_text import AnswerText
from app.ui.chat.style_box import StyleBox
from app.ui.dialogs.styles import StylesDialog
from app.ui.shell.main_window import MainWindow
from tests.ui.test_chat_panel import FOUND
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge


@pytest.fixture
def bridge(library_folder: Path) -> WindowBridge:
    library_folder.mkdir()
    return WindowBridge(library_folder)


@pytest.fixture
def window(qtbot: QtBot, bridge: WindowBridge) -> MainWindow:
    made = opened(qtbot, bridge)
    bridge.last(AnswerStyles).done(load_styles())
    return made


@pytest.fixture
def dialog(window: MainWindow, bridge: WindowBridge) -> StylesDialog:
    made = window.settings_actions.show_styles()
    bridge.last(AnswerStyles).done(load_styles())
    return made


def names(dialog: StylesDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kept(bridge: WindowBridge, style: Style) -> None:
    """Answers the last request to keep a style."""
    styles = load_styles()
    others = tuple(each for each in styles.styles if each.name != style.name)
    bridge.last(SaveStyle).done(replace(styles, styles=(*others, replace(style, own=True))))


def confirm(qtbot: QtBot, dialog: StylesDialog, verb: str) -> None:
    box = dialog.findChildren(QMessageBox)[-1]
    next(button for button in box.buttons() if button.text() == verb).click()
    qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))


def test_a_style_is_picked_beside_the_mode(qtbot: QtBot, window: MainWindow, bridge: WindowBridge) -> None:
    box = window.findChild(StyleBox)
    assert isinstance(box, StyleBox)
    assert [box.itemText(i) for i in range(6)] == ["Standard", *(each.name for each in load_styles().styles)]
    window.chat.set_scope((), 1)
    window.chat.ask("How long?")
    assert bridge.last(Ask).request.style is None
    bridge.last(Ask).done(FOUND)
    box.choose("Bullet points")
    window.chat.ask("How long?")
    assert bridge.last(Ask).request.style == "Bullet points"
    bridge.last(Ask).done(FOUND)
    box.choose("taken away meanwhile")
    assert box.style_name is None
    with qtbot.waitSignal(box.edit_asked):
        box.activated.emit(box.count() - 1)
    assert box.currentText() == "Standard"
    assert window.findChild(StylesDialog) is not None


def test_a_style_is_changed_and_kept(qtbot: QtBot, dialog: StylesDialog, bridge: WindowBridge) -> None:
    assert not dialog.save_button.isEnabled()
    dialog.choose("Bullet points")
    dialog.instruction.setPlainText("Answer in bullets of six words.")
    assert dialog.save_button.isEnabled()
    assert names(dialog)[2] == "Bullet points •"
    dialog.choose("Short answer")
    assert not dialog.save_button.isEnabled()
    dialog.choose("Bullet points")
    assert dialog.edited.instruction == "Answer in bullets of six words."  # kept while another was looked at
    press(qtbot, dialog.save_button)
    (before,) = (each for each in load_styles().styles if each.name == "Bullet points")
    changed = replace(before, instruction="Answer in bullets of six words.", shipped=False)
    assert bridge.last(SaveStyle).request == SaveStyle(changed, None)
    bridge.last(SaveStyle).fail("BadStyle", "An answer style needs a name.")
    assert dialog.error.text() == "An answer style needs a name."
    assert dialog.save_button.isEnabled()
    press(qtbot, dialog.save_button)
    kept(bridge, replace(changed, shipped=True))
    assert not dialog.save_button.isEnabled()
    assert dialog.delete_button.text() == "Reset"
    assert dialog.delete_button.isEnabled()


def test_a_new_style_does_not_take_the_place_of_another(
    qtbot: QtBot, dialog: StylesDialog, bridge: WindowBridge
) -> None:
    press(qtbot, dialog.add_button)
    style = bridge.last(SaveStyle).request.style
    assert style.name == "New style"
    kept(bridge, style)
    assert dialog.name.text() == "New style"
    dialog.name.setText("short ANSWER")
    press(qtbot, dialog.save_button)
    assert dialog.error.text() == (
        "There is another answer style “short ANSWER”: please choose another name."
    )
    assert len(bridge.of(SaveStyle)) == 1
    dialog.name.setText("Rows")
    dialog.form.setCurrentIndex(2)
    dialog.columns.setText("What, , How much ")
    press(qtbot, dialog.save_button)
    asked = bridge.last(SaveStyle).request
    assert asked.replaces == "New style"
    assert (asked.style.form, asked.style.columns) == (Form.TABLE, ("What", "How much"))


def test_a_style_is_duplicated_and_deleted(qtbot: QtBot, dialog: StylesDialog, bridge: WindowBridge) -> None:
    dialog.choose("Data (JSON)")
    assert not dialog.delete_button.isEnabled()  # as it came
    press(qtbot, dialog.copy_button)
    copy = bridge.last(SaveStyle).request.style
    assert copy.name == "Data (JSON) 2"
    assert copy.schema and copy.examples
    kept(bridge, copy)
    assert dialog.delete_button.text() == "Delete"
    press(qtbot, dialog.delete_button)
    assert not bridge.of(DeleteStyle)
    confirm(qtbot, dialog, "Delete")
    assert bridge.last(DeleteStyle).request == DeleteStyle("Data (JSON) 2")
    bridge.last(DeleteStyle).done(load_styles())
    assert "Data (JSON) 2" not in names(dialog)


def test_examples_are_added_turned_over_and_removed(qtbot: QtBot, dialog: StylesDialog) -> None:
    dialog.choose("Short answer")
    press(qtbot, dialog.following)
    dialog.example_question.setText("When?")
    dialog.example_text.setPlainText("It was on 3 May.")
    dialog.example_answer.setPlainText("On 3 May.")
    press(qtbot, dialog.previous)
    assert dialog.example_question.text() == "How long is the notice period?"
    assert dialog.edited.examples[1] == Example("When?", "It was on 3 May.", "On 3 May.")
    press(qtbot, dialog.drop_button)
    assert dialog.edited.examples == (Example("When?", "It was on 3 May.", "On 3 May."),)


def test_closing_asks_about_what_is_not_saved(qtbot: QtBot, dialog: StylesDialog) -> None:
    dialog.choose("Short answer")
    dialog.longest.setValue(2)
    dialog.close()
    assert dialog.isVisible()
    confirm(qtbot, dialog, "Cancel")
    assert dialog.edited.longest == 2
    dialog.longest.setValue(1)  # as it was
    with qtbot.waitSignal(dialog.finished):
        dialog.close()


def test_a_style_is_tried_out_before_it_is_kept(
    qtbot: QtBot, dialog: StylesDialog, bridge: WindowBridge
) -> None:
    dialog.choose("Short answer")
    dialog.instruction.setPlainText("Answer in one word.")
    qtbot.keyClicks(dialog.question, "How long?")
    qtbot.keyClick(dialog.question, Qt.Key.Key_Return)
    asked = bridge.last(Ask)
    assert asked.request.style.instruction == "Answer in one word."
    assert asked.request.chat is None  # is no part of any conversation
    assert not dialog.try_button.isEnabled()
    asked.done(FOUND)
    assert "You get 25 days." in dialog.answer.toPlainText()
    assert dialog.trial_notice.text() == "A small model wrote this."
    qtbot.keyClick(dialog.question, Qt.Key.Key_Return)
    dialog.instruction.setPlainText("Answer with the fact alone.")
    dialog.close()
    (box,) = dialog.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Discard").click()
    assert bridge.last(Ask).cancelled  # nobody waits for it any more


ROWS = replace(
    FOUND,
    answer="| Who | Days |\n| --- | --- |\n| Staff | 25 [1] |\n| Guests | 7 |",
    sentences=(
        Sentence("Staff · 25", Support.SUPPORTED, (1,), cells=("Staff", "25")),
        Sentence("Guests · 7", Support.UNSUPPORTED, cells=("Guests", "7")),
    ),
    form=Form.TABLE,
    columns=("Who", "Days"),
)
DATA = replace(
    FOUND,
    answer='{\n  "25": "a \\"}{\\" b",\n  "days": 25,\n  "none": [],\n  "paid": true\n}',
    sentences=(
        Sentence('a "}{" b', Support.SUPPORTED, (1,)),
        Sentence("25", Support.SUPPORTED, (2,)),
        Sentence("paid: yes", Support.UNSUPPORTED),
    ),
    form=Form.JSON,
)


def shown(qtbot: QtBot, answer: Answer) -> AnswerText:
    text = AnswerText()
    qtbot.addWidget(text)
    text.resize(320, 200)
    text.show()
    text.show_answer(answer)
    return text


def test_a_table_is_laid_out_as_one(qtbot: QtBot) -> None:
    text = shown(qtbot, ROWS)
    (table,) = (each for each in text.document().rootFrame().childFrames() if isinstance(each, QTextTable))
    assert (table.rows(), table.columns()) == (3, 2)
    assert table.cellAt(0, 1).firstCursorPosition().block().text() == "Days"
    (chip,) = text.chips
    cell = (
        text.document().documentLayout().blockBoundingRect(table.cellAt(1, 1).firstCursorPosition().block())
    )
    assert cell.adjusted(-2, -4, 200, 4).contains(chip.geometry().center())
    assert "not found" in table.cellAt(2, 1).firstCursorPosition().block().text().replace("\u00a0", " ")


def test_each_value_of_data_has_its_own_marks(qtbot: QtBot) -> None:
    text = shown(qtbot, DATA)
    lines = text.toPlainText().replace("\u00a0", " ").strip().split("\n")
    chip = "\ufffc"
    assert lines[1].startswith('  "25": "a \\"}{\\" b",') and lines[1].endswith(chip)
    assert lines[2].startswith('  "days": 25,') and lines[2].endswith(chip)
    assert lines[3] == '  "none": [],'
    assert "not found" in lines[4]
    assert [each.text() for each in text.chips] == ["1", "2"]


def test_bullets_are_a_list(qtbot: QtBot) -> None:
    text = shown(
        qtbot,
        replace(
            FOUND,
            answer="- You get 25 days. [1]\n- Seven may be kept. [2]\n- They are paid double.",
            form=Form.BULLETS,
        ),
    )
    block = text.document().begin()
    found = []
    while block.isValid():
        found.append(block.textList() is not None)
        block = block.next()
    assert found == [True, True, True]


def test_the_items_of_a_quoted_list_are_indented(qtbot: QtBot) -> None:
    said = ("The tenant shall:", "(a) pay the rent", "The landlord repairs the roof.")
    sentences = tuple(Sentence(f"“{text}”", Support.SUPPORTED, (1,)) for text in said)
    answer = "- “The tenant shall:” [1]\n  - “(a) pay the rent” [1]\n- “The landlord repairs the roof.” [1]"
    text = shown(qtbot, replace(FOUND, answer=answer, sentences=sentences))
    blocks = [text.document().findBlockByNumber(number) for number in range(text.document().blockCount())]
    assert [block.blockFormat().indent() for block in blocks] == [0, 1, 0]


def test_the_window_asks_before_it_closes_over_a_changed_style(
    window: MainWindow, dialog: StylesDialog
) -> None:
    assert not dialog.holds_work
    dialog.instruction.setPlainText("Answer with the fact alone.")
    window.close()
    assert window.isVisible()
    (box,) = dialog.findChildren(QMessageBox)
    assert "“Answer styles”" in box.text()
