"""How long it takes to find words in 500 pages, and to mark and count all places: processor time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.core.documents import Box, Word
from app.core.packing import pack_words
from app.core.reading import MatchList
from app.library.search.find_words import FoldedPages
from tests.benchmarks import common
from tests.benchmarks.common import Figure

T = TypeVar("T")

PAGES = 500
LINES, IN_LINE = 40, 12
SYLLABLES = ("ten", "ant", "re", "nt", "pay", "ment", "de", "po", "sit", "ter", "mi", "na", "tion", "no")
LIMIT = 100
"""Milliseconds, from the words' being typed to their places being marked."""


def main() -> None:
    options = common.parser(__doc__).parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pages = [(number, pack_words(make_page(number))) for number in range(1, PAGES + 1)]
    folded, taken_up = timed(lambda: FoldedPages(pages))
    figures = [Figure("taking the document up, once", taken_up, "ms")]
    mark = make_marker()
    for words in ("indemnity", "the", "e", "of the", "nowhere"):
        found, finding = timed(lambda words=words: folded.find(words))
        _, marking = timed(lambda found=found: mark(found))
        name = f"“{words}”: {len(found):,} places"
        figures.append(Figure(f"{name}, marking in the window", marking, "ms"))
        figures.append(Figure.at_most(f"{name}, in all", finding + marking, LIMIT, "ms"))
    common.tell("finding", figures, as_json=options.json)


def timed(do: Callable[[], T]) -> tuple[T, float]:
    """What is done, and the milliseconds of processor time that it takes."""
    before = time.process_time()
    result = do()
    return result, (time.process_time() - before) * 1000


def make_page(number: int) -> list[Word]:
    """A page of 480 words; no two are alike. Some have quotes that a keyboard lacks, or are cut."""
    words = []
    for place in range(LINES * IN_LINE):
        line, column = divmod(place, IN_LINE)
        box = Box(72.0 + 38 * column, 72.0 + 16 * line, 106.0 + 38 * column, 83.0 + 16 * line)
        words.append(Word(make_word(number * 7 + place), box, line, line // 5))
    words[100] = words[100]._replace(text="indemnity" if number % 10 == 0 else "the")
    words[200] = words[200]._replace(text="“rent”" if number % 3 == 0 else "rent")
    words[227] = words[227]._replace(text="pay-")
    return words


def make_word(seed: int) -> str:
    """A word of two syllables, or one of those that stand everywhere, as often as in prose or more."""
    if seed % 48 < 2:
        return ("of", "the")[seed % 48]
    return SYLLABLES[seed % len(SYLLABLES)] + SYLLABLES[seed // 7 % len(SYLLABLES)]


def make_marker() -> Callable[[MatchList], object]:
    """What marks places on the pages and at the scroll bar of a view, and paints it."""
    from app.core.reading import BoxesByPage
    from app.ui.services.engine_bridge import EngineBridge
    from app.ui.shell.application import make_application
    from app.ui.viewer.mark_bar import MarkBar
    from app.ui.viewer.page_layers import Layer
    from app.ui.viewer.page_view import PageView

    app = make_application()
    bridge = EngineBridge(Path(os.devnull))
    view = PageView(bridge)
    view.adopt_bar(MarkBar(view))
    view.resize(900, 800)
    view.show_pages("made", [(595.0, 842.0)] * PAGES)
    view.show()
    app.processEvents()
    app.aboutToQuit.connect(bridge.stop)

    def mark(found: MatchList, alive: object = app) -> None:
        view.layers.put(Layer.FOUND, BoxesByPage(found))
        view.repaint()
        view.verticalScrollBar().repaint()

    return mark


if __name__ == "__main__":
    main()
