"""How soon the window is there, against a bare Qt window, and how long it is stuck while a PDF is indexed."""

from __future__ import annotations

import gc
import itertools
import os
import subprocess
import sys
import time
from pathlib import Path

from app.evaluate.metrics import compute_percentile
from tests.benchmarks import common
from tests.benchmarks.common import Figure

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, report)

def report():
    print("painted", flush=True)
    application.quit()

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
BEAT = 5
"""Milliseconds between two beats of the interface thread's pulse."""


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--repeat", type=int, default=5, metavar="N")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with common.scratch_folder() as folder:
        carrel = ["-m", "app", "--time-to-window", "--library", str(folder / "library")]
        ours, furnished, bare = [], [], []
        # As for a person: the first start compiles the program's modules, all others find them compiled.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        for turn in range(options.repeat + 1):
            seconds = [*seconds_to_lines(carrel), *seconds_to_lines(["-c", BARE])]
            if turn:  # the first ones compile, and read the files from the disk
                for taken, second in zip((ours, furnished, bare), seconds, strict=True):
                    taken.append(second)
        document = common.long_document(options.documents, folder)
        gaps = common.elsewhere(pulse_while_indexing, folder / "library", document)
    waits = sorted(wall for wall, _ in gaps)
    common.tell(
        "window",
        [
            Figure("Carrel's first frame", common.median(ours), "s"),
            Figure("bare Qt window", common.median(bare), "s"),
            Figure.at_most("Carrel's to bare", common.median(ours) / common.median(bare), 2.5),
            Figure("Carrel's window with all in it", common.median(furnished), "s"),
            Figure("that to bare", common.median(furnished) / common.median(bare)),
            Figure("beats while indexing", len(gaps)),
            Figure("gap between beats, p99", (compute_percentile(waits, 0.99) or 0.0) * 1000, "ms"),
            Figure.at_most("longest gap", waits[-1] * 1000, 50, "ms"),
            Figure.at_most("longest own work in a gap", max(own for _, own in gaps) * 1000, 50, "ms"),
        ],
        as_json=options.json,
    )


def seconds_to_lines(arguments: list[str]) -> list[float]:
    """From starting Python with `arguments` to each line of its output."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seconds = [time.perf_counter() - started for _ in process.stdout]
    if not seconds or process.returncode:
        raise SystemExit(f"No window: python {' '.join(arguments)[:40]}… ended with {process.returncode}.")
    return seconds


def pulse_while_indexing(library: Path, document: Path) -> list[tuple[float, float]]:
    """The gaps between the interface thread's beats from the drop of `document` until its vectors are in:
    seconds that passed, and seconds of them in which the thread itself was computing. On a machine with all
    cores busy the rest is waiting for one.
    """
    from PySide6.QtCore import Qt, QTimer

    from app.core.documents import DocumentState
    from app.core.events import DocumentChanged, Event
    from app.ui.services.engine_bridge import EngineBridge
    from app.ui.shell.application import make_application
    from app.ui.shell.main_window import MainWindow

    app = make_application()
    bridge = EngineBridge(library)
    window = MainWindow(bridge)
    gc.freeze()  # as the program does once its window is filled
    beats: list[tuple[float, float]] = []
    pulse = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(lambda: beats.append((time.perf_counter(), time.thread_time())))

    def drop() -> None:
        pulse.start()
        window.indexing.add([str(document)])

    def hear(event: Event) -> None:
        ended = (DocumentState.READY, DocumentState.FAILED)
        if isinstance(event, DocumentChanged) and event.document.state in ended:
            app.quit()

    window.indexing.opened.connect(drop, Qt.ConnectionType.SingleShotConnection)
    bridge.broadcast.connect(hear)
    window.painted.connect(window.start)
    window.show()
    app.exec()
    pulse.stop()
    bridge.stop()
    return [(after[0] - before[0], after[1] - before[1]) for before, after in itertools.pairwise(beats)]


if __name__ == "__main__":
    main()
