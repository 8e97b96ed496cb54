"""One question and what became of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.answers import (
    ASK_FOR_ALL,
    FROM_FEW,
    STOPPED,
    TOO_SMALL,
    Answer,
    Citation,
    Hit,
    NotFound,
    Turn,
    rename_sources,
)
from app.core.events import Event, Progress, Quoted, Searched, Token
from app.core.languages import mark_text
from app.core.model_names import format_model_name
from app.engine.protocol import Ask, Failed
from app.ui.chat.answer_text import AnswerText
from app.ui.chat.copying import copy_answer
from app.ui.chat.mode_box import mode_name
from app.ui.chat.own_notes_view import OwnNotesView
from app.ui.chat.question_bubble import QuestionBubbleView
from app.ui.chat.remarks import find_language, tell_coverage, tell_not_found
from app.ui.chat.verdict_view import VerdictView
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.translation import decimal, grouped, speaking, tr, trn
from app.ui.theme.wording import shorts_as_text
from app.ui.widgets.activity_bar import time_left
from app.ui.widgets.announcing import announce
from app.ui.widgets.distinct_titles import Titles
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.source_card import SourceCard
from app.ui.widgets.spinner import Spinner

T = TypeVar("T")

_FLUSH_MS = 80
"""Between two looks at what was written. *Judged*: tests/benchmarks/streaming.py; each sets the text anew."""
_SHOWN_AT_FIRST = 3
"""Sources shown before "Show all"."""
FLUSH = "QPushButton { padding-left: 0; padding-right: 0; }"
"""For a link that stands under text: begins where the text does."""
_NOT_FOUND_AT_ALL = mark_text("Not found in your documents")
_NOT_FOUND: dict[NotFound | None, str] = {
    NotFound.NOTHING_RELEVANT: mark_text("Nothing about this in your documents"),
    NotFound.NOT_ANSWERED: mark_text("Not answered in your documents"),
}
_COPIED_MS = 1500


class TurnState(Enum):
    """How far a turn has come."""

    RUNNING = auto()
    ANSWERED = auto()
    FAILED = auto()
    STOPPED = auto()


class TurnView(QWidget):
    """A question, the answer as it comes, and then the checked one with its sources.

    Signals: `citation_activated(object)` Citation; `hit_activated(object)` Hit; `opened_in(object, object)`
    either, and the Where that it is to be opened; `retry_requested()`; `samples_requested()`;
    `all_wanted()` when all documents are to be looked through for the answer; `more_opening(object)` with the
    QMenu of what can be done with the answer, before it is shown; `settled()` when the answer or its failure
    is shown; `unfolded()` before more sources are
    shown.
    """

    citation_activated = Signal(object)
    hit_activated = Signal(object)
    opened_in = Signal(object, object)
    retry_requested = Signal()
    samples_requested = Signal()
    more_opening = Signal(object)
    all_wanted = Signal()
    unfolded = Signal()
    settled = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        self.state = TurnState.RUNNING
        self.answer: Answer | None = None
        self.is_kept = False
        """Whether the answer is kept in a chat."""
        self._unshown: list[str] = []
        self._wrote = False
        self._quoted: Answer | None = None
        self._words = 0
        self._asked = time.monotonic()
        self._stops: list[QWidget] = []
        self._cards: list[SourceCard] = []
        self.verdict_view = VerdictView()

        self._question = QuestionBubbleView(ask.question)
        self._spinner = Spinner()
        self._stage = _label(tr("Searching your documents…"), "muted")
        self._status = QWidget()
        row = QHBoxLayout(self._status)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stage, 1)
        self.text = AnswerText()
        self.text.citation_activated.connect(self.citation_activated)
        self.text.opened_in.connect(self.opened_in)
        self.text.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.tokens().space_m)
        # What goes on stands below the text, so that the text stays where it is when that is over.
        for widget in (self._question, self.text, self._status):
            self._layout.addWidget(widget)
        self._flushing = QTimer(self, singleShot=True, interval=_FLUSH_MS)
        self._flushing.timeout.connect(self._flush)

    @property
    def turn(self) -> Turn | None:
        """The turn for follow-ups, once it was answered."""
        if self.answer is None:
            return None
        return Turn(self.ask.question, self.answer.answer, self.answer.citations)

    @property
    def shown_answer(self) -> Answer | None:
        """The answer that is read here: while a model is at work, the quotes."""
        return self.answer or self._quoted

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the keyboard reaches here, in order."""
        return [self.text, *self.text.chips, *self._stops]

    @property
    def is_readable(self) -> bool:
        """Whether it shows what a person reads from its beginning, and not text that is still growing."""
        return self.state is not TurnState.RUNNING or self._quoted is not None

    @property
    def showed_quotes(self) -> bool:
        """Whether quotes were there to be read before the answer came."""
        return self._quoted is not None

    @property
    def stage(self) -> str:
        """What is said to be going on."""
        return self._stage.text()

    def hear(self, event: Event) -> None:
        """Shows what the engine is doing."""
        match event:
            case Progress(stage, done, total, seconds_left):
                says = (
                    tr("{stage}: {done} of {total}", stage=stage, done=grouped(done), total=grouped(total))
                    if total
                    else f"{stage}…"
                )
                left = f" · {time_left(seconds_left)}" if seconds_left is not None else ""
                self._stage.setText(says + left)
            case Searched(_, hits):
                titles = list(dict.fromkeys(hit.title for hit in hits))
                self._stage.setText(_tell_reading(len(hits), titles))
            case Quoted(answer):
                self._quoted = answer
                self.text.show_answer(answer)
                self.text.show()
                self._stage.setText(tr("Your documents’ own words. The model reads on for an answer…"))
            case Token(text) if self._quoted is not None:
                self._words += len(text.split())
                self._stage.setText(
                    trn(
                        "Writing an answer, checked when it is done: {n} words…",
                        "Writing an answer, checked when it is done: {n} words…",
                        self._words,
                    )
                )
            case Token(text):
                self._unshown.append(text)
                if not self._flushing.isActive():
                    self._flushing.start()

    def stopping(self) -> None:
        """Says that it will be over in a moment."""
        self._stage.setText(tr("Stopping…"))

    def finish(self, answer: Answer) -> None:
        """Shows the checked answer in place of what was written."""
        waited = time.monotonic() - self._asked  # for a busy engine and for models, too
        self.restore(
            replace(answer, seconds=replace(answer.seconds, total=max(waited, answer.seconds.total)))
        )
        said = answer.answer if answer.found else self._say(tell_not_found, answer)
        announce(self, " ".join((*shorts_as_text(answer), said)))
        self.settled.emit()

    def restore(self, answer: Answer) -> None:
        """Shows an answer, about which nothing is news."""
        self._settle(TurnState.ANSWERED)
        self.answer = answer
        if answer.found:
            self._show_found(answer)
        else:
            self._show_not_found(answer)
        if answer.notes:
            notes = OwnNotesView(answer.notes)
            notes.activated.connect(self.citation_activated)
            notes.opened_in.connect(self.opened_in)
            self._stops += notes.cards
            self._layout.addWidget(notes)
        self._add_foot(answer)

    def rename(self, document: str, title: str) -> None:
        """Calls a document by the title that it has by now."""
        if self._quoted is not None:
            self._quoted = rename_sources(self._quoted, document, title)
        before = self.answer
        if before is None or (answer := rename_sources(before, document, title)) is before:
            return
        self.answer = answer
        if answer.found:
            self.text.show_answer(answer)
        sources: Sequence[Citation | Hit] = answer.citations if answer.found else answer.passages
        titles = Titles(source.title for source in sources)
        for card, source in zip(self._cards, sources, strict=False):
            card.show_source(source, titles)

    def fail(self, failure: Failed) -> None:
        """Shows why there is no answer."""
        self._settle(TurnState.FAILED)
        card, inside = _card("warning-circle", "danger")
        inside.addWidget(_label(failure.message))
        buttons = [(tr("Try again"), self.retry_requested)]
        if failure.kind == "NothingToSearch" and not self.ask.documents:
            buttons.insert(0, (tr("Try the samples"), self.samples_requested))
        row = QHBoxLayout()
        for text, signal in buttons:
            button = QPushButton(text)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._stops.append(button)
        row.addStretch(1)
        inside.addLayout(row)
        self._layout.addWidget(card)
        announce(self, failure.message, urgent=True)
        self.settled.emit()

    def stop(self) -> None:
        """Shows that the person stopped it; what was found or written stays, the latter unchecked."""
        if self._quoted is not None:
            self.finish(replace(self._quoted, stopped=True, notice=STOPPED))
            return
        self._settle(TurnState.STOPPED)
        row = QHBoxLayout()
        row.addWidget(
            _label(
                tr("Stopped. The text above was not checked.") if self._wrote else tr("Stopped."), "muted"
            ),
            1,
        )
        again = QPushButton(tr("Try again"))
        again.setProperty("kind", "link")
        again.clicked.connect(self.retry_requested)
        row.addWidget(again)
        self._stops.append(again)
        self._layout.addLayout(row)
        self.settled.emit()

    def _flush(self) -> None:
        if self._unshown:
            self._wrote = True
            self._stage.setText(tr("Writing… not checked yet"))
            self.text.show()
            self.text.append_unchecked("".join(self._unshown))
            self._unshown.clear()

    def _settle(self, state: TurnState) -> None:
        self._flushing.stop()
        self._flush()
        self.state = state
        self._status.hide()

    def _show_found(self, answer: Answer) -> None:
        self.text.show_answer(answer)
        self.text.show()
        self._add_remarks(answer)
        warnings = answer.warnings
        if warnings:
            card, inside = _card("warning", "warning")
            inside.addWidget(
                _label(tr("Please check") if len(warnings) == 1 else tr("Please check these"), "heading")
            )
            for warning in warnings:
                inside.addWidget(_label(self._say(tr_known, warning)))
            self._layout.addWidget(card)
        if answer.citations:
            self._add_sources(tr("Sources"), answer.citations)

    def _say(self, tell: Callable[[T], str], what: T) -> str:
        """What Carrel says of the answer, in the language of the question."""
        with speaking(find_language(self.ask.question)):
            return tell(what)

    def _show_not_found(self, answer: Answer) -> None:
        self.text.hide()
        own = answer.not_found is NotFound.OWN_KNOWLEDGE
        card, inside = _card("magnifying-glass-minus", "text_muted")
        inside.addWidget(_label(tr(_NOT_FOUND.get(answer.not_found, _NOT_FOUND_AT_ALL)), "heading"))
        inside.addWidget(_label(self._say(tell_not_found, answer), "muted"))
        self._layout.addWidget(card)
        if own:
            card, inside = _card("warning", "warning")
            inside.addWidget(_label(tr("Only what the model knows by itself"), "heading"))
            inside.addWidget(_label(" ".join(sentence.text for sentence in answer.sentences)))
            inside.addWidget(
                _label(tr("Nothing in your documents bears this out. It may be wrong."), "muted")
            )
            self._layout.addWidget(card)
        self._add_remarks(answer)
        if answer.passages:
            self._add_sources(tr("The nearest passages"), answer.passages)

    def _add_remarks(self, answer: Answer) -> None:
        """What is to be known of the answer as a whole: what it covers, and whether it was stopped."""
        notice = (answer.notice or "").removeprefix(TOO_SMALL).strip()  # the panel says that once for all
        from_few = FROM_FEW in notice
        notice = notice.replace(FROM_FEW, "").replace(ASK_FOR_ALL, "").strip()  # said below, with a button
        covers = self._say(tell_coverage, answer.coverage) if answer.coverage is not None else ""
        for remark in filter(None, (covers, self._say(tr_known, notice))):
            self._layout.addWidget(_label(remark, "muted"))
        if from_few:
            self._offer_all(answer)

    def _offer_all(self, answer: Answer) -> None:
        """Offers to look through everything where several things were asked for and few passages read."""
        looked, searched = len(answer.passages), answer.searched
        says = trn(
            "Looked at the {n} passage nearest to the question; there may be more.",
            "Looked at the {n} passages nearest to the question; there may be more.",
            looked,
        )
        self._layout.addWidget(_label(says, "muted"))
        if searched is not None and searched.documents > 1:
            number = searched.documents
            all_of = trn("Look through all {n} documents", "Look through all {n} documents", number)
        else:
            all_of = tr("Look through the whole document")
        through = QPushButton(all_of)
        through.setProperty("kind", "link")
        through.setStyleSheet(FLUSH)
        through.clicked.connect(self.all_wanted)
        self._layout.addWidget(through, 0, Qt.AlignmentFlag.AlignLeft)
        self._stops.append(through)

    def _add_sources(self, heading: str, sources: tuple[Citation, ...] | tuple[Hit, ...]) -> None:
        box = QVBoxLayout()
        box.setSpacing(theme.tokens().space_s)
        box.addWidget(_label(heading, "heading"))
        cards = []
        titles = Titles(source.title for source in sources)
        for source in sources:
            card = SourceCard(source, titles)
            signal = self.citation_activated if isinstance(source, Citation) else self.hit_activated
            card.clicked.connect(lambda _=False, card=card, to=signal: to.emit(card.source))
            card.opened_in.connect(lambda where, card=card: self.opened_in.emit(card.source, where))
            box.addWidget(card)
            cards.append(card)
        self._stops += cards
        self._cards = cards
        rest = cards[_SHOWN_AT_FIRST:]
        if rest:
            more = QPushButton(trn("Show all {n}", "Show all {n}", len(cards)))
            more.setProperty("kind", "link")
            more.setStyleSheet(FLUSH)

            def show_all() -> None:
                self.unfolded.emit()
                for card in rest:
                    card.show()
                rest[0].setFocus()
                more.hide()

            for card in rest:
                card.hide()
            more.clicked.connect(show_all)
            box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            self._stops.append(more)
        self._layout.addLayout(box)

    def _add_foot(self, answer: Answer) -> None:
        copy = IconButton("copy", tr("Copy the answer with its citations"), colour="text_muted")

        def do_copy() -> None:
            QGuiApplication.clipboard().setMimeData(copy_answer(answer))
            copy.setIcon(theme.icon("check", "success"))
            QTimer.singleShot(_COPIED_MS, copy, lambda: copy.setIcon(theme.icon("copy", "text_muted")))

        copy.clicked.connect(do_copy)
        made = ElidedLabel(Qt.TextElideMode.ElideRight)
        made.setProperty("kind", "small")
        model = format_model_name(answer.model) if answer.model else None
        how = (mode_name(answer.mode), tr("{seconds} s", seconds=decimal(answer.seconds.total)), model)
        made.setText(" · ".join(filter(None, how)))
        row = QHBoxLayout()
        row.setSpacing(theme.tokens().space_s)
        row.addWidget(made, 1)
        if answer.queries:
            self._add_queries(answer, row)
        more = IconButton("arrows-clockwise", tr("Ask again, otherwise, or export"), colour="text_muted")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.aboutToShow.connect(lambda: self.more_opening.emit(menu))
        more.setMenu(menu)
        for button in (more, copy):
            row.addWidget(button)
            self._stops.append(button)
        self._layout.addLayout(row)
        if answer.queries:
            self._layout.addWidget(self._queries)
        self._layout.addWidget(self.verdict_view)

    def _add_queries(self, answer: Answer, row: QHBoxLayout) -> None:
        """A button in `row` that shows what was searched for."""
        show = QPushButton(tr("Searched for…"))
        show.setProperty("kind", "quiet")
        show.setCheckable(True)
        show.setToolTip(tr("Show what your documents were searched for"))
        self._queries = _label("\n".join(f"“{query}”" for query in answer.queries), "small")
        self._queries.hide()

        def toggle(on: bool) -> None:
            self.unfolded.emit()
            self._queries.setVisible(on)

        show.toggled.connect(toggle)
        row.addWidget(show)
        self._stops.append(show)


def _label(text: str, kind: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("kind", kind)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _card(icon: str, colour: str) -> tuple[QFrame, QVBoxLayout]:
    """A framed box with an icon at its left, and the layout for what stands in it."""
    tokens = theme.tokens()
    card = QFrame()
    card.setProperty("kind", "card")
    row = QHBoxLayout(card)
    row.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
    row.setSpacing(tokens.space_s)
    row.addWidget(IconLabel(icon, colour), 0, Qt.AlignmentFlag.AlignTop)
    inside = QVBoxLayout()
    inside.setSpacing(tokens.space_xs)
    row.addLayout(inside, 1)
    return card, inside


def _tell_reading(number: int, titles: Sequence[str]) -> str:
    """What is read now: "Reading 12 passages in Lease and 2 more…"."""
    if not titles:
        return trn("Reading {n} passage…", "Reading {n} passages…", number)
    where = titles[0] if len(titles) == 1 else _and_more(titles)
    return trn("Reading {n} passage in {title}…", "Reading {n} passages in {title}…", number, title=where)


def _and_more(titles: Sequence[str]) -> str:
    return trn("{names} and {n} more", "{names} and {n} more", len(titles) - 1, names=titles[0])
