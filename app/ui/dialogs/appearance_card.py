"""How the window looks: colours, the size of its text, contrast and motion. Each choice is seen at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.core.appearance import SCHEMES, TEXT_SIZES, Appearance
from app.core.languages import mark_text
from app.ui.dialogs.setting_cards import lay_beside, make_note
from app.ui.services.engine_setting import EngineSetting
from app.ui.theme import theme
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.error_label import ErrorLabel
from app.ui.widgets.switch import Switch

_SCHEMES = (mark_text("The system’s"), mark_text("Light"), mark_text("Dark"))


class AppearanceCard(QFrame):
    """Shows a choice of the window's look, and changes it."""

    def __init__(self, setting: EngineSetting[Appearance]) -> None:
        super().__init__()
        self._setting = setting
        self.setProperty("kind", "card")
        look = theme.tokens()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*sides(look.space_l, look.space_m, look.space_m, look.space_m))
        inside.setSpacing(look.space_s)
        self.scheme = ChoiceBox()
        for name, says in zip(SCHEMES, _SCHEMES, strict=True):
            self.scheme.addItem(tr(says), name)
        self.scheme.activated.connect(lambda _: self._use(scheme=self.scheme.currentData()))
        self.text_size = ChoiceBox()
        for size in TEXT_SIZES:
            self.text_size.addItem(f"{size} %", size)
        self.text_size.activated.connect(lambda _: self._use(text_size=self.text_size.currentData()))
        for box, says, explains in (
            (self.scheme, tr("Colours"), tr("Pages keep their own.")),
            (self.text_size, tr("Size of text"), tr("Of the window; pages are zoomed by themselves.")),
        ):
            box.setAccessibleName(says)
            inside.addLayout(lay_beside((QLabel(says), make_note(explains)), (box,)))
        self.high_contrast = Switch(tr("High contrast"))
        self.high_contrast.clicked.connect(lambda on: self._use(high_contrast=on))
        self.less_motion = Switch(tr("Less motion"))
        self.less_motion.clicked.connect(lambda on: self._use(less_motion=on))
        for switch in (self.high_contrast, self.less_motion):
            inside.addWidget(switch)
        note = make_note(tr("Either is on, too, where the system asks for it."))
        note.setContentsMargins(*sides(self.less_motion.indent, 0, 0, 0))
        inside.addWidget(note)
        self.error = ErrorLabel()
        inside.addWidget(self.error)
        setting.changed.connect(self._update)
        setting.failed.connect(lambda failure: self.error.say(failure.message))
        self._update()

    def _use(self, **changes: object) -> None:
        self.error.clear()
        self._setting.use(replace(self._setting.value, **changes))  # type: ignore[arg-type]

    def _update(self) -> None:
        now = self._setting.value
        self.scheme.setCurrentIndex(SCHEMES.index(now.scheme))
        self.text_size.setCurrentIndex(TEXT_SIZES.index(now.text_size))
        self.high_contrast.setChecked(now.high_contrast)
        self.less_motion.setChecked(now.less_motion)
