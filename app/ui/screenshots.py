"""Pictures of the window in named states, painted by the window itself with the engine behind it.

Each is made on a new library with Carrel's own settings, which are thrown away: a state is the same on every
machine, and no one's library is changed. The README's pictures are made with these.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from app.core.answers import Mode
from app.core.documents import Document, DocumentState
from app.core.paths import RESOURCES
from app.ui import scene_files
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.style_box import StyleBox
from app.ui.chat.turn_view import TurnState
from app.ui.evaluation.dialog import EvaluationDialog
from app.ui.services.engine_bridge import EngineBridge
from app.ui.shell.main_window import MainWindow
from app.ui.theme import theme

SIZE = (1280, 800)
"""Of the window, in logical pixels; QT_SCALE_FACTOR makes the picture finer."""
PATIENCE = 180.0
"""Seconds a state may take to come about."""
MEASURING = 600.0
"""The same for a run over questions."""
ONE_IN = 10
"""So many of the samples' questions are asked in a run: all of them take many minutes."""

HELD = "How many days of annual leave do staff get in their first two years?"
NOT_HELD = "Who won the football World Cup in 1998?"


class _Late(Exception):
    """A state that did not come about."""


class _Stage:
    """The window and what the scenes do with it."""

    def __init__(self, bridge: EngineBridge, folder: Path) -> None:
        self.folder = folder
        self.window = MainWindow(bridge)
        self._opened = False
        self.window.indexing.opened.connect(self._note_opened)
        self.window.show()
        self.window.start()
        self.wait(lambda: self._opened and self.window.models.known)
        self.window.resize(*SIZE)  # also where the window has made itself fit a smaller screen

    def wait(self, reached: Callable[[], object], patience: float = PATIENCE) -> None:
        """Lets the window live until `reached()` is true."""
        until = time.monotonic() + patience
        while not reached():
            if time.monotonic() > until:
                raise _Late
            self.live(50)

    def live(self, milliseconds: int) -> None:
        """Lets the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def documents(self) -> tuple[Document, ...]:
        return self.window.indexing.documents.documents

    def fill(self) -> None:
        """Has the samples indexed."""
        self.window.add_samples()
        self.wait(lambda: self.documents() and self.window.indexing.activity is None)

    def show_page(self, title: str) -> None:
        self.wait(lambda: any(document.title == title for document in self.documents()))
        self.window.viewer.open(next(each for each in self.documents() if each.title == title))
        self.live(600)

    def show_first_page(self) -> None:
        self.window.viewer.open(self.documents()[-1])
        self.wait(self.window.viewer.view.isVisible)
        self.live(800)

    def ask(self, question: str) -> None:
        self.window.chat.ask(question)
        self.wait(
            lambda: self.window.chat.turns and self.window.chat.turns[-1].state is not TurnState.RUNNING
        )
        self.live(300)

    def add(self, *paths: Path) -> None:
        """Has files indexed to the end."""
        known = len(self.documents())
        self.window.indexing.add(str(path) for path in paths)
        self.wait(lambda: len(self.documents()) > known and self.window.indexing.activity is None)
        self.window.messages.clear()

    def mode(self, mode: Mode) -> None:
        """Chooses how answers are made."""
        modes = self.window.findChild(ModeBox)
        assert isinstance(modes, ModeBox)
        modes.choose(mode)

    def cite(self, question: str) -> None:
        """Asks for quotes and opens the first."""
        self.mode(Mode.QUOTES)
        self.ask(question)
        self.open_source()

    def open_source(self) -> None:
        """Shows the first source of the last answer on its page."""
        answer = self.window.chat.turns[-1].answer
        source = next(iter((*answer.citations, *answer.passages)), None) if answer is not None else None
        if source is not None:
            self.window.chat.citation_activated.emit(source)
        self.live(1200)

    def _note_opened(self) -> None:
        self._opened = True


def _empty(stage: _Stage) -> None:
    pass


def _indexing(stage: _Stage) -> None:
    stage.window.add_samples()
    stage.wait(lambda: any(document.state is DocumentState.SEARCHABLE for document in stage.documents()))
    stage.live(150)


def _ready(stage: _Stage) -> None:
    stage.fill()
    stage.show_first_page()


def _answer(stage: _Stage) -> None:
    _ready(stage)
    stage.ask(HELD)


def _citation(stage: _Stage) -> None:
    stage.fill()
    stage.ask(HELD)
    stage.open_source()


def _not_found(stage: _Stage) -> None:
    _ready(stage)
    stage.ask(NOT_HELD)


def _own_knowledge(stage: _Stage) -> None:
    _ready(stage)
    stage.window.own_knowledge.use(True)
    stage.wait(lambda: not stage.window.own_knowledge.changing)
    stage.ask("What is the capital of France?")


def _parts(stage: _Stage) -> None:
    """Three things are asked at once, one of which the documents do not hold."""
    _ready(stage)
    stage.mode(Mode.QUOTES)
    stage.ask("What is the notice period, and who pays for repairs, and what is the capital of France?")


def _coverage(stage: _Stage) -> None:
    _ready(stage)
    stage.ask("List all deadlines and notice periods")


def _summary(stage: _Stage) -> None:
    _ready(stage)
    stage.ask("Summarise the documents")


def _reading(stage: _Stage) -> None:
    """Passages are read one by one, the third just now."""
    _ready(stage)
    stage.mode(Mode.THOROUGH)
    stage.window.chat.ask(HELD)
    stage.wait(lambda: ": 2 of" in stage.window.chat.turns[-1].stage)


def _stopped(stage: _Stage) -> None:
    _reading(stage)
    stage.window.chat.stop()
    stage.wait(lambda: stage.window.chat.turns[-1].state is not TurnState.RUNNING)
    stage.live(300)


def _error(stage: _Stage) -> None:
    broken = {
        "Letter.docx.pdf": b"Dear all",
        "Torn.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
        "Nothing.pdf": b"",
    }
    for name, content in broken.items():
        (stage.folder / name).write_bytes(content)
    stage.fill()
    stage.window.indexing.add(str(stage.folder / name) for name in (*broken, "Gone.pdf"))
    stage.wait(lambda: stage.window.indexing.activity is None)
    stage.window.models.use(str(stage.folder / "Torn.pdf"))
    stage.wait(lambda: stage.window.models.loading is None)
    stage.live(300)


def _password(stage: _Stage) -> None:
    _ready(stage)
    for name in ("Minutes of the board", "Salaries 2026", "Payroll April"):
        stage.add(scene_files.locked(stage.folder / f"{name}.docx", (name, "Not for everyone.")))
    stage.window.ask_for_passwords()


def _mixed_folder(stage: _Stage) -> None:
    folder = scene_files.mixed_folder(stage.folder / "Boatyard")
    stage.window.add([str(folder)])
    stage.wait(lambda: sum(document.state is DocumentState.READY for document in stage.documents()) > 6)
    stage.show_page("Costs 2026")


def _page_health(stage: _Stage) -> None:
    text = ("The boatyard's deeds, copied in 1990.", "A list of the papers that follow.")
    stage.add(scene_files.scan(stage.folder / "Deeds.pdf", (scene_files.LETTER,) * 2, text, blank=2))
    stage.show_page("Deeds")
    stage.window.show_pages(stage.documents()[0])
    stage.live(600)


def _failed_files(stage: _Stage) -> None:
    folder = scene_files.mixed_folder(stage.folder / "Boatyard")
    (folder / "Yard diary.txt").unlink()
    for name, content in {
        "Old database.mdb": b"\0\1\0\0Standard Jet DB\0" * 9,
        "Empty.docx": b"",
        "Backup.zip": b"PK\5\6" + bytes(18),
    }.items():
        (folder / name).write_bytes(content)
    stage.window.add([str(folder), *(str(folder / name) for name in ("Old database.mdb", "Backup.zip"))])
    stage.wait(lambda: len(stage.documents()) > 12 and stage.window.indexing.activity is None)
    stage.window.library.show_problems()
    stage.live(300)


def _cell(stage: _Stage) -> None:
    stage.add(scene_files.xlsx(stage.folder / "Costs 2026.xlsx", "Costs", scene_files.COSTS))
    stage.cite("What did travel to boat shows cost in March?")


def _scan(stage: _Stage) -> None:
    stage.add(scene_files.scan(stage.folder / "Letter about berth 27.pdf", (scene_files.LETTER,)))
    stage.cite("What is the yearly fee for berth 27?")


def _slide(stage: _Stage) -> None:
    stage.add(scene_files.pptx(stage.folder / "Spring review.pptx"))
    stage.cite("When is the second steam box ordered for?")


def _arabic(stage: _Stage) -> None:
    stage.add(scene_files.arabic(stage.folder / "عقد الإيجار.html"))
    stage.cite("ما قيمة الإيجار السنوي للمرسى رقم 27؟")


def _watched(stage: _Stage) -> None:
    kept, gone = scene_files.mixed_folder(stage.folder / "Boatyard"), stage.folder / "Memory stick"
    (kept / "Yard diary.txt").unlink()
    gone.mkdir()
    scene_files.docx(gone / "Board minutes April.docx", (*scene_files.MINUTES, "The next meeting is in May."))
    for folder in (kept, gone):
        stage.window.folders.watch(str(folder))
    stage.wait(lambda: len(stage.window.folders.folders) == 2 and len(stage.documents()) > 14)
    stage.wait(lambda: stage.window.indexing.activity is None)
    shutil.rmtree(gone)
    stage.wait(lambda: stage.window.folders.missing)
    stage.window.messages.clear()
    stage.window.show_watched()
    stage.live(300)


def _settings(stage: _Stage) -> None:
    _ready(stage)
    stage.window.show_settings()
    stage.live(300)


def _styles(stage: _Stage) -> None:
    _ready(stage)
    dialog = stage.window.show_styles()
    stage.wait(lambda: dialog.list.count() > 1)
    dialog.choose("Data (JSON)")
    stage.live(300)


def _in_style(stage: _Stage, style: str) -> None:
    _ready(stage)
    box = stage.window.findChild(StyleBox)
    assert isinstance(box, StyleBox)
    stage.wait(lambda: box.findData(style) > 0)
    box.choose(style)
    stage.ask(HELD)


def _bullets(stage: _Stage) -> None:
    _in_style(stage, "Bullet points")


def _table(stage: _Stage) -> None:
    _in_style(stage, "Comparison table")


def _data(stage: _Stage) -> None:
    _in_style(stage, "Data (JSON)")


def _model(stage: _Stage) -> None:
    _ready(stage)
    stage.window.choose_model()


def _chats(stage: _Stage) -> None:
    """A list of chats, the second of them selected."""
    _kept(stage)
    stage.window.chat.new_chat()
    stage.cite("What is the deposit of the flat?")
    stage.window.chat.new_chat()
    stage.cite("Which varnish dried fastest in the laboratory?")
    dialog = stage.window.show_chats()
    stage.wait(lambda: dialog.list.count() == 3)
    stage.live(300)


def _kept(stage: _Stage) -> None:
    """A chat of two questions, and one of its sources on the page."""
    stage.fill()
    stage.cite(HELD)
    stage.ask("And who decides when it is taken?")


def _restored_chat(stage: _Stage) -> None:
    """A chat that was kept, some of whose sources are no longer there."""
    _kept(stage)
    chat = stage.window.chat.chat
    assert chat is not None
    cited = stage.window.chat.turns[0].answer.citations[0].document  # type: ignore[union-attr]
    stage.window.indexing.remove([each for each in stage.documents() if each.id == cited])
    stage.wait(lambda: all(each.id != cited for each in stage.documents()))
    stage.window.chat.new_chat()
    stage.window.open_chat(chat.id)
    stage.wait(lambda: len(stage.window.chat.turns) == 2)
    stage.live(500)


def _drop(stage: _Stage) -> None:
    _ready(stage)
    stage.window.overlay.cover()


def _evaluation(stage: _Stage) -> EvaluationDialog:
    _ready(stage)
    dialog = stage.window.show_evaluation()
    stage.wait(lambda: stage.window.evaluations.known)
    stage.live(200)
    return dialog


def _evaluation_questions(stage: _Stage) -> EvaluationDialog:
    dialog = _evaluation(stage)
    lines = (RESOURCES / "samples" / "questions.jsonl").read_text("utf-8").splitlines()
    chosen = stage.folder / "The boatyard.jsonl"
    chosen.write_text("\n".join(lines[::ONE_IN]), "utf-8")
    dialog.take_file(str(chosen))
    stage.wait(lambda: dialog.table.questions.questions)
    stage.live(200)
    return dialog


def _evaluation_running(stage: _Stage) -> None:
    dialog = _evaluation_questions(stage)
    dialog.run_button.click()
    stage.wait(lambda: (progress := stage.window.evaluations.progress) and progress.done >= 2)
    stage.live(200)


def _evaluation_results(stage: _Stage) -> EvaluationDialog:
    """Three conditions side by side."""
    dialog = _evaluation_questions(stage)
    for switch in (dialog.closed_switch, dialog.page_switch, dialog.judge_switch):
        switch.setChecked(True)
    _measure(stage, dialog)
    dialog.results_button.click()
    stage.wait(lambda: dialog.results.report)
    stage.live(300)
    return dialog


def _evaluation_comparison(stage: _Stage) -> None:
    dialog = _evaluation_questions(stage)
    for mode in (Mode.QUICK, Mode.QUOTES):
        dialog.mode_box.choose(mode)
        _measure(stage, dialog)
    dialog.results_button.click()
    stage.wait(lambda: dialog.results.report)
    dialog.show_comparison(stage.window.evaluations.runs[1].id)
    stage.live(600)


def _measure(stage: _Stage, dialog: EvaluationDialog) -> None:
    known = len(stage.window.evaluations.runs)
    dialog.questions_button.click()
    dialog.run_button.click()
    stage.wait(
        lambda: len(stage.window.evaluations.runs) > known and not stage.window.evaluations.running, MEASURING
    )


_DRAFT = """Notes for the board

Revenue rose to 9.64 million pounds, the highest in the history of the firm. Revenue fell in 2025.
The handbook applies to everyone, including agency workers and visiting contractors.
Harbour & Pine was founded in 1987 by Nora Trevanion and her brother Piers.
The pilot cutter Morwenna was launched on 6 September. The insurer paid 481,000 pounds in March.
The firm plans to open a yard in Cardiff.
"""


def _check_draft(stage: _Stage) -> None:
    _ready(stage)
    dialog = stage.window.show_check()
    dialog.draft.setPlainText(_DRAFT)
    stage.live(300)


def _check(stage: _Stage) -> None:
    """A draft, checked against the samples."""
    _ready(stage)
    dialog = stage.window.show_check()
    dialog.draft.setPlainText(_DRAFT)
    dialog.check_button.click()
    stage.wait(lambda: dialog.checked is not None)
    stage.live(500)


SCENES: dict[str, Callable[[_Stage], object]] = {
    "empty": _empty,
    "indexing": _indexing,
    "ready": _ready,
    "answer": _answer,
    "citation": _citation,
    "not-found": _not_found,
    "own-knowledge": _own_knowledge,
    "parts": _parts,
    "coverage": _coverage,
    "summary": _summary,
    "reading": _reading,
    "stopped": _stopped,
    "error": _error,
    "password": _password,
    "settings": _settings,
    "model": _model,
    "styles": _styles,
    "bullets": _bullets,
    "table": _table,
    "data": _data,
    "mixed-folder": _mixed_folder,
    "page-health": _page_health,
    "failed-files": _failed_files,
    "cell": _cell,
    "scan": _scan,
    "slide": _slide,
    "arabic": _arabic,
    "watched": _watched,
    "chats": _chats,
    "restored-chat": _restored_chat,
    "drop": _drop,
    "check": _check,
    "check-draft": _check_draft,
    "evaluation": _evaluation,
    "evaluation-questions": _evaluation_questions,
    "evaluation-running": _evaluation_running,
    "evaluation-results": _evaluation_results,
    "evaluation-comparison": _evaluation_comparison,
}


def paint(file: Path, scene: str) -> int:
    """Saves a picture of `scene` as a PNG. Returns the exit code."""
    if scene not in SCENES:
        print(f"There is no scene “{scene}”; there are {', '.join(SCENES)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="carrel-") as folder, _own_settings(Path(folder)):
        bridge = EngineBridge(Path(folder) / "library")
        try:
            stage = _Stage(bridge, Path(folder))
            SCENES[scene](stage)
            stage.live(100)
            saved = _picture(stage.window).save(str(file), "PNG")
            stage.window.hide()
        except _Late:
            print(f"The scene “{scene}” did not come about in time.", file=sys.stderr)
            return 3
        finally:
            bridge.stop()
    if not saved:
        print(f"{file} could not be written.", file=sys.stderr)
        return 3
    return 0


@contextmanager
def _own_settings(folder: Path) -> Iterator[None]:
    """Has this process, and the engine it starts, keep choices and answer styles in `folder`."""
    before = os.environ.get("CARREL_SETTINGS")
    os.environ["CARREL_SETTINGS"] = str(folder / "settings.json")
    try:
        yield
    finally:
        if before is None:
            del os.environ["CARREL_SETTINGS"]
        else:
            os.environ["CARREL_SETTINGS"] = before


def _picture(window: MainWindow) -> QPixmap:
    """The window with the dialog that lies over it, if one does."""
    picture = window.grab()
    dialog = next((child for child in window.findChildren(QDialog) if child.isVisible()), None)
    if dialog is None:
        return picture
    above = dialog.grab()
    middle = window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
    veil = QColor(0, 0, 0, 70)
    painter = QPainter(picture)
    painter.fillRect(window.rect(), veil)
    painter.drawPixmap(middle, above)
    painter.setPen(theme.tokens().border)
    painter.drawRect(dialog.rect().translated(middle))
    painter.end()
    return picture
