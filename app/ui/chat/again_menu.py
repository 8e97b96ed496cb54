"""What can be done with an answer: asked again, in another style or way, marked, branched, exported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.core.answers import Turn
from app.core.chats import KeptTurn, Verdict
from app.core.styles import Style
from app.engine.protocol import Ask
from app.ui.chat.mode_box import MODES
from app.ui.chat.style_box import PLAIN
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.theme.wording import literal


@dataclass(frozen=True, slots=True)
class KeptActs:
    """What can be done with an answer that is kept."""

    judge: Callable[[Verdict], object]
    note: Callable[[], object]
    branch: Callable[[], object]
    export: Callable[[], object]


def ask_as_before(kept: KeptTurn, turns: tuple[Turn, ...]) -> Ask:
    """The question of a kept answer as it was asked, after the `turns` before it."""
    return Ask(
        kept.question,
        kept.asked_of.ticked,
        kept.answer.mode,
        turns=turns,
        style=kept.answer.style,
        at_once=True,
        facets=kept.asked_of.facets,
    )


def fill_again_menu(
    menu: QMenu,
    ask: Ask,
    styles: Iterable[Style],
    verdict: Verdict,
    *,
    send: Callable[[Ask], object],
    edit: Callable[[], object],
    kept: KeptActs | None,
    prove: Callable[[], object] | None,
) -> None:
    """Fills the menu of the answer to `ask`; `kept` is None where the answer is not kept, `prove` where
    there is none.
    """
    menu.clear()
    menu.addAction(theme.icon("arrows-clockwise", "text_muted"), tr("Ask &again"), partial(send, ask))
    in_style = menu.addMenu(tr("In another &style"))
    for name in (None, *(style.name for style in styles)):
        if name != ask.style:
            in_style.addAction(literal(name or PLAIN), partial(send, replace(ask, style=name)))
    in_way = menu.addMenu(tr("In another &way"))
    for mode, name, meaning in MODES:
        if mode is not ask.mode:
            in_way.addAction(name, partial(send, replace(ask, mode=mode))).setToolTip(meaning)
    in_way.setToolTipsVisible(True)
    menu.addAction(theme.icon("pencil-simple", "text_muted"), tr("&Edit the question"), edit)
    branch = _add(menu, "git-branch", tr("&Branch from here"), kept.branch if kept else None)
    branch.setToolTip(tr("Go on from this answer in a chat of its own; this one stays as it is"))
    menu.addSeparator()
    _add_verdict(menu, verdict, kept)
    menu.addSeparator()
    _add(menu, "export", tr("E&xport this answer…"), kept.export if kept else None)
    pack = _add(menu, "file-pdf", tr("E&vidence pack…"), prove)
    pack.setToolTip(tr("One PDF with the quotes, a picture of each place and the files’ hashes"))
    menu.setToolTipsVisible(True)


def _add_verdict(menu: QMenu, verdict: Verdict, kept: KeptActs | None) -> None:
    other = replace(verdict, pinned=not verdict.pinned)
    _add(menu, "push-pin", tr("&Pin"), partial(kept.judge, other) if kept else None, verdict.pinned)
    for rating, icon, name in ((1, "thumbs-up", tr("&Good answer")), (-1, "thumbs-down", tr("Ba&d answer"))):
        on = verdict.rating == rating
        rated = replace(verdict, rating=0 if on else rating)
        _add(menu, icon, name, partial(kept.judge, rated) if kept else None, on)
    _add(menu, "note", tr("&Note…"), kept.note if kept else None)


def _add(
    menu: QMenu, icon: str, text: str, do: Callable[[], object] | None, on: bool | None = None
) -> QAction:
    """Adds an action, which is ticked or not unless `on` is None, and out of reach with nothing to do."""
    action = menu.addAction(theme.icon(icon, "text_muted"), text)
    action.setCheckable(on is not None)
    action.setChecked(bool(on))
    action.setEnabled(do is not None)
    if do is not None:
        action.triggered.connect(lambda: do())
    return action
