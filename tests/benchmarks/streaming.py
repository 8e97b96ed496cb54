"""What share of a core the window takes while an answer is written into it, at the pace of a model."""

from __future__ import annotations

import os
import time
from itertools import cycle, islice
from pathlib import Path

from tests.benchmarks import common
from tests.benchmarks.common import Figure

PACES = {"a model on a processor": 12.0, "a model on a graphics card": 80.0}
"""Tokens a second."""
SECONDS = 12.0
BEFORE = 20
"""Questions of the chat that were answered before."""
LIMIT = 5.0
"""Per cent of a core."""
WORDS = (
    " The",
    " tenant",
    " pays",
    " the",
    " rent",
    " on",
    " the",
    " first",
    " day",
    " of",
    " each",
    " month.",
)


def main() -> None:
    options = common.parser(__doc__).parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = []
    with common.scratch_folder() as folder:
        for name, pace in PACES.items():
            share = common.elsewhere(measure_writing, folder, pace)
            figures.append(Figure.at_most(f"{name}, {pace:g} tokens a second", share, LIMIT, "% of a core"))
    common.tell("streaming", figures, as_json=options.json)


def measure_writing(folder: Path, pace: float) -> float:
    """Measure what the interface thread computes while an answer is written, in per cent of the time that
    takes.
    """
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from app.core.chats import Chat, Conversation, KeptTurn
    from app.core.events import Token
    from app.engine.protocol import Ask
    from app.ui.chat.chat_panel import ChatPanel
    from app.ui.shell.application import make_application
    from tests.made_answers import answer_in_short
    from tests.ui.window_bridge import WindowBridge

    app = make_application()
    bridge = WindowBridge(folder)
    panel = ChatPanel(bridge)  # type: ignore[arg-type]
    panel.set_scope((), 6)
    panel.resize(410, 800)
    panel.show()
    answer = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"), ("Cedar", "90 days"))
    turns = (KeptTurn(number, f"Question {number}?", (), 0.0, answer) for number in range(1, BEFORE + 1))
    panel.show_chat(Conversation(Chat(1, "Long", 0.0, 0.0, BEFORE), tuple(turns)))
    panel.ask("When is the rent due?")
    asked = bridge.last(Ask)
    app.processEvents()
    tokens = islice(cycle(WORDS), round(SECONDS * pace))
    loop = QEventLoop()
    timer = QTimer(interval=round(1000 / pace), timerType=Qt.TimerType.PreciseTimer)

    def write() -> None:
        token = next(tokens, None)
        if token is None:
            loop.quit()
        else:
            asked.tell(Token(token))

    timer.timeout.connect(write)
    began, computed = time.monotonic(), time.thread_time()
    timer.start()
    loop.exec()
    return 100 * (time.thread_time() - computed) / (time.monotonic() - began)


if __name__ == "__main__":
    main()
