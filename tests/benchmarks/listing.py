"""How long the list of documents works for a letter typed or a change, over 10,000: processor time."""

from __future__ import annotations

import gc
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.core.documents import Document, DocumentState
from tests.benchmarks import common
from tests.benchmarks.common import Figure

DOCUMENTS = 10_000
CHANGED = 40
"""Documents that change one after another, as while they are indexed."""
TYPED = (
    "l",
    "le",
    "lease",
    "lease 2",
    "kind:pdf lease",
    "state:ready",
    "added:2020",
    "@tag1",
    "no such words",
)
LIMIT = 50.0
"""Milliseconds."""


def main() -> None:
    options = common.parser(__doc__).parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with common.scratch_folder() as folder:
        measured = common.elsewhere(measure_list, folder)
    common.tell(
        "listing",
        [Figure.at_most(name, milliseconds, LIMIT, "ms") for name, milliseconds in measured],
        as_json=options.json,
    )


def make_documents(number: int) -> list[Document]:
    """Make documents of several kinds, folders, states, tags and days."""
    chance = random.Random(1)
    names, kinds = ("Lease", "Invoice", "Minutes", "Letter", "Annual report"), ("pdf", "docx", "xlsx", "eml")
    states = (DocumentState.READY, DocumentState.READY, DocumentState.READY, DocumentState.FAILED)
    made = []
    for place in range(number):
        title, kind = f"{chance.choice(names)} {place}", chance.choice(kinds)
        made.append(
            Document(
                id=f"{place:032x}",
                title=title,
                paths=(f"/home/ada/folder {place % 40}/{title}.{kind}",),
                format=kind,
                state=chance.choice(states),
                pages=chance.randrange(1, 300),
                added=1.5e9 + 1e5 * place,
                tags=(f"tag{place % 20}",) if place % 3 == 0 else (),
            )
        )
    return made


def measure_list(folder: Path) -> list[tuple[str, float]]:
    """Measure what the interface thread computes from a change to the list until it is painted, in
    milliseconds: the longest of typing, of each grouping, and of a document that changes.
    """
    from app.core.events import DocumentChanged
    from app.engine.protocol import Add, Documents
    from app.ui.library.library_panel import LibraryPanel
    from app.ui.services.indexing import Indexing
    from app.ui.services.shown_documents import Grouping
    from app.ui.services.watched_folders import WatchedFolders
    from app.ui.shell.application import make_application
    from tests.ui.window_bridge import WindowBridge

    gc.disable()  # as the program does, which collects between events
    app = make_application()
    bridge = WindowBridge(folder)
    indexing = Indexing(bridge)  # type: ignore[arg-type]
    panel = LibraryPanel(indexing, WatchedFolders(bridge))  # type: ignore[arg-type]
    panel.resize(264, 700)
    panel.show()
    indexing.open()
    documents = make_documents(DOCUMENTS)
    bridge.last(Documents).done(tuple(documents))
    bridge.last(Add).done(None)

    def measure(do: Callable[[], object]) -> float:
        app.processEvents()
        gc.collect()
        started = time.thread_time()
        do()
        app.processEvents()
        return (time.thread_time() - started) * 1000

    def change(identity: str) -> None:
        document = indexing.documents.find(identity)
        assert document is not None
        ready = document.state is DocumentState.READY
        state = DocumentState.SEARCHABLE if ready else DocumentState.READY
        bridge.broadcast.emit(DocumentChanged(replace(document, state=state)))

    typed = []
    for text in TYPED:
        typed.append(measure(lambda text=text: panel.filter.setText(text)))  # type: ignore[misc]
        typed.append(measure(panel.filter.clear))
    found = [("typing or emptying, longest", max(typed)), ("the same, mean", sum(typed) / len(typed))]
    for grouping in Grouping:
        found.append((f"group by {grouping}", measure(lambda to=grouping: panel.group_by(to))))  # type: ignore[misc]
    for grouping in (Grouping.NONE, Grouping.STATE):
        panel.group_by(grouping)
        some = [each.id for each in documents[:: DOCUMENTS // CHANGED]]
        changes = [measure(lambda to=each: change(to)) for each in some]  # type: ignore[misc]
        found.append((f"a document changes, group by {grouping}, longest", max(changes)))
    panel.group_by(Grouping.NONE)
    return found


if __name__ == "__main__":
    main()
