"""Says which documents a question goes to, and narrows them by tag, kind and folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from app.core.documents import Document
from app.core.facets import NO_FACETS, AskedOf, Facets, SavedScope, list_folders, narrow
from app.core.formats import classify_kind
from app.core.mentions import Mentions
from app.ui.chat.saved_scopes_entries import ScopeActs, fill_saved_scopes
from app.ui.theme import theme
from app.ui.theme.translation import grouped, tr, trn
from app.ui.theme.wording import literal, name_tag
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu_entries import add_choice

_FOLDERS = 20
"""Folders that are offered, those with most documents first."""
_BETWEEN = " · "


class ScopeBar(QWidget):
    """The documents that are ticked, narrowed by what is chosen here and by what the question names with “@”;
    `narrowed_label` says by what, and stands where there is room for it.

    Signals: mentions_changed(Mentions) when other things can be named; all_wanted() when every document is to
    be asked again, whatever is ticked.
    """

    mentions_changed = Signal(object)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.label.setProperty("kind", "small")
        self.narrowed_label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.narrowed_label.setProperty("kind", "small")
        self.narrow_button = IconButton("funnel", tr("Narrow what is asked"), colour="text_muted")
        self.narrow_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.narrow_button)
        self.menu.aboutToShow.connect(self.fill)
        self.narrow_button.setMenu(self.menu)
        self._ticked: tuple[Document, ...] = ()
        self._library: tuple[Document, ...] = ()
        self._total = 0
        self._mentions: Mentions | None = None
        self._question, self._named = "", NO_FACETS
        self._facets = NO_FACETS
        self._saved: tuple[SavedScope, ...] = ()
        self._acts: ScopeActs | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens().space_xs)
        row.addWidget(self.narrow_button)
        row.addWidget(self.label, 1)
        self._update()

    @property
    def told(self) -> str:
        """What is said to be asked."""
        narrowed = "" if self.narrowed_label.isHidden() else self.narrowed_label.text()
        return _BETWEEN.join(filter(None, (self.label.whole, narrowed)))

    @property
    def facets(self) -> Facets:
        """What was chosen here."""
        return self._facets

    @property
    def asked_of(self) -> AskedOf:
        """What is asked, but for what the question names."""
        ticked = self._ticked if len(self._ticked) < self._total else ()
        return AskedOf(tuple(document.id for document in ticked), self._facets)

    def set_acts(self, acts: ScopeActs) -> None:
        """What can be done with saved scopes, from now on."""
        self._acts = acts

    def set_saved(self, scopes: Sequence[SavedScope]) -> None:
        """The saved scopes; in an open menu, too."""
        if self._saved != tuple(scopes):
            self._saved = tuple(scopes)
            if self.menu.isVisible():
                self.fill()

    def set_scope(self, ticked: Sequence[Document], total: int, library: Sequence[Document]) -> None:
        """The documents that are ticked, out of `total` that can be asked, and all there are."""
        self._ticked, self._total, self._library = tuple(ticked), total, tuple(library)
        self._mentions = None
        self._named = self._find_named()
        self._update()

    def choose(self, facets: Facets) -> None:
        """Narrows what is asked from now on."""
        self._facets = facets
        self._update()

    def show_question(self, question: str) -> None:
        """What is being typed."""
        self._question = question
        if (named := self._find_named()) != self._named:
            self._named = named
            self._update()

    def fill(self) -> None:
        """Offers what there is to choose from now."""
        self.menu.clear()
        usable = list(filter(_is_askable, self._library))
        tags = Counter(tag for document in usable for tag in document.tags)
        kinds = Counter(map(classify_kind, usable))
        self._offer(
            tr("Only this &tag"),
            [(tag, name_tag(tag), tags[tag]) for tag in sorted(tags, key=str.casefold)],
            "tags",
        )
        self._offer(
            tr("Only this &kind"),
            [(kind.word, kind.name, kinds[kind]) for kind in sorted(kinds, key=lambda kind: kind.name)],
            "kinds",
        )
        folders = list(list_folders(usable).items())[:_FOLDERS]
        names = Counter(PurePath(folder).name for folder, _ in folders)
        self._offer(
            tr("Only this &folder"),
            [(folder, _name_folder(folder, names), number) for folder, number in folders],
            "folders",
        )
        if self._acts is not None:
            self.menu.addSeparator()
            fill_saved_scopes(self.menu, self._saved, self.asked_of, self._acts)
        self.menu.addSeparator()
        everything = self.menu.addAction(tr("Ask &all documents"), self.ask_all)
        everything.setEnabled(bool(self._facets or self._ticked))

    def ask_all(self) -> None:
        """Asks every document again."""
        self.choose(NO_FACETS)
        self.all_wanted.emit()

    def _offer(self, title: str, values: Sequence[tuple[str, str, int]], sort: str) -> None:
        menu = self.menu.addMenu(title)
        chosen: tuple[str, ...] = getattr(self._facets, sort)
        for value, name, number in values:
            text = literal(f"{tr(name)} ({grouped(number)})")
            add_choice(menu, text, value in chosen, partial(self._toggle, sort, value))
        menu.menuAction().setVisible(not menu.isEmpty())

    def _toggle(self, sort: str, value: str) -> None:
        chosen: tuple[str, ...] = getattr(self._facets, sort)
        rest = tuple(each for each in chosen if each != value)
        self.choose(replace(self._facets, **{sort: rest if value in chosen else (*chosen, value)}))

    def _find_named(self) -> Facets:
        return self._know_mentions().split(self._question)[1] if "@" in self._question else NO_FACETS

    def _know_mentions(self) -> Mentions:
        """What can be named: made when it is needed, for there may be many documents."""
        if self._mentions is None:
            self._mentions = Mentions(self._library)
            self.mentions_changed.emit(self._mentions)
        return self._mentions

    def _update(self) -> None:
        ticked = self._ticked if len(self._ticked) < self._total else ()
        narrowed = bool(self._facets or self._named)
        names = tuple(map(tr, (*self._facets.name(), *self._named.name())))
        asked = ticked
        if narrowed:
            asked = narrow(ticked or self._library, self._facets, self._named)
            asked = tuple(filter(_is_askable, asked))
        self.label.setText(self._say(asked, narrowed or bool(ticked)))
        self.narrowed_label.setText(tr("Only {names}", names=_BETWEEN.join(names)))
        self.narrowed_label.setVisible(bool(names))
        colour = "accent" if self._facets else "text_muted"
        self.narrow_button.setIcon(theme.icon("funnel", colour))
        tells = (
            tr("Narrow what is asked; now: {names}", names=", ".join(map(tr, self._facets.name())))
            if self._facets
            else ""
        )
        self.narrow_button.setAccessibleName(tells or tr("Narrow what is asked"))
        self.narrow_button.setToolTip(tells or tr("Narrow what is asked"))
        self.narrow_button.setVisible(self._total > 1)

    def _say(self, asked: Sequence[Document], some: bool) -> str:
        if not self._total:
            return tr("No documents yet")
        if some and not asked:
            return tr("Nothing to ask: no document is in all of these at once")
        if self._total == 1:
            return tr("Asking your one document")
        if not some:
            return trn("Asking all {n} documents", "Asking all {n} documents", self._total)
        if len(asked) == 1:
            return tr("Asking “{title}” only", title=asked[0].title)
        return trn(
            "Asking {number} of {n} documents",
            "Asking {number} of {n} documents",
            self._total,
            number=grouped(len(asked)),
        )


def _is_askable(document: Document) -> bool:
    """Whether questions can, or soon will, be asked of it: those are what a scope counts."""
    return document.state.is_usable or document.state.is_unfinished


def _name_folder(folder: str, names: Counter[str]) -> str:
    """A folder's name, with that of the folder it lies in where others are called the same."""
    path = PurePath(folder)
    if names[path.name] > 1 and path.parent.name:
        return tr("{name} in {folder}", "a folder in another", name=path.name, folder=path.parent.name)
    return path.name or folder
