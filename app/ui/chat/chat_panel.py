"""The right side of the window: questions about the documents, and their cited answers."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.chats import NEW, Chat, Conversation, KeptTurn
from app.core.documents import Document
from app.core.shortening import shortened
from app.engine.protocol import Ask, Failed, ModelInfo
from app.ui.chat.again_menu import fill_again_menu
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.question_box import QuestionBox
from app.ui.chat.scope_label import ScopeLabel
from app.ui.chat.style_box import StyleBox
from app.ui.chat.turn_view import FLUSH, TurnState, TurnView
from app.ui.services.answer_styles import StyleShelf
from app.ui.services.engine_bridge import EngineBridge
from app.ui.theme import theme
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.placeholder import Placeholder

_NEAR_END = 24
"""Logical pixels from the end within which the conversation follows new text."""
_ASKED_ABOUT = 600
"""Characters of a document's words that a question is asked about."""
CHATS_KEYS, NEW_KEYS = "Ctrl+H", "Ctrl+N"
_KEEPS_QUESTION = frozenset({"NothingToSearch", "QuestionTooLong"})
"""Failures after which the same question would be asked again, perhaps changed."""


class ChatPanel(QWidget):
    """A conversation and the box to go on with it.

    Signals: `citation_activated(object)` a Citation and `hit_activated(object)` a Hit whose page is to
    be shown; `choose_model_requested()`; `styles_requested()`; `samples_requested()`; `chats_requested()`
    when the list of chats is wanted; `chat_changed()` when another chat is shown, or the one shown is kept
    from now on; `export_asked(int, int, str)` when the answer of a chat at a place from 1 is to be written to
    a file, with the Answer; `evidence_asked(object, object)` when an Answer to an Ask is to be proved.
    """

    citation_activated = Signal(object)
    hit_activated = Signal(object)
    choose_model_requested = Signal()
    samples_requested = Signal()
    styles_requested = Signal()
    chats_requested = Signal()
    chat_changed = Signal()
    export_asked = Signal(int, int, object)
    evidence_asked = Signal(object, object)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._scope: tuple[str, ...] = ()
        self._chat: Chat | None = None
        self._restoring: list[KeptTurn] = []
        self._turns: list[TurnView] = []
        self._running: tuple[TurnView, int] | None = None
        self._last_question = ""
        self._dismissed = ""
        self._library_empty: bool | None = None
        self._following = True
        self._placing = False

        self._header = self._make_header()
        self._notice = _Notice()
        self._notice.choose.clicked.connect(self.choose_model_requested)
        self._notice.dismiss.clicked.connect(self._dismiss_notice)
        self._notice.hide()
        self._empty = Placeholder()
        self._scroll = self._make_scroll()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._notice)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._make_composer())

        stop = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.stop)
        stop.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_library_empty(False)
        self.set_scope((), 0)
        self._update()

    # --- what the window tells

    def set_scope(
        self, documents: Sequence[Document], total: int, tags: Mapping[str, int] | None = None
    ) -> None:
        """The documents to ask, out of `total`; none or all of them means all. `tags`: how many have each."""
        self._scope = tuple(document.id for document in documents) if len(documents) < total else ()
        self._scope_label.set_scope(documents, total, tags or {})
        self._box.tags.set_tags(tags or ())

    def set_model(self, model: ModelInfo | None) -> None:
        """The language model that answers, or None: the person is told what that means for answers."""
        if model is None:
            says = (
                "No language model: Carrel answers with its reader and quotes. A model writes answers, too."
            )
        elif model.server or model.reason:
            says = model.server or f"{model.reason} Until then, Carrel answers with its reader and quotes."
        elif model.small:
            which = "The starter model" if model.starter else "This model"
            says = (
                f"{which} is too small to write answers that hold, so Carrel answers with its reader and "
                "quotes, at once. A larger one would write, too."
            )
        else:
            says = ""
        self._notice.text.setText(says)
        self._notice.setVisible(bool(says) and says != self._dismissed)

    def set_library_empty(self, empty: bool) -> None:
        """Whether there is nothing to ask about yet."""
        if empty == self._library_empty:
            return  # told often; a button that has the focus must stay
        self._library_empty = empty
        if empty:
            self._empty.say(
                "chats-circle",
                "Ask your documents",
                "Add some documents first: drop files or folders anywhere in the window. "
                "They stay on this computer.",
            )
            self._empty.add_button("Try the samples").clicked.connect(self.samples_requested)
        else:
            self._empty.say(
                "chats-circle",
                "Ask your documents",
                "Ask in plain words. Each sentence of the answer carries a number: click it to see the very "
                "words on their page.\n\nTick documents on the left to ask only those.",
            )

    def take_focus(self) -> None:
        """Puts the cursor where a question is typed."""
        self._box.setFocus()

    # --- asking

    def ask(self, text: str) -> None:
        """Asks at once; while another answer is on its way the text only goes into the box."""
        if self._running is not None:
            self._box.put(text)
        elif question := text.strip():
            self._restore_all()
            style = self._style.style_name
            self._send(Ask(question, self._scope, self._mode.mode, style=style, at_once=True))

    def ask_about(self, text: str) -> None:
        """Puts words of a document into the box, for a question about them."""
        quote = shortened(" ".join(text.split()), _ASKED_ABOUT)
        self._box.put(f"“{quote}”\n")
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

    def show_chat(self, conversation: Conversation) -> None:
        """Leaves the conversation for one that was kept."""
        self._clear()
        self._chat = conversation.chat
        self._restoring = list(conversation.turns)
        self._following = True
        self._update()
        self._restore_next()
        self.chat_changed.emit()

    def chat_renamed(self, chat: Chat) -> None:
        """Shows the name of the chat, if it is the one that is open."""
        if self._chat is not None and self._chat.id == chat.id:
            self._chat = chat
            self._update()

    def chats_removed(self, ids: Sequence[int] | None) -> None:
        """Leaves the conversation if it is among those that were deleted (None: all)."""
        if self._chat is not None and (ids is None or self._chat.id in ids):
            self.new_chat()

    @property
    def chat(self) -> Chat | None:
        """The chat that is open, if it is kept."""
        return self._chat

    def _clear(self) -> None:
        self.stop()
        self._running = None
        self._restoring.clear()
        for turn in self._turns:
            turn.hide()
            turn.deleteLater()
        self._turns.clear()

    def _restore_next(self) -> None:
        """Shows the next turn of a chat that is being opened; a long one must not keep the window busy."""
        if not self._restoring:
            return
        kept = self._restoring.pop(0)
        turn = self._add_turn(Ask(kept.question, kept.documents, kept.answer.mode))
        turn.restore(kept.answer)
        turn.is_kept = True
        self._last_question = kept.question
        if self._restoring:
            QTimer.singleShot(0, self, self._restore_next)
        else:
            self._update()
            self._follow()

    def _restore_all(self) -> None:
        while self._restoring:
            self._restore_next()

    @property
    def turns(self) -> tuple[TurnView, ...]:
        """The conversation, oldest first."""
        return tuple(self._turns)

    def _send_typed(self) -> None:
        question = self._box.question()
        if question and self._running is None:
            self._box.clear()
            self.ask(question)

    def _add_turn(self, ask: Ask) -> TurnView:
        turn = TurnView(ask)
        turn.citation_activated.connect(self.citation_activated)
        turn.hit_activated.connect(self.hit_activated)
        turn.samples_requested.connect(self.samples_requested)
        turn.retry_requested.connect(lambda: self._retry(turn))
        turn.more_opening.connect(lambda menu: self._fill_more(turn, menu))
        turn.unfolded.connect(self._stay)
        turn.settled.connect(lambda: self._settled(turn))
        self._turns.append(turn)
        self._conversation.addWidget(turn)
        return turn

    def _send(self, ask: Ask) -> None:
        before = tuple(turn.turn for turn in self._turns if turn.turn is not None)
        ask = replace(ask, turns=before, chat=NEW if self._chat is None else self._chat.id)
        self._last_question = ask.question
        turn = self._add_turn(ask)
        self._following = True

        def failed(failure: Failed) -> None:
            if failure.kind == "Cancelled":
                turn.stop()
            else:
                turn.fail(failure)
                if failure.kind in _KEEPS_QUESTION and not self._box.question():
                    self._box.put(ask.question)

        number = self._bridge.request(
            ask, owner=turn, on_event=turn.hear, on_done=turn.finish, on_failed=failed
        )
        if turn.state is TurnState.RUNNING:
            self._running = (turn, number)
        self._update()

    def _retry(self, turn: TurnView) -> None:
        if self._running is not None:
            return
        self._turns.remove(turn)
        turn.hide()
        turn.deleteLater()
        if self._box.question() == turn.ask.question:
            self._box.clear()
        self._send(turn.ask)

    def _settled(self, turn: TurnView) -> None:
        if self._running is not None and self._running[0] is turn:
            self._running = None
        if turn in self._turns and turn.answer is not None and turn.answer.chat is not None:
            turn.is_kept = True
            self._keep(turn.answer.chat)
        self._update()
        self._follow()

    def _keep(self, chat: int) -> None:
        """Takes down that the conversation is kept under this number."""
        if self._chat is None or self._chat.id != chat:
            title = " ".join(self._turns[0].ask.question.split())
            self._chat = Chat(chat, title, 0.0, 0.0, len(self._turns))
            self.chat_changed.emit()

    # --- what is shown

    def _update(self) -> None:
        self._stack.setCurrentWidget(self._scroll if self._turns else self._empty)
        self._new.setEnabled(bool(self._turns))
        self._title.setText("Ask" if self._chat is None else self._chat.title)
        running = self._running is not None
        self._act.setAccessibleName("Stop" if running else "Send")
        self._act.setToolTip("Stop (Esc)" if running else "Send (Enter)")
        self._update_act()
        stops = [self._list, self._new, *(stop for turn in self._turns for stop in turn.tab_stops)]
        stops += [self._style, self._mode, self._box, self._act]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _follow(self) -> None:
        """Keeps the newest turn in view: its end while it is written, its beginning once it can be read.
        Where quotes were read before the answer came, the place stays.
        """
        if not self._following or not self._turns:
            return
        newest = self._turns[-1]
        if newest.showed_quotes and newest.state is not TurnState.RUNNING:
            return
        end = self._scroll.verticalScrollBar().maximum()
        start = self._turns[-1].mapTo(self._content, QPoint()).y() - theme.tokens().space_m
        self._placing = True
        self._scroll.verticalScrollBar().setValue(min(start, end) if self._turns[-1].is_readable else end)
        self._placing = False

    def _scrolled(self, value: int) -> None:
        if not self._placing:
            self._following = value >= self._scroll.verticalScrollBar().maximum() - _NEAR_END

    def _stay(self) -> None:
        self._following = False

    def _dismiss_notice(self) -> None:
        self._dismissed = self._notice.text.text()
        self._notice.hide()

    def _recall(self, step: int) -> None:
        """Shows the question before the one shown, or after it; after the last comes the empty box."""
        asked = list(dict.fromkeys(turn.ask.question for turn in reversed(self._turns))) or [
            self._last_question
        ]
        shown = self._box.toPlainText()
        at = (asked.index(shown) if shown in asked else -1) + step
        if at < len(asked):
            self._box.recall(asked[at] if at >= 0 else "")

    def _fill_more(self, turn: TurnView, menu: QMenu) -> None:
        """Offers what can be done with an answer."""
        kept = [each for each in self._turns if each.is_kept]
        chat = self._chat
        export = None
        if chat is not None and turn in kept:
            number = kept.index(turn) + 1
            export = partial(self.export_asked.emit, chat.id, number, turn.answer)
        fill_again_menu(
            menu,
            turn.ask,
            self.styles.styles,
            send=self._send if self._running is None else None,
            edit=lambda: self._edit(turn),
            export=export,
            prove=partial(self.evidence_asked.emit, turn.answer, turn.ask) if turn.answer else None,
        )

    def _edit(self, turn: TurnView) -> None:
        self._box.put(turn.ask.question)
        self.take_focus()

    def _make_header(self) -> QWidget:
        tokens = theme.tokens()
        header = QFrame()
        header.setProperty("kind", "header")
        header.setFixedHeight(tokens.header_height)
        self._title = ElidedLabel(Qt.TextElideMode.ElideRight)
        self._title.setProperty("kind", "heading")
        self._list = IconButton("clock-counter-clockwise", "Chats", keys=CHATS_KEYS)
        self._list.clicked.connect(self.chats_requested)
        self._new = IconButton("note-pencil", "New chat", keys=NEW_KEYS)
        self._new.clicked.connect(self.new_chat)
        row = QHBoxLayout(header)
        row.setContentsMargins(tokens.space_m, 0, tokens.space_s, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._list)
        row.addWidget(self._new)
        return header

    def _make_scroll(self) -> QScrollArea:
        tokens = theme.tokens()
        self._content = QWidget()
        outer = QVBoxLayout(self._content)
        outer.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_l)
        self._conversation = QVBoxLayout()
        self._conversation.setSpacing(tokens.space_xl)
        outer.addLayout(self._conversation)
        outer.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self._content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName("Conversation")
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._scrolled)
        return scroll

    def _make_composer(self) -> QWidget:
        tokens = theme.tokens()
        self._scope_label = ScopeLabel()
        self._mode = ModeBox()
        self.styles = StyleShelf(self._bridge, self)
        self._style = StyleBox(self.styles)
        self._style.edit_asked.connect(self.styles_requested)
        self._box = QuestionBox()
        self._box.sent.connect(self._send_typed)
        self._box.recall_wanted.connect(self._recall)
        self._act = QPushButton()
        self._act.setProperty("kind", "primary")
        side = self._box.height() - 2
        self._act.setStyleSheet(f"QPushButton {{ padding: 0; min-width: {side}px; min-height: {side}px; }}")
        self._act.clicked.connect(lambda: self.stop() if self._running is not None else self._send_typed())
        self._box.textChanged.connect(self._update_act)
        self._box.textChanged.connect(lambda: self._scope_label.show_question(self._box.question()))

        composer = QWidget()
        layout = QVBoxLayout(composer)
        layout.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        layout.setSpacing(tokens.space_s)
        above = QHBoxLayout()
        above.addWidget(self._scope_label, 1)
        above.addWidget(self._style)
        above.addWidget(self._mode)
        below = QHBoxLayout()
        below.setSpacing(tokens.space_s)
        below.addWidget(self._box, 1)
        below.addWidget(self._act, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(above)
        layout.addLayout(below)
        return composer

    def _update_act(self) -> None:
        running, ready = self._running is not None, bool(self._box.question())
        if not running and not ready and self._act.hasFocus():
            self._box.setFocus()  # Qt would hand it to whatever comes next
        self._act.setEnabled(running or ready)
        colour = "accent_text" if running or ready else "text_muted"
        self._act.setIcon(theme.icon("stop-fill" if running else "arrow-up-bold", colour))


class _Notice(QFrame):
    """A line about the model that can be put away."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "header")
        tokens = theme.tokens()
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text.setProperty("kind", "small")
        self.choose = QPushButton("Choose a model…")
        self.choose.setProperty("kind", "link")
        self.choose.setStyleSheet(FLUSH)
        self.dismiss = IconButton("x", "Dismiss this notice", colour="text_muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_s, tokens.space_xs)
        row.setSpacing(tokens.space_s)
        row.addWidget(IconLabel("info"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
