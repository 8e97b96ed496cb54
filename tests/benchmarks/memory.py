"""The most memory that each of Carrel's processes takes while it indexes and answers a question."""

from __future__ import annotations

import threading
from collections import defaultdict

import psutil

from app.core.events import FileFinished
from app.engine.protocol import Add, Ask
from tests.benchmarks import common
from tests.benchmarks.common import Figure

KINDS = {"libllama": "language model", "onnxruntime": "recognizer", "mupdf": "reader"}
"""What processes of that kind have loaded, the telling ones first."""


def main() -> None:
    options = common.parser(__doc__).parse_args()
    paths = tuple(str(path.resolve()) for path in options.documents or (common.SAMPLES,))
    with common.scratch_folder() as folder, common.warm_engine(folder / "library", language=True) as engine:
        assert engine.process is not None
        watch = Watch(psutil.Process(engine.process.pid))
        with watch:
            finished = [event for event in engine.stream(Add(paths)) if isinstance(event, FileFinished)]
            engine.call(Ask("What do these documents say about money?"))
    common.tell(
        "memory",
        [
            Figure("passages", sum(event.document.passages for event in finished)),
            *(Figure(f"{kind}, most", size / 2**20, "MiB") for kind, size in sorted(watch.most.items())),
        ],
        as_json=options.json,
    )


class Watch:
    """Looks at the resident memory of a process and what it started, twenty times a second.

    `most` has the most that any process of a kind took, in bytes.
    """

    def __init__(self, engine: psutil.Process) -> None:
        self.most: dict[str, int] = defaultdict(int)
        self._engine = engine
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(0.05):
            self._note("engine", self._engine)
            for child in self._engine.children(recursive=True):
                try:
                    loaded = " ".join(each.path for each in child.memory_maps())
                    kind = next((kind for name, kind in KINDS.items() if name in loaded), None)
                    if kind is not None:
                        self._note(kind, child)
                except psutil.Error:
                    continue  # it ended meanwhile

    def _note(self, kind: str, process: psutil.Process) -> None:
        self.most[kind] = max(self.most[kind], process.memory_info().rss)


if __name__ == "__main__":
    main()
