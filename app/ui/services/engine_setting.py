"""The person's settings that the engine keeps, and changing them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core import settings
from app.core.shortcuts import Chosen
from app.engine.protocol import (
    EndTour,
    Failed,
    Request,
    UseAppearance,
    UseFirstWord,
    UseIdleMinutes,
    UseLanguage,
    UseOcr,
    UseOwnKnowledge,
    UseShortcuts,
)
from app.ui.services.engine_bridge import EngineBridge

T = TypeVar("T")


class EngineSetting(QObject, Generic[T]):
    """Signals: changed(); failed(Failed) when the choice could not be kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        value: T,
        choose: Callable[[T], Request[None]],
        parent: QObject | None = None,
    ) -> None:
        """`value` is how it was kept; `choose` makes the request that keeps another choice."""
        super().__init__(parent)
        self._bridge, self._choose = bridge, choose
        self.value = value
        self.changing = False
        """Whether the engine is being told."""

    def follow(self, value: T) -> None:
        """Takes over what was chosen elsewhere."""
        if not self.changing and value != self.value:
            self.value = value
            self.changed.emit()

    def use(self, value: T, *, even_if_same: bool = False) -> None:
        """Has it be `value` from now on; `even_if_same` where keeping it again does something."""
        if self.changing or (value == self.value and not even_if_same):
            return
        before = self.value

        def done(_nothing: object) -> None:
            self.changing = False
            self.changed.emit()

        def failed(failure: Failed) -> None:
            self.value = before
            done(None)
            self.failed.emit(failure)

        self.value, self.changing = value, True
        self._bridge.request(self._choose(value), owner=self, on_done=done, on_failed=failed)
        self.changed.emit()


class EngineSettings(QObject):
    """Signals: failed(Failed) when one of them could not be kept."""

    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        kept = settings.load()
        self.ocr = EngineSetting(bridge, kept.ocr, UseOcr, self)
        self.own_knowledge = EngineSetting(bridge, kept.own_knowledge, UseOwnKnowledge, self)
        self.first_word = EngineSetting(bridge, kept.first_word_seconds, UseFirstWord, self)
        self.idle_minutes = EngineSetting(bridge, kept.idle_minutes, UseIdleMinutes, self)
        self.language = EngineSetting(bridge, kept.language, UseLanguage, self)
        self.appearance = EngineSetting(bridge, kept.appearance, UseAppearance, self)
        self.shortcuts = EngineSetting[Chosen](bridge, kept.shortcuts, UseShortcuts, self)
        self.lost_shortcuts = kept.lost_shortcuts
        self.shortcuts.changed.connect(self._follow_lost)
        self.tour_ended = EngineSetting(bridge, kept.tour_ended, lambda _: EndTour(), self)
        for each in (
            self.ocr,
            self.own_knowledge,
            self.first_word,
            self.idle_minutes,
            self.language,
            self.appearance,
            self.shortcuts,
            self.tour_ended,
        ):
            each.failed.connect(self.failed)

    def refresh(self) -> None:
        """Follows what was chosen elsewhere, such as in a terminal."""
        kept = settings.load()
        self.ocr.follow(kept.ocr)
        self.own_knowledge.follow(kept.own_knowledge)
        self.first_word.follow(kept.first_word_seconds)
        self.idle_minutes.follow(kept.idle_minutes)
        self.language.follow(kept.language)
        self.appearance.follow(kept.appearance)
        self.shortcuts.follow(kept.shortcuts)
        self.lost_shortcuts = kept.lost_shortcuts

    def _follow_lost(self) -> None:
        """Forgets the keys that were lost when others were chosen, once those are kept."""
        if not self.shortcuts.changing:
            self.lost_shortcuts = settings.load().lost_shortcuts
