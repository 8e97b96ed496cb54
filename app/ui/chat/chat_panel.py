"""The right side of the window: questions about the documents, and their cited answers."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.core.answers import Mode, Turn, rename_sources
from app.core.chats import NEW, Chat, Conversation, KeptTurn, Verdict
from app.core.documents import Document
from app.core.shortening import shorten
from app.engine.protocol import Ask, Failed, ModelInfo
from app.ui.chat.again_menu import KeptActs, ask_as_before, fill_again_menu
from app.ui.chat.chat_header import ChatHeader
from app.ui.chat.chat_placeholder import ChatPlaceholder
from app.ui.chat.citation_preview import CitationPreviewView
from app.ui.chat.composer import Composer
from app.ui.chat.conversation_view import ConversationView
from app.ui.chat.model_notice import ModelNoticeBar
from app.ui.chat.turn_view import TurnState, TurnView
from app.ui.chat.waiting_question import WaitingQuestionView
from app.ui.chat.waiting_questions import WaitingQuestions
from app.ui.services.answer_styles import StyleShelf
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme.translation import tr
from app.ui.theme.wording import literal

_ASKED_ABOUT = 600
"""Characters of a document's words that a question is asked about."""
_AT_FIRST = 3
"""Turns of a chat that are shown when it is opened, the newest; the others as one comes near them."""
_PIN_NAMED = 60
"""Characters of a question in the list of pinned answers."""
_KEEPS_QUESTION = frozenset({"NothingToSearch", "QuestionTooLong"})
"""Failures after which the same question would be asked again, perhaps changed."""


class ChatPanel(QWidget):
    """A conversation and the box to go on with it.

    Signals: `citation_activated(object)` a Citation and `hit_activated(object)` a Hit whose page is to
    be shown; `opened_in(object, object)` either, and the Where that it is to be opened;
    `settled(object)` with the Answer, or None, when a question is answered or has failed;
    `choose_model_requested()`; `styles_requested()`; `samples_requested()`; `chats_requested()`
    when the list of chats is wanted; `chat_changed()` when another chat is shown, or the one shown is kept
    from now on; `scope_wanted(object)` when the documents with these ids are to be ticked and no others;
    `export_asked(int, int, object)` when the answer of a chat at a place from 1 is to be written to
    a file, with the Answer; `evidence_asked(object, object, object)` when an Answer to an Ask is to be
    proved, with its chat and place if it is kept; `verdict_given(int, int, object)` when a person judged an
    answer, with its chat and place; `note_asked(object)` when a note is to be written on a TurnView's answer;
    `branch_asked(int, int)` when a chat is to begin with this one up to an answer.
    """

    citation_activated = Signal(object)
    hit_activated = Signal(object)
    opened_in = Signal(object, object)
    settled = Signal(object)
    choose_model_requested = Signal()
    samples_requested = Signal()
    styles_requested = Signal()
    chats_requested = Signal()
    chat_changed = Signal()
    scope_wanted = Signal(object)
    export_asked = Signal(int, int, object)
    evidence_asked = Signal(object, object, object)
    verdict_given = Signal(int, int, object)
    note_asked = Signal(object)
    branch_asked = Signal(int, int)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._scope: tuple[str, ...] = ()
        self._chat: Chat | None = None
        self._unshown: list[KeptTurn] = []
        """The turns before those that are shown: views of all that a long chat holds would take seconds."""
        self._running: tuple[TurnView, int] | None = None
        self._last_question = ""
        self._library_empty: bool | None = None
        self._suggested: tuple[str, ...] = ()

        self.header = self._make_header()
        self.notice = ModelNoticeBar()
        self.notice.choose.clicked.connect(self.choose_model_requested)
        self._empty = ChatPlaceholder()
        self._empty.samples_requested.connect(self.samples_requested)
        self._empty.asked.connect(self._ask_suggested)
        self.conversation = ConversationView()
        self.conversation.near_top.connect(self._show_more, Qt.ConnectionType.QueuedConnection)
        self._waiting = WaitingQuestions(self.conversation, self)
        self._waiting.taken_back.connect(self._take_back)
        self._waiting.wanted.connect(self._ask_held)
        self.styles = StyleShelf(bridge, self)
        self.composer = self._make_composer()
        self.preview = CitationPreviewView(bridge, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.conversation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.composer)

        stop = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.stop)
        stop.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_library_empty(False)
        self.set_scope((), 0)
        self._update()

    # --- what the window tells

    def set_scope(self, documents: Sequence[Document], total: int, library: Sequence[Document] = ()) -> None:
        """The documents that are ticked, out of `total` that can be asked; none or all of them means all.
        `library` are all there are.
        """
        self._scope = tuple(document.id for document in documents) if len(documents) < total else ()
        self.composer.scope.set_scope(documents, total, library)

    def set_model(self, model: ModelInfo | None, loading: str | None = None) -> None:
        """The language model that answers, or None: the person is told what that means for answers; and the
        name of the one that is being loaded.
        """
        self.notice.set_model(model)
        self.composer.model_button.show_model(model, loading)

    def set_library_empty(self, empty: bool) -> None:
        """Whether there is nothing to ask about yet."""
        if empty != self._library_empty:
            self._library_empty = empty
            self.header.ideas_button.setVisible(not empty)
            self._say_what_to_do()

    def suggest(self, questions: Sequence[str]) -> None:
        """Offers questions to begin with."""
        if tuple(questions) != self._suggested:
            self._suggested = tuple(questions)
            self._say_what_to_do()

    def _say_what_to_do(self) -> None:
        """Says so in a chat without questions; not anew for nothing: a button that has the focus stays."""
        is_empty = bool(self._library_empty)
        self._empty.say_what_to_do(is_library_empty=is_empty, suggested=self._suggested)

    def _ask_suggested(self, question: str) -> None:
        self.ask(question)
        self.take_focus()

    def take_focus(self) -> None:
        """Puts the cursor where a question is typed."""
        self.composer.box.setFocus()

    # --- asking

    def ask(self, text: str) -> None:
        """Asks at once, or while another answer is on its way, when that is there."""
        if question := text.strip():
            composer = self.composer
            self._ask(
                Ask(
                    question,
                    self._scope,
                    composer.mode_box.mode,
                    style=composer.style_box.style_name,
                    at_once=True,
                    facets=composer.scope.facets,
                )
            )

    def ask_about(self, text: str) -> None:
        """Puts words of a document into the box, for a question about them."""
        quote = shorten(" ".join(text.split()), _ASKED_ABOUT)
        self.composer.box.put(f"“{quote}”\n")
        self.take_focus()

    def stop(self) -> None:
        """Ends the answer that is on its way."""
        if self._running is not None:
            turn, number = self._running
            turn.stopping()
            self._bridge.cancel(number)

    def new_chat(self) -> None:
        """Leaves the conversation for an empty one."""
        self._clear()
        self._chat = None
        self._update()
        self.take_focus()
        self.chat_changed.emit()

    def show_chat(self, conversation: Conversation, *, keep_scope: bool = False) -> None:
        """Leaves the conversation for one that was kept. From now on the documents are asked that were asked
        in it last, unless those that are chosen now are to be kept.
        """
        self._clear()
        self._chat = conversation.chat
        self._unshown = list(conversation.turns)
        self.conversation.follow_newest()
        for _ in range(min(_AT_FIRST, len(self._unshown))):
            self._show_earlier()
        self._update()
        if not keep_scope:
            for last in conversation.turns[-1:]:
                self.composer.scope.choose(last.asked_of.facets)
                self.scope_wanted.emit(last.asked_of.ticked)
        self.chat_changed.emit()

    def chat_renamed(self, chat: Chat) -> None:
        """Shows the name of the chat, if it is the one that is open."""
        if self._chat is not None and self._chat.id == chat.id:
            self._chat = chat
            self._update()

    def rename(self, document: Document) -> None:
        """Calls a document in all answers by the title that it has by now."""
        for turn in self.turns:
            turn.rename(document.id, document.title)
        for place, kept in enumerate(self._unshown):
            answer = rename_sources(kept.answer, document.id, document.title)
            self._unshown[place] = replace(kept, answer=answer)
        self._update()

    def chats_removed(self, ids: Sequence[int] | None) -> None:
        """Leaves the conversation if it is among those that were deleted (None: all)."""
        if self._chat is not None and (ids is None or self._chat.id in ids):
            self.new_chat()

    @property
    def chat(self) -> Chat | None:
        """The chat that is open, if it is kept."""
        return self._chat

    @property
    def turns(self) -> tuple[TurnView, ...]:
        """The conversation, oldest first."""
        return self.conversation.turns

    @property
    def waiting(self) -> tuple[WaitingQuestionView, ...]:
        """The questions that wait, in the order in which they will be asked."""
        return self._waiting.views

    @property
    def unasked(self) -> tuple[Ask, ...]:
        """The question that is not answered yet, and those that wait."""
        running = () if self._running is None else (self._running[0].ask,)
        return (*running, *(view.ask for view in self.waiting))

    def hold(self, asks: Sequence[Ask]) -> None:
        """Shows questions that were not answered when Carrel was closed, to be asked or taken back."""
        for ask in asks:
            self._waiting.add(ask, is_held=True)
        self._update()

    def _clear(self) -> None:
        self.stop()
        self._running = None
        self._unshown.clear()
        for waiting in self.waiting:
            if not waiting.is_held:
                self._last_question = waiting.ask.question  # is recalled by the up arrow
        self._waiting.clear()
        self.conversation.clear()

    def _show_earlier(self) -> TurnView:
        """Shows the turn before those that are shown."""
        kept = self._unshown.pop()
        turn = self._make_turn(ask_as_before(kept, self._list_unshown()))
        self.conversation.add_first(turn)
        turn.restore(kept.answer)
        turn.is_kept = True
        turn.verdict_view.show_verdict(kept.verdict)
        return turn

    def _show_more(self) -> None:
        """Shows another earlier turn, as the person comes near it; more follow while there is room."""
        if self._unshown:
            self._show_earlier()
            self._update()

    def _send_typed(self) -> None:
        if question := self.composer.box.question():
            self.composer.box.clear()
            self.ask(question)

    def _make_turn(self, ask: Ask) -> TurnView:
        turn = TurnView(ask)
        turn.citation_activated.connect(self.citation_activated)
        turn.hit_activated.connect(self.hit_activated)
        turn.opened_in.connect(self.opened_in)
        turn.samples_requested.connect(self.samples_requested)
        turn.retry_requested.connect(lambda: self._retry(turn))
        turn.more_opening.connect(lambda menu: self.fill_more(turn, menu))
        turn.all_wanted.connect(lambda: self._ask(replace(turn.ask, mode=Mode.COVERAGE)))
        turn.settled.connect(lambda: self._settled(turn))
        turn.text.previews = True
        turn.text.preview_wanted.connect(self.preview.show_for)
        return turn

    def _ask(self, ask: Ask) -> None:
        """Sends a question, or has it wait for the answer that is on its way."""
        if self._running is None:
            self._send(ask)
            return
        self._waiting.add(ask)
        self._update()

    def _take_back(self, ask: Ask) -> None:
        if not self.composer.box.question():
            self.composer.box.put(ask.question)
        self._update()
        self.take_focus()

    def _ask_held(self, ask: Ask) -> None:
        self._ask(ask)
        self._update()
        self.take_focus()

    def _send_next(self) -> None:
        if self._running is None and (ask := self._waiting.take_next()) is not None:
            self._send(ask)

    def _send(self, ask: Ask) -> None:
        if ask.turns is None:  # else it is asked again, and meant as it was
            shown = (turn.turn for turn in self.turns if turn.turn is not None)
            ask = replace(ask, turns=(*self._list_unshown(), *shown))
        ask = replace(ask, chat=NEW if self._chat is None else self._chat.id)
        self._last_question = ask.question
        turn = self._make_turn(ask)
        self.conversation.add(turn)
        self.conversation.follow_newest()

        def failed(failure: Failed) -> None:
            if failure.kind == "Cancelled":
                turn.stop()
            else:
                turn.fail(failure)
                if failure.kind in _KEEPS_QUESTION and not self.composer.box.question():
                    self.composer.box.put(ask.question)

        number = self._bridge.request(
            ask, owner=turn, on_event=turn.hear, on_done=turn.finish, on_failed=failed
        )
        if turn.state is TurnState.RUNNING:
            self._running = (turn, number)
        self._update()

    def _list_unshown(self) -> tuple[Turn, ...]:
        return tuple(kept.turn for kept in self._unshown)

    def _retry(self, turn: TurnView) -> None:
        if self._running is not None:
            return
        self.conversation.remove(turn)
        if self.composer.box.question() == turn.ask.question:
            self.composer.box.clear()
        self._send(turn.ask)

    def _settled(self, turn: TurnView) -> None:
        if self._running is not None and self._running[0] is turn:
            self._running = None
        if turn in self.turns and turn.answer is not None and turn.answer.chat is not None:
            turn.is_kept = True
            self._keep(turn.answer.chat)
        self._update()
        self.settled.emit(turn.answer)
        self.conversation.follow()
        QTimer.singleShot(0, self, self._send_next)  # once all that is told of this one is

    def _keep(self, chat: int) -> None:
        """Takes down that the conversation is kept under this number."""
        if self._chat is None or self._chat.id != chat:
            title = " ".join(self.turns[0].ask.question.split())
            self._chat = Chat(chat, title, 0.0, 0.0, len(self.turns))
            self.chat_changed.emit()

    # --- what is shown

    def _update(self) -> None:
        self._stack.setCurrentWidget(self.conversation if self.turns or self.waiting else self._empty)
        self.header.new_button.setEnabled(bool(self.turns))
        self.header.title.setText(tr("Ask") if self._chat is None else self._chat.title)
        self.composer.set_running(self._running is not None)
        self._update_pins()
        stops = [
            *self.header.tab_stops,
            *(stop for turn in self.turns for stop in turn.tab_stops),
        ]
        stops += [*(stop for view in self.waiting for stop in view.tab_stops), *self.composer.tab_stops]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _recall(self, step: int) -> None:
        """Shows the question before the one shown, or after it; after the last comes the empty box."""
        asked = [*(kept.question for kept in self._unshown), *(turn.ask.question for turn in self.turns)]
        asked = list(dict.fromkeys(reversed(asked))) or [self._last_question]
        shown = self.composer.box.toPlainText()
        at = (asked.index(shown) if shown in asked else -1) + step
        if at < len(asked):
            self.composer.box.recall(asked[at] if at >= 0 else "")

    def fill_more(self, turn: TurnView, menu: QMenu) -> None:
        """Offers what can be done with an answer."""
        kept = None
        if (at := self._find_place(turn)) is not None:
            kept = KeptActs(
                judge=partial(self.judge, turn),
                note=partial(self.note_asked.emit, turn),
                branch=partial(self.branch_asked.emit, *at),
                export=partial(self.export_asked.emit, *at, turn.answer),
            )
        fill_again_menu(
            menu,
            turn.ask,
            self.styles.styles,
            turn.verdict_view.verdict,
            send=self._ask,
            edit=lambda: self._edit(turn),
            kept=kept,
            prove=partial(self.evidence_asked.emit, turn.answer, turn.ask, at) if turn.answer else None,
        )

    def judge(self, turn: TurnView, verdict: Verdict) -> None:
        """Keeps what the person makes of an answer."""
        if (at := self._find_place(turn)) is not None:
            turn.verdict_view.show_verdict(verdict)
            self.verdict_given.emit(*at, verdict)
            self._update_pins()

    def _find_place(self, turn: TurnView) -> tuple[int, int] | None:
        """The number of the chat that an answer is kept in, and its place there, from 1."""
        kept = [each for each in self.turns if each.is_kept]
        if self._chat is None or turn not in kept:
            return None
        return self._chat.id, len(self._unshown) + kept.index(turn) + 1

    def _update_pins(self) -> None:
        shown = (turn.verdict_view.verdict for turn in self.turns)
        unshown = (kept.verdict for kept in self._unshown)
        self.header.pins_button.setVisible(any(verdict.pinned for verdict in (*unshown, *shown)))

    def _fill_pins(self) -> None:
        menu = self.header.pins_button.menu()
        menu.clear()
        for place, kept in enumerate(self._unshown, 1):
            if kept.verdict.pinned:
                name = shorten(" ".join(kept.question.split()), _PIN_NAMED)
                menu.addAction(literal(name), partial(self.show_place, place))
        for turn in self.turns:
            if turn.verdict_view.verdict.pinned:
                name = shorten(" ".join(turn.ask.question.split()), _PIN_NAMED)
                menu.addAction(literal(name), partial(self.conversation.show_turn, turn))

    def show_place(self, place: int) -> bool:
        """Goes to the answer kept at a place of the chat that is open, from 1; False if it is not here."""
        while len(self._unshown) >= place:
            self._show_earlier()
        self._update()
        kept = [each for each in self.turns if each.is_kept][place - 1 - len(self._unshown) :]
        if kept:
            QTimer.singleShot(0, self, lambda: self.conversation.show_turn(kept[0]))  # once it has its place
        return bool(kept)

    def _edit(self, turn: TurnView) -> None:
        self.composer.box.put(turn.ask.question)
        self.take_focus()

    def _make_header(self) -> ChatHeader:
        header = ChatHeader()
        header.list_button.clicked.connect(self.chats_requested)
        header.new_button.clicked.connect(self.new_chat)
        header.pins_button.menu().aboutToShow.connect(self._fill_pins)
        return header

    def _make_composer(self) -> Composer:
        composer = Composer(self.styles)
        composer.sent.connect(self._send_typed)
        composer.stop_wanted.connect(self.stop)
        composer.model_button.clicked.connect(self.choose_model_requested)
        composer.box.recall_wanted.connect(self._recall)
        composer.style_box.edit_asked.connect(self.styles_requested)
        composer.scope.all_wanted.connect(lambda: self.scope_wanted.emit(()))
        return composer
