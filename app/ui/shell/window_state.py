"""What the window remembers from one start to the next, in a small file inside the library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from enum import Enum
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from app.core.answers import Mode
from app.core.document_order import Order
from app.core.facets import NO_FACETS, Facets
from app.core.records import pack_record, unpack_record
from app.ui.services.shown_documents import Grouping
from app.ui.shell import window_place
from app.ui.shell.window_place import as_integers, as_strings
from app.ui.viewer.page_layout import Spread
from app.ui.widgets.file_dialogs import Purpose

Choice = TypeVar("Choice", bound=Enum)

_SIDES = ("left", "right")
_FACETS = tuple(each.name for each in fields(Facets))


class KeptTab(NamedTuple):
    """What a tab shows: a document by its id ("": none), and a point of it as in Spot."""

    document: str = ""
    page: int = 1
    x: float = 0.0
    y: float = 0.0
    turn: int = 0


@dataclass(frozen=True, slots=True)
class KeptSide:
    """The tabs of one side, and the place of that in front."""

    tabs: tuple[KeptTab, ...] = ()
    front: int = 0


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A question that was not answered yet, and of what and how it was asked."""

    question: str
    documents: tuple[str, ...] = ()
    mode: Mode = Mode.AUTO
    style: str | None = None
    facets: Facets = NO_FACETS


@dataclass(frozen=True, slots=True)
class WindowState:
    """`geometry` is Qt's own (empty: never saved), `panes` the widths of library, viewer and chat in
    logical pixels, `hidden` the names of those that are not shown, `document` the id of the open one ("":
    none), `zoom` logical pixels a point (0: pages fit the width), `scope` the ids of those ticked and
    `facets` what narrows them, `chat` the number of the open chat (0: none), `order` and `grouping` those of
    the list of documents, `spread` which pages lie abreast, `sides` what is open in tabs, from left to right,
    `draft` a question not asked yet, `unanswered` those that were asked and not answered, `folders` where
    dialogs for files were left, and `notice` what was told of the model and put away.
    """

    geometry: bytes = b""
    panes: tuple[int, ...] = ()
    document: str = ""
    page: int = 1
    zoom: float = 0.0
    scope: tuple[str, ...] = ()
    facets: Facets = NO_FACETS
    chat: int = 0
    order: Order = Order.NEWEST
    grouping: Grouping = Grouping.NONE
    hidden: tuple[str, ...] = ()
    spread: Spread = Spread.ONE
    sides: tuple[KeptSide, ...] = ()
    draft: str = ""
    unanswered: tuple[KeptQuestion, ...] = ()
    folders: Mapping[Purpose, str] = field(default_factory=dict)
    notice: str = ""


def load(library: Path) -> WindowState:
    """What was saved. What is missing or makes no sense is as at the first start."""
    saved, place = window_place.open_file(library), window_place.load(library)
    return WindowState(
        geometry=place.geometry,
        panes=place.panes,
        hidden=place.hidden,
        document=next(iter(as_strings(saved.value("document/id"))), ""),
        page=_count(saved.value("document/page")) or 1,
        zoom=_count(saved.value("document/zoom")) / 1000,
        scope=as_strings(saved.value("scope/documents")),
        facets=Facets(*(as_strings(saved.value(f"facets/{sort}")) for sort in _FACETS)),
        order=_choice(saved.value("library/order"), Order.NEWEST),
        sides=tuple(_load_side(saved, name) for name in _SIDES if saved.contains(f"tabs/{name}")),
        folders=_load_folders(saved),
        draft=draft if isinstance(draft := saved.value("chat/draft"), str) else "",
        unanswered=tuple(_load_questions(saved)),
        grouping=_choice(saved.value("library/grouping"), Grouping.NONE),
        spread=_choice(saved.value("document/spread"), Spread.ONE),
        chat=_count(saved.value("chat/number")),
        notice=notice if isinstance(notice := saved.value("chat/notice"), str) else "",
    )


def save(library: Path, state: WindowState) -> None:
    """Replaces what was saved; a folder that cannot be written forgets it silently."""
    if not library.is_dir():
        return
    saved = window_place.open_file(library)
    saved.setValue("window/geometry", QByteArray(state.geometry))
    saved.setValue("window/panes", [str(width) for width in state.panes])
    saved.setValue("window/hidden", list(state.hidden))
    saved.setValue("document/id", state.document)
    saved.setValue("document/page", str(state.page))
    saved.setValue("document/zoom", str(round(state.zoom * 1000)))
    saved.setValue("scope/documents", list(state.scope))
    for sort in _FACETS:
        saved.setValue(f"facets/{sort}", list(getattr(state.facets, sort)))
    saved.setValue("chat/number", str(state.chat))
    saved.setValue("library/order", state.order.value)
    saved.remove("tabs")
    for name, side in zip(_SIDES, state.sides, strict=False):
        saved.setValue(f"tabs/{name}", [" ".join(map(str, tab)) for tab in side.tabs])
        saved.setValue(f"tabs/{name}_front", str(side.front))
    saved.setValue("chat/draft", state.draft)
    saved.setValue("chat/unanswered", [pack_record(each) for each in state.unanswered])
    saved.setValue("library/grouping", state.grouping.value)
    for purpose, folder in state.folders.items():
        saved.setValue(f"folders/{purpose}", folder)
    saved.setValue("document/spread", state.spread.value)
    saved.setValue("chat/notice", state.notice)
    saved.sync()


def _load_questions(saved: QSettings) -> Iterator[KeptQuestion]:
    for text in as_strings(saved.value("chat/unanswered")):
        with suppress(ValueError, KeyError, TypeError):
            yield unpack_record(KeptQuestion, text)


def _load_folders(saved: QSettings) -> dict[Purpose, str]:
    found = {purpose: saved.value(f"folders/{purpose}") for purpose in Purpose}
    return {purpose: folder for purpose, folder in found.items() if isinstance(folder, str)}


def _load_side(saved: QSettings, name: str) -> KeptSide:
    tabs = []
    for text in as_strings(saved.value(f"tabs/{name}")):
        with suppress(ValueError, TypeError):
            document, page, x, y, turn = text.split(" ")
            tabs.append(KeptTab(document, max(int(page), 1), float(x), float(y), int(turn) // 90 * 90 % 360))
    front = _count(saved.value(f"tabs/{name}_front"))
    return KeptSide(tuple(tabs), front if front < len(tabs) else 0)


def _choice(value: object, otherwise: Choice) -> Choice:
    """What was chosen of a few; `otherwise` where that makes no sense."""
    try:
        return type(otherwise)(next(iter(as_strings(value)), ""))
    except ValueError:
        return otherwise


def _count(value: object) -> int:
    """A number that was saved; 0 for none, and for one below it."""
    numbers = as_integers(value)
    return max(numbers[0], 0) if len(numbers) == 1 else 0
