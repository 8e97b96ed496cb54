"""What can be done with an answer: asked again, in another style or way, edited, written to a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu

from app.core.styles import Style
from app.engine.protocol import Ask
from app.ui.chat.mode_box import MODES
from app.ui.chat.style_box import PLAIN
from app.ui.theme import theme
from app.ui.theme.wording import literal


def fill_again_menu(
    menu: QMenu,
    ask: Ask,
    styles: Iterable[Style],
    *,
    send: Callable[[Ask], object],
    edit: Callable[[], object],
    export: Callable[[], object] | None,
    prove: Callable[[], object] | None,
) -> None:
    """Fills the menu of the answer to `ask`; `export` is None where the answer is not kept, `prove` where
    there is none.
    """
    menu.clear()
    menu.addAction(theme.icon("arrows-clockwise", "text_muted"), "Ask &again", partial(send, ask))
    in_style = menu.addMenu("In another &style")
    for name in (None, *(style.name for style in styles)):
        if name != ask.style:
            in_style.addAction(literal(name or PLAIN), partial(send, replace(ask, style=name)))
    in_way = menu.addMenu("In another &way")
    for mode, name, meaning in MODES:
        if mode is not ask.mode:
            in_way.addAction(name, partial(send, replace(ask, mode=mode))).setToolTip(meaning)
    in_way.setToolTipsVisible(True)
    menu.addAction(theme.icon("pencil-simple", "text_muted"), "&Edit the question", edit)
    menu.addSeparator()
    write = menu.addAction(theme.icon("export", "text_muted"), "E&xport this answer…")
    write.setEnabled(export is not None)
    if export is not None:
        write.triggered.connect(lambda: export())
    pack = menu.addAction(theme.icon("file-pdf", "text_muted"), "E&vidence pack…")
    pack.setToolTip("One PDF with the quotes, a picture of each place and the files' hashes")
    pack.setEnabled(prove is not None)
    if prove is not None:
        pack.triggered.connect(lambda: prove())
