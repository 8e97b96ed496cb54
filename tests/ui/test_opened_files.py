"""Files that the system asks a running program to open, as macOS does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ASKED = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from app.ui.shell.application import make_application, run_window
from app.ui.shell.main_window import MainWindow
from pathlib import Path

app = make_application()
app.postEvent(app, QFileOpenEvent("/docs/first.pdf"))
app.sendPostedEvents()
read = []
MainWindow.come_forward = lambda window, files: read.append(list(files))
MainWindow.start = lambda window, files=(): (read.append(list(files)), ask_again())

def ask_again():
    app.postEvent(app, QFileOpenEvent("/docs/second.pdf"))
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))

code = run_window(Path(sys.argv[1]), ["/docs/named.pdf"])
print(json.dumps(read))
sys.exit(code)
"""


def test_files_come_before_the_window_and_later(repository: Path, library_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(library_folder)],
        cwd=repository,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == [["/docs/named.pdf", "/docs/first.pdf"], ["/docs/second.pdf"]]
