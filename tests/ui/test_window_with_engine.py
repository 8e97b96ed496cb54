"""The window with the real engine behind it."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.answers import Citation, Mode
from app.core.documents import DocumentState
from app.core.paths import log_folder
from app.core.styles import Form
from app.ui.chat.citation_chip import CitationChip
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.style_box import StyleBox
from app.ui.chat.turn_view import TurnState
from app.ui.dialogs.password import PasswordDialog
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.crash import collect_crash
from app.ui.shell.main_window import MainWindow
from tests.made_pdfs import BOILER, GARDEN, make_pdf
from tests.ui.real_window import SLOW
from tools.screenshots import scene_files


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path) -> Iterator[MainWindow]:
    bridge = EngineBridge(library_folder)
    try:
        made = MainWindow(bridge)
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.painted):
            made.show()
        made.start()
        with qtbot.waitSignal(made.indexing.opened, timeout=SLOW):
            pass
        yield made
        made.close()
    finally:
        bridge.stop()


def drop(window: MainWindow, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(window.rect().center()),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), event)


def states(window: MainWindow) -> dict[str, DocumentState]:
    return {Path(each.path).name: each.state for each in window.indexing.documents.documents}


def messages(window: MainWindow) -> list[str]:
    return [message.text for message in window.messages.messages()]


def test_drop_ask_and_click_the_citation(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "leaflets"
    folder.mkdir()
    make_pdf(folder / "garden.pdf", GARDEN)
    make_pdf(folder / "boiler.pdf", BOILER)
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7 and no more")
    drop(window, folder, torn)
    expected = {
        "garden.pdf": DocumentState.READY,
        "boiler.pdf": DocumentState.READY,
        "torn.pdf": DocumentState.FAILED,
    }
    qtbot.waitUntil(lambda: states(window) == expected, timeout=SLOW)
    qtbot.waitUntil(lambda: window.indexing.activity is None)
    told = {"“leaflets” is added once, as it is now.", "1 file is not usable; the list says why."}
    qtbot.waitUntil(lambda: set(messages(window)) == told)

    window.chat.ask("Who gives tours on Sundays?")
    (turn,) = window.chat.turns
    qtbot.waitUntil(lambda: turn.state is not TurnState.RUNNING, timeout=SLOW)
    assert turn.state is TurnState.ANSWERED
    assert turn.answer is not None
    citation: Citation = turn.answer.citations[0]
    assert citation.page == 2
    assert "Tomas Brandt" in citation.quote
    qtbot.mouseClick(turn.findChildren(CitationChip)[0], Qt.MouseButton.LeftButton)
    assert window.viewer.document is not None
    assert window.viewer.document.id == citation.document
    assert window.viewer.highlighted == (2, citation.boxes)
    qtbot.waitUntil(lambda: window.viewer.current_page == 2 and window.viewer.view.page == 2, timeout=SLOW)

    window.messages.clear()
    copy = tmp_path / "copy.pdf"
    copy.write_bytes((folder / "boiler.pdf").read_bytes())
    drop(window, copy)
    qtbot.waitUntil(lambda: messages(window) == ["1 file is already in the library."], timeout=SLOW)
    window.indexing.remove(window.indexing.documents.documents)
    qtbot.waitUntil(lambda: window.library.empty, timeout=SLOW)
    assert window.viewer.document is None
    assert copy.exists()


def freeze(processes: Sequence[psutil.Process], *, on: bool) -> None:
    """Stops processes as a machine that sleeps does, or lets them go on."""
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(signal.SIGSTOP if on else signal.SIGCONT)


@pytest.mark.skipif(os.name != "posix", reason="processes are stopped by signals on POSIX only")
def test_work_goes_on_after_everything_was_asleep(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, make_pdf(tmp_path / "garden.pdf", GARDEN))
    qtbot.waitUntil(lambda: states(window) == {"garden.pdf": DocumentState.READY}, timeout=SLOW)
    engine = next(each for each in multiprocessing.active_children() if each.name == "carrel-engine")
    processes = [parent := psutil.Process(engine.pid), *parent.children(recursive=True)]
    drop(window, make_pdf(tmp_path / "boiler.pdf", BOILER))
    freeze(processes, on=True)
    try:
        qtbot.waitUntil(lambda: parent.status() == psutil.STATUS_STOPPED)
        window.chat.ask("Who gives tours on Sundays?")  # not before: it might be answered by then
        box = window.chat.composer.box
        QTest.keyClicks(box, "And on Mondays?")  # the window waits for nothing
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert box.toPlainText() == ""
        window.library.list.select([window.indexing.documents.documents[0].id])
        window.document_actions.open(window.indexing.documents.documents[0])
        beats: list[None] = []
        pulse = QTimer(interval=10)
        pulse.timeout.connect(lambda: beats.append(None))
        pulse.start()
        qtbot.waitUntil(lambda: len(beats) >= 150)
        assert [turn.state for turn in window.chat.turns][:1] == [TurnState.RUNNING]
    finally:
        freeze(processes, on=False)
    both = dict.fromkeys(("garden.pdf", "boiler.pdf"), DocumentState.READY)
    qtbot.waitUntil(lambda: states(window) == both, timeout=SLOW)
    qtbot.waitUntil(lambda: len(window.chat.turns) == 2, timeout=SLOW)
    qtbot.waitUntil(
        lambda: all(turn.state is not TurnState.RUNNING for turn in window.chat.turns), timeout=SLOW
    )
    assert window.chat.turns[0].state is TurnState.ANSWERED
    qtbot.waitUntil(lambda: window.viewer.view.is_drawn(1), timeout=SLOW)
    assert messages(window) == []


def test_a_style_of_ones_own_is_kept_and_answered_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = window.settings_actions.show_styles()
    qtbot.waitUntil(lambda: dialog.list.count() == 5, timeout=SLOW)
    dialog.add_button.click()
    qtbot.waitUntil(lambda: dialog.name.text() == "New style", timeout=SLOW)
    dialog.name.setText("Leaflet rows")
    dialog.form.setCurrentIndex(3)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.error.text() == "The schema is not written as JSON.", timeout=SLOW)
    dialog.form.setCurrentIndex(2)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.list.currentItem().text() == "Leaflet rows", timeout=SLOW)
    assert dialog.list.count() == 6
    dialog.close()

    drop(window, make_pdf(tmp_path / "garden.pdf", GARDEN))
    qtbot.waitUntil(lambda: list(states(window).values()) == [DocumentState.READY], timeout=SLOW)
    style, mode = window.findChild(StyleBox), window.findChild(ModeBox)
    assert isinstance(style, StyleBox)
    assert isinstance(mode, ModeBox)
    style.choose("Leaflet rows")
    mode.choose(Mode.QUOTES)
    window.chat.ask("Who gives tours on Sundays?")
    (turn,) = window.chat.turns
    qtbot.waitUntil(lambda: turn.state is TurnState.ANSWERED, timeout=SLOW)
    assert turn.answer is not None
    assert (turn.answer.style, turn.answer.form) == ("Leaflet rows", Form.TABLE)
    assert any(isinstance(each, QTextTable) for each in turn.text.document().rootFrame().childFrames())
    assert turn.text.chips


def test_many_formats_a_password_and_a_scan(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "boatyard"
    folder.mkdir()
    scene_files.xlsx(folder / "costs.xlsx", "Costs", scene_files.COSTS)
    scene_files.scan(folder / "letter.pdf", (scene_files.LETTER,), ("The papers of berth 27.",), blank=1)
    for name in ("salaries", "payroll"):
        scene_files.locked(folder / f"{name}.docx", (name, "The foreman earns 41,000 pounds."))
    drop(window, folder)
    settled = {
        "costs.xlsx": DocumentState.READY,
        "letter.pdf": DocumentState.READY,
        "salaries.docx": DocumentState.NEEDS_PASSWORD,
        "payroll.docx": DocumentState.NEEDS_PASSWORD,
    }
    qtbot.waitUntil(lambda: states(window) == settled, timeout=SLOW)
    qtbot.waitUntil(lambda: "2 documents are locked with a password." in messages(window))

    window.password_actions.ask()
    (dialog,) = window.findChildren(PasswordDialog)
    for password in ("wrong", scene_files.PASSWORD):
        qtbot.waitUntil(lambda: not dialog.field.isReadOnly(), timeout=SLOW)
        qtbot.keyClicks(dialog.field, password)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: set(states(window).values()) == {DocumentState.READY}, timeout=SLOW)
    qtbot.waitUntil(lambda: any("also opened 1 other document" in text for text in messages(window)))

    letter = next(each for each in window.indexing.documents.documents if each.path.endswith("letter.pdf"))
    pages = window.document_actions.show_pages(letter)
    qtbot.waitUntil(lambda: bool(pages.summary.text()), timeout=SLOW)
    assert pages.summary.text() == "1 page with text · 1 read by OCR · 1 empty"
    pages.list.chosen.emit(2)
    qtbot.waitUntil(lambda: window.viewer.current_page == 2 and window.viewer.view.page == 2, timeout=SLOW)
    pages.close()

    costs = next(each for each in window.indexing.documents.documents if each.format == "xlsx")
    window.viewer.open(costs)
    qtbot.waitUntil(lambda: window.viewer.header.label.whole.startswith("Costs!"), timeout=SLOW)


def test_a_followed_folder_is_followed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "boatyard"
    folder.mkdir()
    first = scene_files.docx(folder / "minutes.docx", scene_files.MINUTES)
    drop(window, folder)
    qtbot.waitUntil(lambda: bool(messages(window)), timeout=SLOW)
    (offer,) = (m for m in window.messages.messages() if m.button is not None)
    assert offer.button is not None
    offer.button.click()
    qtbot.waitUntil(lambda: len(window.folders.folders) == 1, timeout=SLOW)
    qtbot.waitUntil(lambda: states(window) == {"minutes.docx": DocumentState.READY}, timeout=SLOW)
    scene_files.xlsx(folder / "costs.xlsx", "Costs", scene_files.COSTS)
    both = {"minutes.docx": DocumentState.READY, "costs.xlsx": DocumentState.READY}
    qtbot.waitUntil(lambda: states(window) == both, timeout=SLOW)
    first.unlink()
    qtbot.waitUntil(lambda: states(window) == {"costs.xlsx": DocumentState.READY}, timeout=SLOW)
    window.folders.unwatch(window.folders.folders[0].path)
    qtbot.waitUntil(lambda: window.folders.folders == (), timeout=SLOW)
    assert states(window) == {"costs.xlsx": DocumentState.READY}


def test_the_engine_dies_and_the_window_goes_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (engine,) = (child for child in multiprocessing.active_children() if child.name == "carrel-engine")
    drop(window, make_pdf(tmp_path / "boiler.pdf", BOILER))
    qtbot.waitUntil(lambda: bool(states(window)), timeout=SLOW)
    with qtbot.waitSignal(window.indexing.opened, timeout=SLOW):
        os.kill(engine.pid or 0, signal.SIGSEGV)
    assert any("stopped unexpectedly" in text for text in messages(window))
    log = log_folder() / f"crash-engine-{engine.pid}.log"
    qtbot.waitUntil(lambda: "SIGSEGV" in log.read_text("utf-8"))  # noted when the process has ended
    report = collect_crash()
    # Not which frames: Python walks over those of threads that run on, and may itself fail half-way.
    assert "Segmentation fault" in report and "SIGSEGV" in report
    assert "boiler" not in report and str(Path.home()) not in report
    window.offer_report(report)
    window.messages.messages()[-1].button.click()
    assert QApplication.clipboard().text() == report
    assert collect_crash() == ""  # it is offered once
    found = ({"boiler.pdf": DocumentState.SEARCHABLE}, {"boiler.pdf": DocumentState.READY})
    qtbot.waitUntil(lambda: states(window) in found, timeout=SLOW)


def test_nothing_heavy_is_loaded_by_the_window(repository: Path, tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from app.ui.shell import application
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.main_window import MainWindow
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.style_box import StyleBox

if __name__ == "__main__":
    app = application.make_application()
    bridge = EngineBridge(Path(sys.argv[1]))
    window = MainWindow(bridge)
    window.painted.connect(window.start)
    window.indexing.opened.connect(app.quit)
    window.show()
    app.exec()
    heavy = {"torch", "chromadb", "llama_cpp", "sentence_transformers", "transformers", "pymupdf"}
    print(sorted({*heavy, "numpy", "app.engine.server.service"} & set(sys.modules)))
    bridge.stop()
"""
    script = tmp_path / "show.py"
    script.write_text(code, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    ended = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "library")],
        env=environment,
        cwd=repository,
        stdout=subprocess.PIPE,
        text=True,
        timeout=SLOW / 1000,
    )
    assert (ended.returncode, ended.stdout) == (0, "[]\n")


def test_time_to_window(repository: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "--time-to-window", "--library", str(tmp_path / "library")]
    begun = time.monotonic()
    ended = subprocess.run(command, cwd=repository, stdout=subprocess.PIPE, text=True, timeout=SLOW / 1000)
    took = time.monotonic() - begun
    assert ended.returncode == 0
    first_frame, furnished = map(float, ended.stdout.split())
    assert 0 < first_frame < furnished < took + 2  # some systems tell to a second when a process began
    assert not (tmp_path / "library").exists()
