"""A short tour of the window: at the first start, and from the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.services.leaving import tell_what_leaves
from app.ui.shell.panes import CHAT, LIBRARY
from app.ui.theme.translation import tr
from app.ui.widgets.callout import Callout
from app.ui.widgets.message_bar import Message

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow

_ADD, _ASK, _CHECK = range(3)
"""The steps that speak of something to do."""
_MOVING = frozenset((QEvent.Type.Resize, QEvent.Type.LayoutRequest))


@dataclass(frozen=True, slots=True)
class TourStep:
    """What is said of a part of the window, and where that is."""

    title: str
    text: str
    find: Callable[[], QRect]
    pane: str = ""
    """The one that it is in, which is shown for it."""


class TourActions(QObject):
    """Leads through the window step by step; what it brought out for that is hidden again after it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[TourStep, ...] = ()
        self._at = 0
        self._brought: dict[str, bool] = {}
        """The panes that it brought out, and whether they gave way to two documents."""
        self._question: Message | None = None
        """Whether it is wanted."""
        self.callout: Callout | None = None
        window.indexing.documents.rowsInserted.connect(partial(self._follow, _ADD))
        window.chat.settled.connect(partial(self._follow, _ASK))
        window.chat.citation_activated.connect(partial(self._follow, _CHECK))

    @property
    def is_on(self) -> bool:
        """Whether a step is shown."""
        return self.callout is not None

    def offer_first(self, files: Sequence[str] = ()) -> None:
        """Begins with an empty library, once that is open, unless the tour was seen to its end or left. Who
        opened `files` with Carrel came to read them, and is asked instead.
        """
        if not self._window.settings.tour_ended.value:
            begin = self._ask if files else self.start
            self._window.indexing.opened.connect(
                partial(self._if_empty, begin), Qt.ConnectionType.SingleShotConnection
            )

    def start(self) -> None:
        """Begins with the first step."""
        if self._question is not None:
            self._question.dismiss()
        if self.callout is None:
            self._window.panes.leave_full_screen()
            self._brought.clear()
            self.callout = Callout(self._window)
            self.callout.next_wanted.connect(partial(self._go, 1))
            self.callout.back_wanted.connect(partial(self._go, -1))
            self.callout.end_wanted.connect(self.end)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._at = 0
        self._show()

    def end(self) -> None:
        """Ends it, for good where it had begun by itself."""
        if self.callout is None:
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.callout.hide()
        self.callout.deleteLater()
        self.callout = None
        panes = self._window.panes
        for pane, gave_way in self._brought.items():
            if not gave_way and panes.is_shown(pane):
                panes.toggle(pane)
            elif gave_way and self._window.viewers.is_split:  # else it has its room again
                panes.put_aside(pane)
        self._window.settings.tour_ended.use(True)
        (self._window.library if self._window.library.empty else self._window.chat).take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._is_left_by(event):
            event.accept()
            QTimer.singleShot(0, self, self.end)  # not while the key is on its way to what has the focus
            return True
        if watched is self._window and event.type() in _MOVING:
            QTimer.singleShot(0, self, self._point)  # once everything has its place
        return False

    def _is_left_by(self, event: QEvent) -> bool:
        """Whether it is Escape, and nothing lies over the window that takes it."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return is_escape and over is None and self._window.isActiveWindow()

    def _if_empty(self, begin: Callable[[], object]) -> None:
        if self._window.library.empty and QApplication.activeModalWidget() is None:
            begin()

    def _ask(self) -> None:
        says = tr("New to Carrel? A short tour shows you the window while your documents are read.")
        self._question = self._window.messages.tell(says, action=(tr("Start the tour"), self.start))

    def _go(self, by: int) -> None:
        self._at += by
        if self._at < len(self._steps):
            self._show()
        else:
            self.end()

    def _follow(self, step: int, *_: object) -> None:
        """Goes on where what a step speaks of was done, without taking the keyboard."""
        if self.callout is not None and self._at == step:
            self._at += 1
            self._show(takes_focus=False)

    def _show(self, *, takes_focus: bool = True) -> None:
        assert self.callout is not None
        self._steps = self._make_steps()  # what is kept where may have changed since the last one
        step = self._steps[self._at]
        if step.pane and not self._window.panes.is_shown(step.pane):
            self._brought[step.pane] = self._window.panes.gives_way(step.pane)
            self._window.panes.show(step.pane)
        if step.pane == LIBRARY:
            self._window.left.setCurrentWidget(self._window.library)
            self._window.panes.give_back(LIBRARY)
        self.callout.say(self._at + 1, len(self._steps), step.title, step.text)
        self.callout.show()
        self._point()
        if takes_focus:
            self.callout.next_button.setFocus()
        self.callout.announce()
        QTimer.singleShot(0, self, self._point)  # a pane that was hidden has its place then

    def _point(self) -> None:
        if self.callout is not None:
            self.callout.point_at(self._steps[self._at].find())

    def _make_steps(self) -> tuple[TourStep, ...]:
        window = self._window
        header, menu = window.chat.header, window.menuBar()
        leaves = tell_what_leaves(window.models, window.embedders)
        stays = leaves or tr("Documents, questions and answers stay on this computer.")
        return (
            TourStep(
                tr("Your documents"),
                tr(
                    "Drop files or folders anywhere in the window, or add them here. They stay where they "
                    "are and are only read."
                ),
                partial(self._locate, window.library.add_button),
                LIBRARY,
            ),
            TourStep(
                tr("Ask in plain words"),
                tr(
                    "Type a question and press Enter. Documents that are ticked in the list are asked "
                    "alone; none ticked means all."
                ),
                partial(self._locate, window.chat.composer.box),
                CHAT,
            ),
            TourStep(
                tr("Check what you read"),
                tr(
                    "Each sentence of an answer carries a number. Click it: the page opens here, with the "
                    "very words marked."
                ),
                self._locate_pages,
            ),
            TourStep(
                tr("Nothing to ask yet?"),
                tr(
                    "Once there are documents, a lamp up here suggests questions, each of which they were "
                    "seen to answer."
                ),
                lambda: self._locate(header.ideas_button if header.ideas_button.isVisible() else header),
                CHAT,
            ),
            TourStep(
                tr("What is kept, and where"),
                tr("{stays} The menu Help shows where everything is kept, and this tour again.", stays=stays),
                lambda: QRect(
                    menu.mapTo(window, QPoint()) + menu.actionGeometry(menu.actions()[-1]).topLeft(),
                    menu.actionGeometry(menu.actions()[-1]).size(),
                ),
            ),
        )

    def _locate_pages(self) -> QRect:
        """Where the head of the pages is: below it nothing of an answer is covered."""
        pages = self._locate(self._window.viewers)
        return pages.adjusted(0, 0, 0, self._window.viewer.header.height() - pages.height())

    def _locate(self, part: QWidget) -> QRect:
        """Where a part is in the window."""
        return QRect(part.mapTo(self._window, QPoint()), part.size())
