"""The saved scopes in the menu that narrows what is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QMenu

from app.core.facets import AskedOf, SavedScope
from app.ui.theme import theme
from app.ui.theme.mirroring import isolate
from app.ui.theme.translation import tr, trn
from app.ui.theme.wording import literal
from app.ui.widgets.menu_entries import add_choice, add_entry


@dataclass(frozen=True, slots=True)
class ScopeActs:
    """What can be done with saved scopes: ask one, save what is asked now, rename and remove one."""

    ask: Callable[[SavedScope], object]
    save: Callable[[], object]
    rename: Callable[[SavedScope], object]
    remove: Callable[[SavedScope], object]


def fill_saved_scopes(menu: QMenu, scopes: Sequence[SavedScope], now: AskedOf, acts: ScopeActs) -> None:
    """Offers the scopes; `now` is what is asked, which can be saved unless it is everything."""
    menu.setToolTipsVisible(True)
    for scope in scopes:
        choice = add_choice(menu, _write(scope), is_same(scope.asked_of, now), partial(acts.ask, scope))
        choice.setToolTip(describe_scope(scope))
        choice.setEnabled(not scope.is_lost)
    save = add_entry(menu, tr("&Save what is asked now…"), acts.save, icon="floppy-disk")
    save.setEnabled(bool(now.ticked or now.facets))
    if not scopes:
        return
    for title, do, icon in (
        (tr("&Rename a saved one"), acts.rename, "pencil-simple"),
        (tr("Rem&ove a saved one"), acts.remove, "trash"),
    ):
        inner = menu.addMenu(title)
        inner.setIcon(theme.icon(icon, "text_muted"))
        for scope in scopes:
            add_entry(inner, _write(scope), partial(do, scope))


def is_same(one: AskedOf, other: AskedOf) -> bool:
    """Whether both ask the same, whatever the order."""
    return set(one.ticked) == set(other.ticked) and all(
        set(getattr(one.facets, sort)) == set(getattr(other.facets, sort))
        for sort in ("tags", "kinds", "folders", "documents")
    )


def describe_scope(scope: SavedScope) -> str:
    """What is in it."""
    if scope.is_lost:
        return tr("None of its documents is in the library any more.")
    ticked = len(scope.asked_of.ticked)
    names = (trn("{n} document", "{n} documents", ticked),) if ticked else ()
    return " · ".join((*names, *map(tr, scope.asked_of.facets.name())))


def _write(scope: SavedScope) -> str:
    return literal(isolate(scope.name))
