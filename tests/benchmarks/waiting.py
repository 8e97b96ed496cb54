"""How long a person waits: from Enter to the documents' own words, to the model's first word and to the whole
answer; cold, as the next question of a chat, and in a program that was started again.

Run as `python -m tests.benchmarks.waiting [DOCUMENT…] [--model FILE.gguf] [--passages N]`, on a quiet
machine. `read again` is the share of a prompt that the model had not kept.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.answers import Answer, Mode
from app.core.chats import NEW
from app.core.events import Quoted, Token
from app.engine.client import EngineClient
from app.engine.protocol import Add, Ask
from app.evaluate.metrics import compute_percentile
from app.evaluate.questions import load
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models import catalogue
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure
from tests.benchmarks.searching import fill_up


@dataclass(frozen=True, slots=True)
class Wait:
    """Seconds from the request until each was there, None what did not come, and the answer itself."""

    quotes: float
    word: float | None
    whole: float
    answer: Answer

    @property
    def read_again(self) -> float:
        """The share of the prompt that was read, of a model that was asked."""
        tokens = self.answer.tokens
        return (tokens.prompt - tokens.cached) / tokens.prompt if tokens.prompt else 0.0


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--model", type=Path, metavar="FILE.gguf", help="default: the starter model")
    parser.add_argument(
        "--questions", type=Path, default=common.SAMPLES / "questions.jsonl", metavar="FILE.jsonl"
    )
    parser.add_argument("--follow-up", default="And where does it say so?", metavar="QUESTION")
    parser.add_argument("--limit", type=int, default=8, metavar="N", help="questions (default: 8)")
    parser.add_argument("--passages", type=int, default=0, metavar="N", help="how many there are at least")
    options = parser.parse_args()
    model = options.model or catalogue.find_starter()
    if model is None:
        raise SystemExit("The starter model is not installed: name one with --model.")
    questions = [question.question for question in load(options.questions)][: options.limit]
    paths = tuple(str(path) for path in common.pdfs(options.documents))
    with common.scratch_folder() as folder:
        library = folder / "library"
        with common.warm_engine(library) as engine:
            for _ in engine.stream(Add(paths)):
                pass
        with Library.open(library, Embedder().identify(CHUNKING), chunking=CHUNKING) as opened:
            passages = fill_up(opened, options.passages)
        with EngineClient(library) as engine:
            cold = ask(engine, questions[0], model, Mode.QUICK)
            follow_up = ask(engine, options.follow_up, model, Mode.QUICK, chat=cold.answer.chat)
            written = [ask(engine, question, model, Mode.QUICK) for question in questions]
            quoted = [ask(engine, question, model, Mode.QUOTES) for question in questions]
        with EngineClient(library) as engine:
            again = ask(engine, questions[1], model, Mode.QUICK)
    figures = [Figure("passages", passages), Figure("questions", len(questions))]
    for name, each in (("first", [cold]), ("follow-up", [follow_up]), ("started again", [again])):
        figures += tell_waits(f"{name}: ", each)
    figures += tell_waits("warm: ", written)
    quotes = [wait.quotes for wait in quoted]
    limit = 0.5 if passages >= 50_000 else 0.4
    figures += [
        Figure.at_most("quotes alone, median", common.median(quotes), limit, "s"),
        Figure("quotes alone, p95", compute_percentile(quotes, 0.95) or 0.0, "s"),
    ]
    common.tell("waiting", figures, as_json=options.json)


def ask(engine: EngineClient, question: str, model: Path, mode: Mode, chat: int | None = NEW) -> Wait:
    """Ask as the window does, and note when what came."""
    request = Ask(question, mode=mode, model=str(model), chat=chat, at_once=True)
    started = time.perf_counter()
    quotes = word = None
    events = engine.stream(request)
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            whole = time.perf_counter() - started
            return Wait(whole if quotes is None else quotes, word, whole, end.value)
        if isinstance(event, Quoted) and quotes is None:
            quotes = time.perf_counter() - started
        elif isinstance(event, Token) and word is None:
            word = time.perf_counter() - started


def tell_waits(name: str, waits: Sequence[Wait]) -> list[Figure]:
    """Tell the medians of what was waited for."""
    words = [wait.word for wait in waits if wait.word is not None]
    return [
        Figure(f"{name}quotes on screen", common.median([wait.quotes for wait in waits]), "s"),
        Figure(f"{name}first word", statistics.median(words) if words else "none", "s"),
        Figure(f"{name}whole answer", common.median([wait.whole for wait in waits]), "s"),
        Figure(f"{name}prompt", common.median([wait.answer.tokens.prompt for wait in waits]), "tokens"),
        Figure(f"{name}read again", common.median([wait.read_again for wait in waits])),
    ]


if __name__ == "__main__":
    main()
