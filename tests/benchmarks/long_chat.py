"""How long the window computes until a chat of 200 questions is open and its newest answer painted."""

from __future__ import annotations

import os
import time
from pathlib import Path

from app.core.chats import Chat, Conversation, KeptTurn
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tests.made_answers import answer_in_short

QUESTIONS = 200
LIMIT = 150.0
"""Milliseconds."""


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--repeat", type=int, default=5, metavar="N")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with common.scratch_folder() as folder:
        measured = [common.elsewhere(measure_opening, folder) for _ in range(options.repeat)]
    common.tell(
        "long_chat",
        [Figure.at_most("a chat of 200 questions is open", common.median(measured), LIMIT, "ms")],
        as_json=options.json,
    )


def measure_opening(folder: Path) -> float:
    """Measure what the interface thread computes until the newest answer is painted, in milliseconds."""
    from app.ui.chat.chat_panel import ChatPanel
    from app.ui.shell.application import make_application
    from tests.ui.window_bridge import WindowBridge

    app = make_application()
    panel = ChatPanel(WindowBridge(folder))  # type: ignore[arg-type]
    panel.resize(410, 800)
    panel.show()
    answer = answer_in_short(("Alder", "30 days"), ("Birch", "60 days"), ("Cedar", "90 days"))
    turns = (KeptTurn(number, f"Question {number}?", (), 0.0, answer) for number in range(1, QUESTIONS + 1))
    conversation = Conversation(Chat(1, "Long", 0.0, 0.0, QUESTIONS), tuple(turns))
    app.processEvents()
    started = time.thread_time()
    panel.show_chat(conversation)
    app.processEvents()
    return (time.thread_time() - started) * 1000


if __name__ == "__main__":
    main()
