"""Which model answers, beside the question, and how fast it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.engine.protocol import ModelInfo
from app.ui.services.language_models import RESTING
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import decimal, grouped, tr
from app.ui.theme.wording import literal
from app.ui.widgets.eliding import elided

_BETWEEN = " · "
_WHOLE = 10
"""Tokens a second from which on no part of one is told."""


class ModelButton(QPushButton):
    """A button of one line, quiet, that gives way; hidden until the model is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setIcon(theme.icon("cpu", "text_muted"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Language model"))
        self._whole = ""
        self.hide()

    @property
    def whole(self) -> str:
        """The text, also what of it does not fit."""
        return self._whole

    def show_model(self, model: ModelInfo | None, loading: str | None = None) -> None:
        """Tells which model answers (None: none), or the name of the one that is being loaded."""
        if loading:
            self._say(tr("Loading {name}", name=isolate(loading)) + "…", ())
        elif model is None:
            self._say(tr("No model: quotes only"), ())
        else:
            self._say(_tell_shortly(model), _tell_all(model))

    def sizeHint(self) -> QSize:
        return QSize(self._measure(self._whole) + self._measure_rest() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.tokens().scaled(48), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._elide()

    def _say(self, text: str, more: tuple[str, ...]) -> None:
        self._whole = text
        self.setAccessibleName(tr("Model: {name}", name=text))
        told = (*more, tr("Click to compare and choose."))
        self.setToolTip("\n".join(told))
        self.setAccessibleDescription(" ".join(told))
        self.show()
        self.updateGeometry()
        self._elide()

    def _elide(self) -> None:
        room, shown = self.width() - self._measure_rest(), self._whole
        if self._measure(shown) > room:
            shown = elided(shown, self.fontMetrics(), room, Qt.TextElideMode.ElideMiddle)
        self.setText(literal(shown))

    def _measure(self, text: str) -> int:
        """How wide a text is as the button shows it, signs of direction and all."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, literal(text)).width()

    def _measure_rest(self) -> int:
        """How wide the button is without its text."""
        shown = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return super().sizeHint().width() - shown


def _tell_shortly(model: ModelInfo) -> str:
    name = isolate(model.name)
    if model.reason:
        return name + _BETWEEN + tr("cannot be used")
    if model.resting:
        return name + _BETWEEN + tr("not in memory")
    if model.writes is not None:
        return name + _BETWEEN + tr("{n} tokens/s", n=_round(model.writes))
    return name


def _tell_all(model: ModelInfo) -> tuple[str, ...]:
    told = [isolate(model.name)]
    if model.reason or model.server:
        told.append(tr_known(model.reason or model.server or ""))
    if model.resting:
        told.append(tr(RESTING))
    if model.writes is not None:
        told.append(tr("Writes {n} tokens a second on this computer, as measured.", n=_round(model.writes)))
    elif not model.server and not model.reason:
        told.append(tr("How fast it writes here was not measured yet."))
    return tuple(told)


def _round(tokens: float) -> str:
    return grouped(round(tokens)) if tokens >= _WHOLE else decimal(tokens)
