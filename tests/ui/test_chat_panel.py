"""The chat panel, on scripted answers for its states and on a real engine for the real thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QHelpEvent, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.core.abilities import Ability, Use
from app.core.answer_html import write_answer
from app.core.answers import (
    ASK_FOR_ALL,
    FROM_FEW,
    Answer,
    Citation,
    Coverage,
    Hit,
    Mode,
    NotFound,
    Scope,
    Seconds,
    Sentence,
    Standing,
    Support,
    Turn,
)
from app.core.chats import NEW, STANDING, Chat, Conversation, KeptTurn, Verdict
from app.core.documents import Box, Document, DocumentState
from app.core.events import Progress, Quoted, Searched, Token
from app.core.facets import AskedOf, Facets
from app.core.paths import RESOURCES
from app.core.styles import Form
from app.engine.protocol import Add, Ask, ModelInfo, Render
from app.ui.chat import turn_view
from app.ui.chat.chat_panel import ChatPanel
from app.ui.chat.citation_chip import CitationChip
from app.ui.chat.turn_view import TurnState, TurnView
from app.ui.services.engine_bridge import EngineBridge
from app.ui.services.sample_questions import suggest_questions
from app.ui.theme import theme
from app.ui.theme.mirroring import runs_leftwards
from app.ui.theme.wording import as_text
from app.ui.widgets.source_card import SourceCard, elided_lines
from tests.made_answers import answer_beside_note, answer_in_list, answer_in_parts, answer_in_short
from tests.made_pdfs import GARDEN, make_pdf
from tests.ui.real_window import SLOW
from tests.ui.scripted_bridge import ScriptedBridge, Sent


def citation(number: int, page: int = 7, quote: str = "25 days of paid leave") -> Citation:
    return Citation(number, "h", "Staff handbook", "/h.pdf", page, quote, (Box(72, 90, 540, 104),))


def hit(number: int) -> Hit:
    return Hit("h", number, "Staff handbook", "/h.pdf", number + 1, f"Passage {number}.", 0.5, ())


FOUND = Answer(
    "How many days?",
    True,
    "You get 25 days. [1] Seven may be kept. [2]\n\nThey are paid double.",
    Mode.QUICK,
    "Small model",
    ("days",),
    (
        Sentence("You get 25 days.", Support.SUPPORTED, (1,)),
        Sentence("Seven may be kept.", Support.PARTIAL, (2,), ("“Seven” is not on the cited page.",)),
        Sentence("They are paid double.", Support.UNSUPPORTED),
    ),
    (citation(1), citation(2, 8, "Up to 5 days may be kept.")),
    (hit(0),),
    Seconds(0.1, 0.5, 2.0),
    notice="A small model wrote this.",
)
NOT_FOUND = Answer(
    "And in Denmark?",
    False,
    "Your documents do not say.",
    Mode.QUICK,
    None,
    (),
    (),
    (),
    tuple(hit(number) for number in range(5)),
    Seconds(0.1, None, 0.2),
)
DOCUMENTS = [
    Document(str(n), f"Document {n}", (f"/{n}.pdf",), "pdf", DocumentState.READY, 1) for n in range(6)
]


@pytest.fixture
def bridge() -> ScriptedBridge:
    return ScriptedBridge({"h": [(595, 842)] * 9})


@pytest.fixture
def panel(qtbot: QtBot, bridge: ScriptedBridge) -> ChatPanel:
    return shown(qtbot, bridge)


def shown(qtbot: QtBot, bridge: object) -> ChatPanel:
    panel = ChatPanel(bridge)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.set_scope((), 6)
    panel.resize(380, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    panel.take_focus()
    qtbot.waitUntil(panel.composer.box.hasFocus)
    return panel


def ask(qtbot: QtBot, panel: ChatPanel, text: str) -> None:
    panel.composer.box.setFocus()
    qtbot.keyClicks(panel.composer.box, text)
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Return)


def asked(bridge: ScriptedBridge) -> Sent:
    return bridge.of(Ask)[-1]


def says(panel: QWidget) -> str:
    """All that labels say at the moment."""
    QApplication.processEvents()  # new widgets are shown by the event loop
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def button(panel: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    (found,) = (b for b in panel.findChildren(QPushButton) if b.text() == text and b.isVisible())
    return found


def cards(panel: QWidget) -> list[SourceCard]:
    QApplication.processEvents()
    return [card for card in panel.findChildren(SourceCard) if card.isVisible()]


# Asking


def test_enter_sends_and_shift_enter_starts_a_line(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    height = panel.composer.box.height()
    qtbot.keyClicks(panel.composer.box, "How many days")
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(panel.composer.box, "of leave?")
    for _ in range(3):
        qtbot.keyClick(panel.composer.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.composer.box.height() > height
    assert not bridge.sent
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Return)
    assert asked(bridge).request == Ask(
        "How many days\nof leave?", (), Mode.AUTO, turns=(), chat=NEW, at_once=True
    )
    assert panel.composer.box.toPlainText() == ""
    assert panel.composer.box.height() == height


def test_nothing_is_sent_for_white_space(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    ask(qtbot, panel, "   ")
    assert not bridge.sent


@pytest.mark.parametrize(
    ("chosen", "total", "label", "sent"),
    [
        (0, 6, "Asking all 6 documents", ()),
        (6, 6, "Asking all 6 documents", ()),
        (2, 6, "Asking 2 of 6 documents", ("0", "1")),
        (1, 6, "Asking “Document 0” only", ("0",)),
        (0, 0, "No documents yet", ()),
    ],
)
def test_scope(
    qtbot: QtBot,
    bridge: ScriptedBridge,
    panel: ChatPanel,
    chosen: int,
    total: int,
    label: str,
    sent: tuple[str, ...],
) -> None:
    panel.set_scope(DOCUMENTS[:chosen], total)
    assert label in says(panel)
    ask(qtbot, panel, "Why?")
    assert asked(bridge).request.documents == sent


def test_what_is_asked_is_narrowed_by_tag_kind_folder_and_name(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    def made(name: str, folder: str, *tags: str) -> Document:
        path = f"/{folder}/{name}"
        kind = name.rpartition(".")[2]
        return Document(name, name.partition(".")[0], (path,), kind, DocumentState.READY, 1, tags=tags)

    library = (
        made("alder.pdf", "leases", "2026"),
        made("birch.pdf", "leases"),
        made("costs.xlsx", "leases", "2026"),
        made("diary.docx", "home"),
    )
    scope = panel.composer.scope
    panel.set_scope(library[:3], 4, library)

    def pick(menu: str, name: str) -> None:
        scope.fill()
        inside = next(each for each in scope.menu.actions() if each.text().replace("&", "") == menu).menu()
        assert isinstance(inside, QMenu)
        next(each for each in inside.actions() if each.text() == name).trigger()

    pick("Only this tag", "@2026 (2)")
    assert scope.told == "Asking 2 of 4 documents · Only @2026"
    pick("Only this kind", "PDF documents (2)")
    pick("Only this folder", "leases (3)")
    assert scope.told == "Asking “alder” only · Only @2026 · PDF documents · “leases”"
    qtbot.keyClicks(panel.composer.box, "@birch When does it end?")
    assert scope.told.startswith("Nothing to ask: no document is in all of these at once")
    panel.composer.box.put("@alder When does it end?")
    assert scope.told.startswith("Asking “alder” only")
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Return)
    request = asked(bridge).request
    assert request.question == "@alder When does it end?"
    assert request.documents == ("alder.pdf", "birch.pdf", "costs.xlsx")
    assert request.facets == Facets(("2026",), ("pdf",), ("/leases",))
    with qtbot.waitSignal(panel.scope_wanted) as wanted:
        scope.ask_all()
    assert wanted.args == [()]
    assert scope.told == "Asking 3 of 4 documents"  # the ticks are the list's to take away


def test_a_chat_is_asked_what_it_was_asked_of(qtbot: QtBot, panel: ChatPanel) -> None:
    asked_of = AskedOf(("2",), Facets(tags=("2026",)))
    turn = KeptTurn(1, "How many days?", ("2",), 0.0, FOUND, asked_of)
    chat = Conversation(Chat(3, "Leave", 0.0, 0.0, 1), (turn,))
    with qtbot.waitSignal(panel.scope_wanted) as wanted:
        panel.show_chat(chat)
    assert wanted.args == [("2",)]
    assert panel.composer.scope.facets == asked_of.facets
    with qtbot.assertNotEmitted(panel.scope_wanted):
        panel.show_chat(chat, keep_scope=True)


def test_of_a_long_chat_the_newest_turns_are_shown_and_the_others_as_one_comes_near(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    kept = [KeptTurn(number, f"Question {number}?", (), 0.0, FOUND) for number in range(1, 201)]
    kept[100] = replace(kept[100], verdict=Verdict(pinned=True))
    panel.show_chat(Conversation(Chat(7, "Long", 0.0, 0.0, 200), tuple(kept)))
    assert panel.turns[-1].ask.question == "Question 200?"
    bar = panel.conversation.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > panel.conversation.viewport().height())
    shown = len(panel.turns)
    assert shown < 20
    with qtbot.waitSignal(panel.export_asked) as wanted:
        choices(panel.turns[-2])["Export this answer…"].trigger()
    assert wanted.args[:2] == [7, 199]

    first = panel.turns[0]
    bar.setValue(0)
    qtbot.waitUntil(lambda: len(panel.turns) > shown)
    qtbot.waitUntil(lambda: bar.value() > 0)  # what was read stays where it was
    qtbot.waitUntil(lambda: abs(first.mapTo(panel.conversation, QPoint()).y()) < 100)

    panel.header.pins_button.menu().aboutToShow.emit()
    (pin,) = panel.header.pins_button.menu().actions()
    assert pin.text() == "Question 101?"
    pin.trigger()
    qtbot.waitUntil(lambda: any(turn.ask.question == "Question 101?" for turn in panel.turns))
    pinned = next(turn for turn in panel.turns if turn.ask.question == "Question 101?")
    qtbot.waitUntil(lambda: 0 <= pinned.mapTo(panel.conversation, QPoint()).y() < 60)
    panel.ask("And now?")
    assert len(asked(bridge).request.turns) == 200
    assert asked(bridge).request.turns[0].question == "Question 1?"


def test_mode_is_sent(bridge: ScriptedBridge, panel: ChatPanel) -> None:
    names = [panel.composer.mode_box.itemText(index) for index in range(panel.composer.mode_box.count())]
    assert names == ["Auto", "Quick", "Thorough", "Coverage", "Quotes only"]
    panel.composer.mode_box.setCurrentText("Quotes only")
    panel.ask("Why?")
    assert asked(bridge).request.mode is Mode.QUOTES


def test_a_follow_up_carries_the_conversation(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    panel.ask("How many days?")
    asked(bridge).done(FOUND)
    panel.ask("Broken?")
    asked(bridge).fail("Bug", "Something went wrong.")
    panel.ask("And in Denmark?")
    assert asked(bridge).request.turns == (Turn("How many days?", FOUND.answer, FOUND.citations),)
    asked(bridge).done(NOT_FOUND)
    panel.new_chat()
    panel.ask("Afresh?")
    assert asked(bridge).request.turns == ()


def test_questions_wait_for_their_turn_and_can_be_taken_back(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("First?")
    panel.composer.mode_box.choose(Mode.THOROUGH)
    for question in ("Second?", "Third?", "Fourth?"):
        ask(qtbot, panel, question)
    panel.composer.mode_box.choose(Mode.QUOTES)  # is for those asked from now on
    assert len(bridge.sent) == 1
    assert panel.composer.box.toPlainText() == ""
    assert [each.ask.question for each in panel.waiting] == ["Second?", "Third?", "Fourth?"]
    assert panel.composer.act.accessibleName() == "Stop"
    qtbot.mouseClick(panel.waiting[1].back_button, Qt.MouseButton.LeftButton)
    assert panel.composer.box.toPlainText() == "Third?"
    assert panel.composer.act.accessibleName() == "Send"
    asked(bridge).done(replace(FOUND, chat=7))
    qtbot.waitUntil(lambda: len(bridge.sent) == 2)
    second = asked(bridge).request
    assert (second.question, second.mode, second.chat) == ("Second?", Mode.THOROUGH, 7)
    assert second.turns == (Turn("First?", FOUND.answer, FOUND.citations),)
    assert [turn.ask.question for turn in panel.turns] == ["First?", "Second?"]
    asked(bridge).fail("Bug", "Something went wrong.")  # does not keep the next one waiting
    qtbot.waitUntil(lambda: len(bridge.sent) == 3)
    assert asked(bridge).request.question == "Fourth?"
    assert panel.waiting == ()
    panel.composer.box.clear()
    ask(qtbot, panel, "Fifth?")
    panel.new_chat()  # leaves what waits
    assert panel.waiting == () and panel.turns == ()
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Up)
    assert panel.composer.box.toPlainText() == "Fifth?"


def test_a_place_counts_the_answers_that_are_kept(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[TurnView] = []
    for question in ("First?", "Second?", "Third?"):
        panel.ask(question)
        if question == "First?":
            asked(bridge).fail("Bug", "Something went wrong.")
        else:
            asked(bridge).done(replace(FOUND, chat=7))
    monkeypatch.setattr(panel.conversation, "show_turn", shown.append)
    assert panel.show_place(1) and panel.show_place(2)
    assert not panel.show_place(3)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert [turn.ask.question for turn in shown] == ["Second?", "Third?"]


def test_up_recalls_the_last_question_only_into_an_empty_box(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("How many days?")
    asked(bridge).done(FOUND)
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Up)
    assert panel.composer.box.toPlainText() == "How many days?"
    panel.composer.box.setPlainText("Something else")
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Up)
    assert panel.composer.box.toPlainText() == "Something else"


def test_up_and_down_go_through_the_questions(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    for question in ("First?", "Second?", "Third?"):
        panel.ask(question)
        asked(bridge).done(FOUND)
    seen = []
    for key in (*[Qt.Key.Key_Up] * 4, *[Qt.Key.Key_Down] * 3):
        qtbot.keyClick(panel.composer.box, key)
        seen.append(panel.composer.box.toPlainText())
    assert seen == ["Third?", "Second?", "First?", "First?", "Second?", "Third?", ""]


def test_an_earlier_follow_up_is_asked_again_as_it_was_meant(
    bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    for question in ("What does the tenant pay?", "And the landlord?", "Who owns the mill?"):
        panel.ask(question)
        asked(bridge).done(replace(FOUND, chat=7, notice=f"{FROM_FEW} {ASK_FOR_ALL}"))
    first, second, _ = panel.turns

    def before() -> list[str]:
        request = asked(bridge).request
        asked(bridge).done(FOUND)
        return [turn.question for turn in request.turns]

    choices(second)["Ask again"].trigger()
    assert before() == ["What does the tenant pay?"]
    choices(second)["Thorough"].trigger()
    assert before() == ["What does the tenant pay?"]
    button(second, "Look through the whole document").click()
    assert before() == ["What does the tenant pay?"]
    choices(first)["Ask again"].trigger()
    assert before() == []
    panel.ask("And the rates?")
    assert len(before()) == 7


def test_a_kept_answer_is_asked_again_as_it_was_asked(bridge: ScriptedBridge, panel: ChatPanel) -> None:
    asked_of = AskedOf(("2", "4"), Facets(tags=("2026",)))
    kept = (
        KeptTurn(1, "How many days?", (), 0.0, FOUND),
        KeptTurn(2, "And in Denmark?", ("2",), 0.0, replace(FOUND, style="Table"), asked_of),
        KeptTurn(3, "Who owns the mill?", (), 0.0, FOUND),
    )
    panel.show_chat(Conversation(Chat(3, "Leave", 0.0, 0.0, 3), kept))
    choices(panel.turns[1])["Ask again"].trigger()
    request = asked(bridge).request
    assert (request.documents, request.facets) == (("2", "4"), Facets(tags=("2026",)))
    assert (request.style, request.mode, request.chat) == ("Table", Mode.QUICK, 3)
    assert [turn.question for turn in request.turns] == ["How many days?"]


def choices(turn: TurnView) -> dict[str, QAction]:
    """What the menu of an answer offers, with what its menus offer."""
    (button,) = (b for b in turn.findChildren(QToolButton) if b.accessibleName().startswith("Ask again"))
    button.menu().aboutToShow.emit()
    menus = [button.menu(), *button.menu().findChildren(QMenu)]
    return {action.text().replace("&", ""): action for menu in menus for action in menu.actions()}


def test_an_answer_is_asked_for_again_in_another_way_edited_and_exported(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("How many days?")
    asked(bridge).done(replace(FOUND, chat=7))
    (turn,) = panel.turns
    choices(turn)["Quotes only"].trigger()
    request = asked(bridge).request
    assert (request.question, request.mode, request.chat) == ("How many days?", Mode.QUOTES, 7)
    asked(bridge).done(replace(FOUND, chat=7))
    choices(panel.turns[1])["Ask again"].trigger()
    assert asked(bridge).request.mode is Mode.QUOTES
    asked(bridge).done(replace(FOUND, chat=7))
    choices(turn)["Edit the question"].trigger()
    assert panel.composer.box.toPlainText() == "How many days?"
    with qtbot.waitSignal(panel.export_asked) as wanted:
        choices(panel.turns[1])["Export this answer…"].trigger()
    assert wanted.args[:2] == [7, 2] and wanted.args[2].question == "How many days?"


def test_own_notes_are_shown_apart_and_open_at_their_place(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    answer = answer_beside_note("Tom agreed to 20 days.")
    ask(qtbot, panel, "What is the answer?")
    asked(bridge).done(answer)
    source, note = cards(panel)
    assert "In your notes" in says(panel)
    assert note.accessibleName() == "Note: Birch, page 4" and "Tom agreed" in note.accessibleDescription()
    with qtbot.waitSignal(panel.citation_activated) as opened:
        note.click()
    assert opened.args == [answer.notes[0].on]
    assert note in panel.turns[-1].tab_stops and source in panel.turns[-1].tab_stops


def test_an_answer_is_pinned_rated_and_branched(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("How many days?")
    asked(bridge).done(FOUND)
    (turn,) = panel.turns
    assert not choices(turn)["Pin"].isEnabled()  # it is not kept
    panel.ask("And now?")
    asked(bridge).done(replace(FOUND, chat=7))
    turn = panel.turns[1]
    assert not panel.header.pins_button.isVisible()
    with qtbot.waitSignal(panel.verdict_given) as given:
        choices(turn)["Pin"].trigger()
    assert given.args == [7, 1, Verdict(pinned=True)]
    with qtbot.waitSignal(panel.verdict_given) as given:
        choices(turn)["Bad answer"].trigger()
    assert given.args == [7, 1, Verdict(pinned=True, rating=-1)]
    assert choices(turn)["Bad answer"].isChecked()
    assert "Pinned" in says(panel) and "A bad answer" in says(panel)
    assert panel.header.pins_button.isVisible()
    panel.header.pins_button.menu().aboutToShow.emit()
    (pin,) = panel.header.pins_button.menu().actions()
    assert pin.text() == "And now?"
    pin.trigger()
    with qtbot.waitSignal(panel.note_asked) as noted:
        choices(turn)["Note…"].trigger()
    assert noted.args == [turn]
    panel.judge(turn, Verdict(note="For the memo"))
    assert "For the memo" in says(panel) and "A bad answer" not in says(panel)
    assert not panel.header.pins_button.isVisible()
    with qtbot.waitSignal(panel.branch_asked) as branched:
        choices(turn)["Branch from here"].trigger()
    assert branched.args == [7, 1]


@pytest.mark.parametrize(
    ("documents", "offered"), [(37, "Look through all 37 documents"), (1, "Look through the whole document")]
)
def test_an_answer_from_a_few_passages_offers_to_look_through_all(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel, documents: int, offered: str
) -> None:
    panel.ask("Which leases allow pets?")
    few = replace(
        FOUND,
        notice=f"{FROM_FEW} {ASK_FOR_ALL} Pages wait.",
        searched=Scope(documents, 400),
        passages=tuple(hit(number) for number in range(10)),
    )
    asked(bridge).done(few)
    shown = says(panel)
    assert "Looked at the 10 passages nearest to the question; there may be more." in shown
    assert FROM_FEW not in shown and ASK_FOR_ALL not in shown and "Pages wait." in shown
    qtbot.mouseClick(button(panel, offered), Qt.MouseButton.LeftButton)
    request = asked(bridge).request
    assert (request.question, request.mode) == ("Which leases allow pets?", Mode.COVERAGE)


# While it is answered


def test_says_what_is_going_on(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    panel.ask("How many days?")
    (turn,) = panel.turns
    assert turn.stage == "Searching your documents…"
    asked(bridge).tell(Searched(("days",), (hit(0), hit(1))))
    assert turn.stage == "Reading 2 passages in Staff handbook…"
    asked(bridge).tell(Progress("Reading passages", 3, 12))
    assert turn.stage == "Reading passages: 3 of 12"
    asked(bridge).tell(Progress("Reading passages", 1200, 4000, 130.0))
    assert turn.stage == "Reading passages: 1,200 of 4,000 · about 2 min left"
    asked(bridge).tell(Token("You get "))
    asked(bridge).tell(Token("25"))
    qtbot.waitUntil(lambda: turn.text.toPlainText() == "You get 25")
    assert "not checked" in turn.stage
    asked(bridge).done(FOUND)
    assert "not checked" not in says(panel)


def test_many_tokens_are_drawn_together(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    panel.ask("How many days?")
    (turn,) = panel.turns
    drawn = []
    turn.text.textChanged.connect(lambda: drawn.append(1))
    for number in range(500):
        asked(bridge).tell(Token(f"{number} "))
    qtbot.waitUntil(lambda: turn.text.toPlainText().endswith("499 "))
    assert len(drawn) <= 5


def test_stopping_keeps_what_was_written(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    panel.ask("How many days?")
    asked(bridge).tell(Token("You get 25"))
    qtbot.keyClick(panel.composer.box, Qt.Key.Key_Escape)
    assert asked(bridge).cancelled
    (turn,) = panel.turns
    qtbot.waitUntil(lambda: turn.state is TurnState.STOPPED)
    assert turn.text.toPlainText() == "You get 25"
    assert "Stopped. The text above was not checked." in says(panel)
    assert turn.turn is None
    assert panel.composer.act.accessibleName() == "Send"


def test_the_send_button_stops_while_running(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    assert not panel.composer.act.isEnabled()
    panel.ask("How many days?")
    assert (panel.composer.act.isEnabled(), panel.composer.act.accessibleName()) == (True, "Stop")
    qtbot.mouseClick(panel.composer.act, Qt.MouseButton.LeftButton)
    assert asked(bridge).cancelled


def test_follows_new_text_only_from_the_end(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    bar = panel.conversation.verticalScrollBar()
    panel.ask("How many days?")
    asked(bridge).tell(Token("A line.\n" * 100))
    qtbot.waitUntil(lambda: bar.maximum() > 500 and bar.value() == bar.maximum())
    bar.setValue(50)
    before = bar.maximum()
    asked(bridge).tell(Token("A line.\n" * 100))
    qtbot.waitUntil(lambda: bar.maximum() > before + 500)
    assert bar.value() == 50


def test_a_long_answer_is_read_from_its_question_on(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    for _ in range(2):
        panel.ask("How many days?")
        asked(bridge).done(replace(FOUND, answer="word " * 2000, sentences=()))
    bar = panel.conversation.verticalScrollBar()
    turn = panel.turns[1]
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    qtbot.waitUntil(lambda: 0 <= turn.mapTo(panel.conversation, turn.rect().topLeft()).y() < 40)
    assert bar.value() < bar.maximum()


# The checked answer


def answered(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel, answer: Answer = FOUND) -> None:
    panel.ask(answer.question)
    asked(bridge).done(answer)
    QApplication.processEvents()  # new widgets are shown by the event loop


def test_chips_lead_to_their_citations(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel)
    first, second = panel.turns[0].text.chips
    assert first.accessibleName() == "Citation 1: Staff handbook, page 7"
    with qtbot.waitSignal(panel.citation_activated) as clicked:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert clicked.args == [FOUND.citations[0]]
    second.setFocus()
    with qtbot.waitSignal(panel.citation_activated) as pressed:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert pressed.args == [FOUND.citations[1]]


def test_sources_are_called_by_what_people_call_their_place(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    cited = tuple(replace(each, label="Costs!C12") for each in FOUND.citations)
    answered(qtbot, bridge, panel, replace(FOUND, citations=cited))
    assert panel.turns[0].text.chips[0].accessibleName() == "Citation 1: Staff handbook, Costs!C12"
    assert cards(panel)[0].accessibleName() == "Source 1: Staff handbook, Costs!C12"
    assert "Staff handbook, Costs!C12: “" in as_text(panel.turns[0].answer or FOUND)


def test_what_a_citation_rests_on_is_shown_while_the_pointer_is_on_it(qtbot: QtBot) -> None:
    bridge = ScriptedBridge({"h": [(595, 842)] * 9})
    panel = shown(qtbot, bridge)
    panel.ask("How many days?")
    gone = replace(citation(2), standing=Standing.GONE)
    asked(bridge).done(replace(FOUND, citations=(citation(1), gone)))
    first, second = panel.turns[0].text.chips
    preview = panel.preview

    def rest_on(chip: CitationChip) -> None:
        middle = chip.rect().center()
        QApplication.sendEvent(chip, QHelpEvent(QEvent.Type.ToolTip, middle, chip.mapToGlobal(middle)))

    rest_on(first)
    qtbot.waitUntil(lambda: preview.isVisible() and preview.picture.isVisible())
    assert bridge.of(Render)[-1].request.page == 7
    assert preview.where.text() == "Staff handbook, page 7"
    assert preview.words.text() == "“25 days of paid leave”"
    image = preview.picture.pixmap().toImage()
    colours = {image.pixelColor(image.width() // 2, y).blue() for y in range(image.height())}
    assert 255 in colours and min(colours) < 120  # the words are marked, what stands around them is not
    QApplication.sendEvent(first, QEvent(QEvent.Type.Leave))
    assert not preview.isVisible()

    rest_on(second)
    assert preview.isVisible() and not preview.picture.isVisible()
    assert preview.words.text() == STANDING[Standing.GONE]
    qtbot.keyClick(panel.composer.box, "a")
    assert not preview.isVisible()
    bridge.held.add(Render)  # whose picture does not come
    rest_on(first)
    qtbot.waitUntil(preview.isVisible)
    assert not preview.picture.isVisible()
    panel.new_chat()
    qtbot.waitUntil(lambda: not preview.isVisible())


def test_it_is_shown_while_the_keyboard_is_on_it_too(qtbot: QtBot) -> None:
    panel = shown(qtbot, bridge := ScriptedBridge({"h": [(595, 842)] * 9}))
    answered(qtbot, bridge, panel)
    first, second = panel.turns[0].text.chips
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: panel.preview.isVisible() and panel.preview.picture.isVisible())
    assert panel.preview.where.text() == "Staff handbook, page 7"
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: panel.preview.isVisible() and panel.preview.where.text().endswith("page 8"))
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert not panel.preview.isVisible() and second.hasFocus()
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    panel.preview.show_for(first)
    panel.take_focus()  # before there is a picture
    qtbot.waitUntil(lambda: not bridge.of(Render)[-1].open)
    assert not panel.preview.isVisible()


def test_chips_stand_in_the_text_at_any_width(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel)
    text = panel.turns[0].text
    for width in (300, 600):
        panel.resize(width, 700)
        qtbot.waitUntil(lambda: text.viewport().rect().contains(text.chips[1].geometry()))
        for position, chip in zip(text.chip_places, text.chips, strict=True):
            cursor = text.textCursor()
            cursor.setPosition(position)
            caret = text.cursorRect(cursor)
            assert abs(caret.left() - chip.x()) <= 2
            assert caret.top() - 6 <= chip.geometry().center().y() <= caret.bottom() + 6
    assert text.height() >= text.document().size().height()


def test_chips_stand_behind_text_that_runs_leftwards(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    words = "تبلغ قيمة الإيجار السنوي للمرسى ثلاثة آلاف دينار."
    sentence = Sentence(words, Support.SUPPORTED, (1,))
    answered(qtbot, bridge, panel, replace(FOUND, answer=words, sentences=(sentence,)))
    text = panel.turns[0].text
    (position,), (chip,) = text.chip_places, text.chips
    cursor = text.textCursor()
    cursor.setPosition(position)
    assert chip.geometry().right() <= text.cursorRect(cursor).left() + 2
    assert chip.x() > 0


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [("", False), ("12 pounds", False), ("عقد 27", True), ("27 עקד", True), ("Lease (عقد)", False)],
)
def test_the_first_letter_tells_which_way_text_runs(text: str, leftwards: bool) -> None:
    assert runs_leftwards(text) is leftwards


def test_support_is_marked_and_warned_of(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel)
    text = panel.turns[0].text
    shown = text.toPlainText().replace("\xa0", " ")
    assert "They are paid double. (not found in your documents)" in shown
    assert "\nThey are" in shown  # its own paragraph, as in the answer

    def tip(sentence: str) -> str:
        cursor = text.document().find(sentence)
        return cursor.charFormat().toolTip()

    assert tip("25 days") == ""
    assert "“Seven” is not on the cited page." in tip("Seven may")
    assert "“Seven” is not on the cited page." in says(panel)
    assert "A small model wrote this." in says(panel)


def test_why_a_sentence_is_partly_supported_is_told_to_the_keyboard(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel, heard: list[str]
) -> None:
    answered(qtbot, bridge, panel)
    text = panel.turns[0].text
    text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    heard.clear()
    while not text.textCursor().charFormat().toolTip():
        assert not text.textCursor().atEnd()
        qtbot.keyClick(text, Qt.Key.Key_Right)
    assert heard == ["“Seven” is not on the cited page."]
    assert "“Seven” is not on the cited page." in QToolTip.text()


def test_markup_from_documents_and_models_is_only_text(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    evil = "<b>bold</b> <img src='file:///etc/hostname'> <a href='http://x'>x</a>"
    answer = replace(
        FOUND,
        question=evil,
        answer=evil,
        sentences=(Sentence(evil, Support.PARTIAL, (1,), (evil,)),),
        citations=(replace(citation(1, quote=evil), title=evil),),
        notice=evil,
    )
    panel.ask(evil)
    asked(bridge).tell(Token(evil))
    qtbot.waitUntil(lambda: panel.turns[0].text.toPlainText() == evil)
    asked(bridge).done(answer)
    text = panel.turns[0].text
    assert text.toPlainText().startswith(evil)
    assert says(panel).count(evil) >= 2
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or evil not in label.text()
    (chip,) = text.chips
    assert "<img" not in chip.toolTip()
    loaded = text.document().resource(
        QTextDocument.ResourceType.ImageResource, QUrl.fromLocalFile("/etc/hostname")
    )
    assert loaded is None or loaded.size().width() <= 1


def test_sources_are_few_until_all_are_wanted(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel, replace(FOUND, citations=tuple(citation(n) for n in range(1, 8))))
    assert len(cards(panel)) == 3
    qtbot.mouseClick(button(panel, "Show all 7"), Qt.MouseButton.LeftButton)
    assert len(cards(panel)) == 7
    with qtbot.waitSignal(panel.citation_activated) as clicked:
        qtbot.mouseClick(cards(panel)[6], Qt.MouseButton.LeftButton)
    assert clicked.args[0].number == 7


def test_not_found_shows_the_nearest_passages(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel, NOT_FOUND)
    assert "Not found in your documents" in says(panel)
    assert NOT_FOUND.answer in says(panel)
    with qtbot.waitSignal(panel.hit_activated) as clicked:
        qtbot.mouseClick(cards(panel)[1], Qt.MouseButton.LeftButton)
    assert clicked.args == [hit(1)]


def test_why_nothing_was_found_is_said(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel, replace(NOT_FOUND, not_found=NotFound.NOTHING_RELEVANT))
    assert "Nothing about this in your documents" in says(panel)
    answered(qtbot, bridge, panel, replace(NOT_FOUND, not_found=NotFound.NOT_ANSWERED))
    assert "Not answered in your documents" in says(panel)


def test_what_only_the_model_knows_stands_apart(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    own = replace(
        NOT_FOUND,
        answer=f"{NOT_FOUND.answer}\n\nFrom the model's own knowledge: Thirty days.",
        not_found=NotFound.OWN_KNOWLEDGE,
        sentences=(Sentence("Thirty days.", Support.UNSUPPORTED),),
    )
    answered(qtbot, bridge, panel, own)
    assert NOT_FOUND.answer in says(panel) and "Thirty days." in says(panel)
    assert "Only what the model knows by itself" in says(panel)
    assert not panel.turns[0].text.isVisible()


def test_what_was_read_when_it_was_stopped_is_an_answer(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.composer.mode_box.choose(Mode.COVERAGE)
    panel.ask("List all days")
    panel.stop()
    assert asked(bridge).cancelled and panel.turns[0].stage == "Stopping…"
    covered = Coverage(documents=2, passages=30, bearing=2, bearing_documents=1, items=2)
    asked(bridge).done(
        replace(
            FOUND, mode=Mode.COVERAGE, coverage=covered, read=(30, 90), notice="Stopped after reading 30."
        )
    )
    assert panel.turns[0].state is TurnState.ANSWERED
    assert "30 passages of 2 documents considered" in " ".join(says(panel).split())
    assert "Stopped after reading 30." in says(panel) and "Coverage · 2.0 s" in says(panel)


def test_copy_takes_the_sources_along(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel)
    (copy,) = (b for b in panel.findChildren(QToolButton) if b.accessibleName().startswith("Copy"))
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(FOUND.answer)
    assert "[2] Staff handbook, page 8: “Up to 5 days may be kept.”" in copied


def test_selected_text_keeps_its_numbers(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel)
    text = panel.turns[0].text
    text.selectAll()
    data: QMimeData = text.createMimeDataFromSelection()
    assert data.text().startswith("You get 25 days. [1] Seven may be kept. [2]\nThey")


def test_tables_are_copied_as_tables_and_without_the_looks_of_the_window(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    rows = (
        Sentence("Leave 25", Support.SUPPORTED, (1,), cells=("Leave", "25")),
        Sentence("Kept 5", Support.SUPPORTED, (2,), cells=("Kept", "5")),
    )
    table = replace(FOUND, form=Form.TABLE, columns=("What", "Days"), sentences=rows)
    theme.force(Qt.ColorScheme.Dark)
    try:
        panel.ask("How many days?")
        asked(bridge).done(table)
        text = panel.turns[0].text
        text.selectAll()
        selected = text.createMimeDataFromSelection()
        (copy,) = (b for b in panel.findChildren(QToolButton) if b.accessibleName().startswith("Copy"))
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
        whole = QGuiApplication.clipboard().mimeData()
    finally:
        theme.force(None)
    for html in (selected.html(), whole.html()):
        pasted = QTextDocument()
        pasted.setHtml(html)
        (first,) = pasted.rootFrame().childFrames()
        assert isinstance(first, QTextTable)
        assert (first.rows(), first.columns()) == (3, 2)
        assert first.cellAt(1, 1).firstCursorPosition().block().text().startswith("25")
        assert "[1]" in pasted.toPlainText() and "color" not in html and "<img" not in html
    assert "Staff handbook, page 7" in whole.html()
    assert "[1]" in selected.text() and "Leave" in selected.text()


def test_tab_goes_through_answer_sources_and_box_in_order(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    answered(qtbot, bridge, panel)
    text = panel.turns[0].text
    text.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(11):
        qtbot.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[:4] == [*text.chips, *cards(panel)]
    assert seen[4] is button(panel, "Searched for…")
    assert seen[7:11] == panel.composer.tab_stops[:4]


def test_everything_pressable_has_a_name(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    answered(qtbot, bridge, panel)
    for kind in (QToolButton, QPushButton, CitationChip, SourceCard):
        assert all(b.text() or b.accessibleName() for b in panel.findChildren(kind))


def test_a_change_of_theme_keeps_chips_and_text(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    answered(qtbot, bridge, panel)
    text = panel.turns[0].text
    before, colour = text.toPlainText(), text.document().find("25 days").charFormat().foreground().color()
    theme.force(Qt.ColorScheme.Dark)
    try:
        assert text.toPlainText() == before
        assert len(text.chips) == 2
        assert text.document().find("25 days").charFormat().foreground().color() != colour
    finally:
        theme.force(None)


# Failures and empty states


def test_a_question_before_any_document_is_not_lost(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    ask(qtbot, panel, "How many days?")
    asked(bridge).fail("NothingToSearch", "There is nothing to search yet: add some documents first.")
    assert "There is nothing to search yet" in says(panel)
    assert panel.composer.box.toPlainText() == "How many days?"
    with qtbot.waitSignal(panel.samples_requested):
        qtbot.mouseClick(button(panel, "Try the samples"), Qt.MouseButton.LeftButton)


def test_try_again_asks_the_same(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    panel.set_scope(DOCUMENTS[:2], 6)
    panel.ask("How many days?")
    asked(bridge).fail("EngineDied", "It stopped. Please try again.")
    assert panel.composer.box.toPlainText() == ""
    panel.set_scope((), 6)
    qtbot.mouseClick(button(panel, "Try again"), Qt.MouseButton.LeftButton)
    assert len(panel.turns) == 1
    assert asked(bridge).request == Ask("How many days?", ("0", "1"), turns=(), chat=NEW, at_once=True)
    asked(bridge).done(FOUND)
    assert "It stopped" not in says(panel)


def test_a_new_chat_drops_the_answer_on_its_way(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("How many days?")
    panel.new_chat()
    assert asked(bridge).cancelled
    assert panel.turns == ()
    panel.ask("Another?")
    asked(bridge).done(FOUND)
    assert [turn.state for turn in panel.turns] == [TurnState.ANSWERED]


def test_an_endless_question_neither_widens_nor_fills_the_panel(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("unbreakable" * 5000)
    assert len(asked(bridge).request.question) == 55_000
    (turn,) = panel.turns
    qtbot.waitUntil(lambda: turn.height() > 100)
    assert panel.width() == 380
    assert turn.width() <= panel.width()
    assert turn.height() < 3000


def test_empty_library_offers_the_samples(qtbot: QtBot, panel: ChatPanel) -> None:
    panel.set_library_empty(True)
    with qtbot.waitSignal(panel.samples_requested):
        qtbot.mouseClick(button(panel, "Try the samples"), Qt.MouseButton.LeftButton)
    panel.set_library_empty(False)
    assert "Ask in plain words." in says(panel)


def test_questions_to_begin_with_are_asked_by_a_click(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    samples = sorted((RESOURCES / "samples").glob("*.pdf"))
    library = [
        Document(str(n), file.stem, (str(file),), "pdf", DocumentState.READY, 5)
        for n, file in enumerate(samples)
    ]
    questions = suggest_questions(library)
    assert len(questions) == 3
    assert suggest_questions([*library, DOCUMENTS[0]]) == ()  # a person's own are asked about by now
    assert suggest_questions([replace(each, state=DocumentState.READING) for each in library]) == ()
    panel.suggest(questions)
    qtbot.mouseClick(button(panel, questions[1].replace("&", "&&")), Qt.MouseButton.LeftButton)
    assert asked(bridge).request.question == questions[1]
    panel.new_chat()
    panel.suggest(())
    assert not [
        each for each in panel.findChildren(QPushButton) if each.text() in questions and each.isVisible()
    ]


def model(**changes: object) -> ModelInfo:
    return replace(ModelInfo("m", "language", "/m.gguf", 1, True), **changes)  # type: ignore[arg-type]


def test_model_notices(qtbot: QtBot, panel: ChatPanel) -> None:
    assert not panel.notice.isVisible()
    panel.set_model(model(small=True))
    assert "This model is too small" in says(panel)
    panel.set_model(model(small=True, starter=True))
    assert "The starter model is too small" in says(panel)
    with qtbot.waitSignal(panel.choose_model_requested):
        qtbot.mouseClick(button(panel, "Choose a model…"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.notice.dismiss, Qt.MouseButton.LeftButton)
    panel.set_model(model(small=True, starter=True))
    assert not panel.notice.isVisible()
    panel.set_model(None)
    assert "No language model: Carrel answers with its reader and quotes." in says(panel)
    small = panel.notice.put_away
    assert "The starter model is too small" in small
    panel.set_model(model(reason="The file m.gguf is gone."))
    assert "The file m.gguf is gone." in says(panel)
    panel.notice.dismiss.click()
    assert panel.notice.put_away == small  # what went wrong is told again at the next start
    panel.notice.keep_away(small)
    panel.set_model(model(small=True, starter=True))
    assert not panel.notice.isVisible()
    panel.set_model(model())
    assert not panel.notice.isVisible()


def test_what_a_model_is_asked_for_is_said_and_why_not_more(panel: ChatPanel) -> None:
    panel.set_model(model(asked=(Use.WRITES,), small=True))
    assert not panel.notice.isVisible()
    panel.set_model(model(asked=(Use.INTERPRETS,), lacks=(Ability.COPIES, Ability.ABSTAINS, Ability.SELECTS)))
    assert "This model reads your question, and the documents’ own words are shown. When" in says(panel)
    assert "mixed up numbers or names, and answered where the text held no answer." in says(panel)
    panel.set_model(model(asked=(), lacks=(Ability.ABSTAINS,)))
    assert "is asked for nothing" in says(panel) and "held no answer." in says(panel)
    panel.set_model(model(asked=(), small=True))
    assert "This model is too small" in says(panel)


def test_the_model_and_its_speed_stand_beside_the_question(qtbot: QtBot, panel: ChatPanel) -> None:
    label = panel.composer.model_button
    assert not label.isVisible()
    panel.set_model(model())
    assert label.isVisible() and label.whole == "m"
    assert "was not measured yet" in label.toolTip()
    panel.set_model(model(writes=11.53))
    assert label.whole == "m · 12 tokens/s" and label.accessibleName() == f"Model: {label.whole}"
    qtbot.waitUntil(lambda: label.text() == label.whole)
    assert "Writes 12 tokens a second" in label.toolTip()
    panel.set_model(model(writes=4.26))
    assert label.whole == "m · 4.3 tokens/s"
    panel.set_model(model(writes=4.26, resting=True))
    assert label.whole == "m · not in memory" and "comes back when you type" in label.toolTip()
    panel.set_model(model(reason="The file m.gguf is gone."))
    assert label.whole == "m · cannot be used" and "The file m.gguf is gone." in label.toolTip()
    panel.set_model(model(), loading="Qwen")
    assert label.whole == "Loading Qwen…"
    panel.set_model(None)
    assert label.whole == "No model: quotes only"
    with qtbot.waitSignal(panel.choose_model_requested):
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    label.setFocus()
    with qtbot.waitSignal(panel.choose_model_requested):
        qtbot.keyClick(label, Qt.Key.Key_Space)


def test_a_long_name_of_a_model_gives_way(qtbot: QtBot, panel: ChatPanel) -> None:
    panel.resize(300, 600)
    name = "A-very-long-name-of-a-model-that-somebody-made-and-renamed-again"
    panel.set_model(model(name=name, writes=9.0))
    label = panel.composer.model_button
    qtbot.waitUntil(lambda: "…" in label.text())
    assert panel.width() == 300 and label.geometry().right() < panel.width()
    assert label.whole.startswith("A-very-long-name-of-a-model-that-somebody-made")


def test_elided_lines(qapp: QApplication) -> None:
    font = QApplication.font()
    assert elided_lines("short", font, 300, 3) == ["short"]
    lines = elided_lines("😀 many words " * 50, font, 200, 3)
    assert len(lines) == 3
    assert lines[0].startswith("😀 many")
    assert lines[2].endswith("…")
    assert elided_lines("", font, 200, 3) == []


# The real thing


@pytest.fixture
def engine(qapp: QApplication, library_folder: Path) -> Iterator[EngineBridge]:
    bridge = EngineBridge(library_folder)
    yield bridge
    bridge.stop()


def test_a_real_question_is_answered_with_quotes_that_stand_on_the_page(
    qtbot: QtBot, engine: EngineBridge, tmp_path: Path
) -> None:
    panel = shown(qtbot, engine)
    panel.ask("Too early?")
    qtbot.waitUntil(lambda: panel.turns[-1].state is TurnState.FAILED, timeout=SLOW)
    path = make_pdf(tmp_path / "garden.pdf", GARDEN)
    done: list[object] = []
    engine.request(Add((str(path),)), on_done=done.append, on_failed=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=SLOW)
    assert done == [None]

    panel.composer.mode_box.setCurrentText("Quotes only")
    panel.ask("When was the mulberry tree planted?")
    qtbot.waitUntil(lambda: panel.turns[-1].state is TurnState.ANSWERED, timeout=SLOW)
    with qtbot.waitSignal(panel.citation_activated) as clicked:
        qtbot.mouseClick(panel.turns[-1].text.chips[0], Qt.MouseButton.LeftButton)
    (cited,) = clicked.args
    assert (cited.page, "1684" in cited.quote) == (2, True)
    with pymupdf.open(path) as pdf:
        words = pdf[cited.page - 1].get_text("words", sort=False)
    under = [
        word[4]
        for word in words
        if any(
            box.x0 <= (word[0] + word[2]) / 2 <= box.x1 and box.y0 <= (word[1] + word[3]) / 2 <= box.y1
            for box in cited.boxes
        )
    ]
    assert " ".join(under) == cited.quote


def test_quotes_are_shown_at_once_and_give_way_without_a_jump(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    for _ in range(3):  # a conversation that has to be scrolled
        panel.ask("How many days of leave?")
        asked(bridge).done(FOUND)
    panel.ask("How many days of leave?")
    turn = panel.turns[-1]
    quoted = replace(FOUND, mode=Mode.QUOTES, model=None, notice=None)
    asked(bridge).tell(Searched(("How many days of leave?",), ()))
    asked(bridge).tell(Quoted(quoted))
    qtbot.waitUntil(lambda: len(turn.text.chips) == 2 and turn.text.chips[0].isVisible())
    assert "documents’ own words" in turn.stage
    bar = panel.conversation.verticalScrollBar()
    qtbot.waitUntil(lambda: turn.mapTo(panel.conversation.content, QPoint()).y() - bar.value() >= 0)

    def top() -> int:
        return turn.text.mapTo(panel.conversation, QPoint()).y()

    def is_laid_out() -> bool:  # turns are given their heights one event after the other
        at = turn.y(), bar.maximum()
        QApplication.processEvents()
        return at == (turn.y(), bar.maximum())

    qtbot.waitUntil(is_laid_out)
    before = top()
    assert 0 <= before < panel.conversation.height()
    asked(bridge).tell(Token("Seven "))
    asked(bridge).tell(Token("days, I think."))
    assert "4 words" in turn.stage
    assert "I think" not in turn.text.toPlainText()  # what nobody has checked stands beside nothing checked
    asked(bridge).done(FOUND)
    qtbot.waitUntil(
        lambda: turn.text.toPlainText().startswith("You get 25 days.") and len(turn.tab_stops) > 4
    )
    qtbot.waitUntil(is_laid_out)
    assert abs(top() - before) <= 1


def test_stop_leaves_the_quotes(qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel) -> None:
    panel.ask("How many days of leave?")
    asked(bridge).tell(Quoted(replace(FOUND, mode=Mode.QUOTES, model=None, notice=None)))
    panel.stop()
    qtbot.waitUntil(lambda: panel.turns[0].state is TurnState.ANSWERED)
    assert "Stopped before it was finished." in says(panel)
    assert panel.turns[0].answer is not None and panel.turns[0].answer.stopped


def test_the_foot_tells_how_long_the_person_waited(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(turn_view.time, "monotonic", lambda: now[0])
    panel.ask("How many days of leave?")
    now[0] += 16.4
    asked(bridge).done(FOUND)  # which the engine says took 2 seconds
    assert "16.4 s" in says(panel)


# Answers in a few words


def test_the_short_answer_stands_bold_over_the_quotes_and_leads_to_its_page(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("What is the answer?")
    answer = answer_in_short(("Alder", "25 days"))
    asked(bridge).done(answer)
    text = panel.turns[0].text
    qtbot.waitUntil(lambda: len(text.chips) == 2 and text.chips[0].isVisible())
    first, second = text.document().begin(), text.document().begin().next()
    assert first.text().startswith("25 days")
    assert first.begin().fragment().charFormat().font().bold()
    assert "“The answer is 25 days" in second.text()
    assert not second.begin().fragment().charFormat().font().bold()
    chip = text.chips[0]
    assert chip.accessibleName() == "Citation 1: Alder, page 1"
    assert chip in panel.turns[0].tab_stops
    chip.setFocus()
    with qtbot.waitSignal(panel.citation_activated) as opened:
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert opened.args == [answer.citations[0]]


def test_short_answers_that_differ_stand_side_by_side_and_say_so(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    long = "Framework agreement for the supply of larch and oak, signed in Falmouth"
    panel.ask("What is the answer?")
    asked(bridge).done(answer_in_short((f"{long} 2024", "30 days"), (f"{long} 2025", "60 days")))
    turn = panel.turns[0]
    qtbot.waitUntil(lambda: len(turn.text.chips) == 4)
    shown = turn.text.toPlainText().splitlines()
    assert "2024: 30 days" in shown[0] and " · " in shown[0] and "2025: 60 days" in shown[0]
    assert long not in shown[0]
    assert shown[1] == "Your documents say different things."
    button_ = next(each for each in turn.tab_stops if each.accessibleName().startswith("Copy the answer"))
    qtbot.mouseClick(button_, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{long} 2024: 30 days [1] · {long} 2025: 60 days [2]\n\nYour documents say")


def test_the_things_of_a_list_stand_side_by_side(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("Who are the members of the board?")
    asked(bridge).done(answer_in_list("Statutes", "Ana Ruiz", "Ben Okoro", "Chen Li"))
    text = panel.turns[0].text
    qtbot.waitUntil(lambda: len(text.chips) == 2 and text.chips[0].isVisible())
    shown, second = text.toPlainText().splitlines()[:2]
    assert shown.startswith("Ana Ruiz · Ben Okoro · Chen Li") and "different" not in shown + second


def test_what_is_asked_one_by_one_has_a_short_answer_each(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    panel.ask("When does it end and what is the rent?")
    answer = answer_in_parts(
        ("When does it end?", "Alder", "in May"), ("what is the rent?", "Alder", "900 euros")
    )
    asked(bridge).done(answer)
    text = panel.turns[0].text
    qtbot.waitUntil(lambda: len(text.chips) == 4 and text.chips[1].isVisible())
    first, second, third, *_ = text.toPlainText().splitlines()
    assert first.startswith("When does it end? in May") and second.startswith("what is the rent? 900 euros")
    assert third.startswith("“The answer is in May")
    assert [chip.text() for chip in text.chips] == ["1", "2", "1", "2"]
    said = "When does it end? in May [1]\nwhat is the rent? 900 euros [2]"
    assert as_text(answer).startswith(f"{said}\n\n")
    assert "<p><b>what is the rent? 900 euros <sup>[2]</sup></b></p>" in write_answer(answer)


def test_short_answers_stay_in_any_theme_and_form(
    qtbot: QtBot, bridge: ScriptedBridge, panel: ChatPanel
) -> None:
    plain = answer_in_short(("Alder", "30 days"), ("Birch", "30 days"))
    rows = tuple(replace(each, cells=(each.text,)) for each in plain.sentences)
    table = replace(plain, form=Form.TABLE, columns=("Terms",), sentences=rows)
    for answer in (plain, replace(plain, form=Form.BULLETS), table):
        panel.ask("What is the answer?")
        asked(bridge).done(answer)
        text = panel.turns[-1].text
        try:
            for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
                theme.force(scheme)
                assert [chip.text() for chip in text.chips] == ["1", "2", "1", "2"]
                assert text.toPlainText().startswith("30 days")
                assert "different" not in text.toPlainText()
        finally:
            theme.force(None)


def test_questions_that_were_not_answered_wait_until_they_are_asked_for(
    qtbot: QtBot, panel: ChatPanel, bridge: ScriptedBridge
) -> None:
    panel.hold((Ask("First?", ("lease",), Mode.QUOTES), Ask("Second?")))
    assert panel.conversation.isVisible() and not bridge.of(Ask)
    panel.ask("Another?")
    bridge.of(Ask)[-1].done(FOUND)
    assert len(panel.unasked) == 2
    QApplication.processEvents()
    assert [sent.request.question for sent in bridge.of(Ask)] == ["Another?"]  # none is asked by itself
    assert [ask.question for ask in panel.unasked] == ["First?", "Second?"]
    qtbot.mouseClick(panel.waiting[0].ask_button, Qt.MouseButton.LeftButton)
    asked = bridge.of(Ask)[-1].request
    assert (asked.question, asked.documents, asked.mode) == ("First?", ("lease",), Mode.QUOTES)
    assert len(asked.turns) == 1
    qtbot.mouseClick(panel.waiting[0].back_button, Qt.MouseButton.LeftButton)
    assert panel.waiting == () and panel.composer.box.question() == "Second?"
    assert [ask.question for ask in panel.unasked] == ["First?"]
