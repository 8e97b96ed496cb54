"""How near an answer comes to bare llama.cpp on the same prompt and length, and how soon Stop stops.

The questions are asked of a warm engine one after the other; then llama.cpp alone, in a process of its own
with as many threads, reads the same prompts in the same order (so that it may keep as much of the last one)
and writes as many tokens. The first question only warms up. The model is let to
write whatever it showed, or nothing would be measured of the starter.
"""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Generator as Pieces
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp

from app.answer.pipeline import answer_question
from app.core import settings
from app.core.abilities import NEEDED, Ability, MeasuredModel, Use
from app.core.answers import Answer
from app.core.errors import Cancelled
from app.core.events import Quoted
from app.engine.client import EngineClient
from app.engine.protocol import Add, Ask, Done, Failed, Reply
from app.evaluate.questions import load
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.models import catalogue, hardware
from app.models.embedder import Embedder
from app.models.generated import Generated
from app.models.generator import Generator, Messages
from app.models.reader import Reader
from tests.benchmarks import common
from tests.benchmarks.common import Figure

Prompts = list[tuple[list[int], int]]
"""Prompts as tokens, each with the length of its answer."""

LONG_PROMPT = 4000
"""Tokens."""
READS, WRITES = 120.0, 12.0
"""Tokens a second by which is reckoned how much is read for an answer: about what a model of 1.5 billion
parameters reads and writes on two cores.
"""
INTO_THE_PROMPT = 0.5
"""Seconds of reading a prompt before Stop is pressed."""


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--model", type=Path, metavar="FILE.gguf", help="default: the starter model")
    parser.add_argument(
        "--questions", type=Path, default=common.SAMPLES / "questions.jsonl", metavar="FILE.jsonl"
    )
    parser.add_argument("--limit", type=int, default=6, metavar="N", help="questions (default: 6)")
    parser.add_argument("--repeat", type=int, default=3, metavar="N")
    options = parser.parse_args()
    model = options.model or catalogue.find_starter()
    if model is None:
        raise SystemExit("The starter model is not installed: name one with --model.")
    questions = [question.question for question in load(options.questions)][: options.limit]
    rounds = [questions[-1:]] + [questions] * options.repeat
    with common.scratch_folder() as folder:
        let_write(model)
        library = folder / "library"
        with common.warm_engine(library, language=True) as engine:
            for _ in engine.stream(Add(tuple(map(str, common.pdfs(options.documents))))):
                pass
            ours = [[asked(engine, question, model) for question in each] for each in rounds][1:]
            asked_and_stopped = [stopped_ask(engine, question, model) for question in questions]
        # Apart from each other: threads that torch keeps spinning would slow llama.cpp down.
        prompts = common.elsewhere(prompts_of, library, model, rounds[0] + questions)
        bare = common.elsewhere(read_and_write_alone, model, prompts, rounds)[1:]
        long_stops, recovery = common.elsewhere(stop_in_a_long_prompt, model, options.repeat)
    # Of a question that nothing found bears on, no model is asked.
    pairs = [
        [(our, their) for our, their in zip(*both, strict=True) if our.prompt]
        for both in zip(ours, bare, strict=True)
    ]
    stops = [seconds for seconds in asked_and_stopped if seconds is not None]
    stops_told = tell_stops(stops, long_stops, recovery)
    if not pairs[0]:
        print("The model had nothing to read: do these questions ask of these documents?", file=sys.stderr)
        common.tell("asking", stops_told, as_json=options.json)
        return
    ratios = [sum(our.seconds for our, _ in each) / sum(their.seconds for _, their in each) for each in pairs]
    first = [our for our, _ in pairs[0]]
    same = all((our.prompt, our.written) == (their.prompt, their.written) for our, their in pairs[0])
    common.tell(
        "asking",
        [
            Figure("questions", len(first)),
            Figure("prompt", common.median([run.prompt for run in first]), "tokens"),
            Figure("answer", common.median([run.written for run in first]), "tokens"),
            Figure("same prompts and lengths", str(same), "", "True", same),
            Figure("Carrel", common.median([our.seconds for each in pairs for our, _ in each]), "s/question"),
            Figure(
                "llama.cpp alone",
                common.median([their.seconds for each in pairs for _, their in each]),
                "s/question",
            ),
            Figure.at_most("Carrel to alone", common.median(ratios), 1.05),
            *stops_told,
        ],
        as_json=options.json,
    )


def let_write(model: Path) -> None:
    """Has the settings say that the model may write, and nothing else."""
    shown = NEEDED[Use.WRITES]
    measured = MeasuredModel(str(model), model.stat().st_size, READS, WRITES, tuple(Ability), shown)
    settings.save(settings.Settings(measured_models=(measured,)))


def tell_stops(stops: Sequence[float], long_stops: Sequence[float], recovery: float) -> list[Figure]:
    told = [Figure.at_most("Stop an answer, slowest", max(stops), 0.3, "s")] if stops else []
    if long_stops:
        told.append(Figure.at_most(f"Stop a prompt of {LONG_PROMPT}, slowest", max(long_stops), 0.3, "s"))
    return [*told, Figure("next words after that Stop", recovery, "s")]


@dataclass(frozen=True, slots=True)
class Run:
    """One question: the tokens read and written, and how long it took in all."""

    prompt: int
    written: int
    seconds: float


def asked(engine: EngineClient, question: str, model: Path) -> Run:
    started = time.perf_counter()
    answer: Answer = engine.call(Ask(question, model=str(model)))
    return Run(answer.tokens.prompt, answer.tokens.answer, time.perf_counter() - started)


def stopped_ask(engine: EngineClient, question: str, model: Path) -> float | None:
    """Seconds from Stop to the end of a request, Stop being pressed when the quotes are there and the model
    begins to read; None where it is not asked to.
    """
    replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
    number = engine.send(Ask(question, model=str(model)), lambda _number, reply: replies.put(reply))
    pressed = None
    while not isinstance(reply := replies.get(), Done | Failed):
        if isinstance(reply, Quoted):
            pressed = time.perf_counter()
            engine.cancel(number)
    return None if pressed is None else time.perf_counter() - pressed


class Recorder(Generator):
    """A generator that remembers what it was given to read, and how much it wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[Messages, Generated]] = []

    def generate(self, messages: Messages, **how: Any) -> Pieces[str, None, Generated]:
        generated = yield from super().generate(messages, **how)
        self.calls.append((messages, generated))
        return generated


def read_and_write_alone(
    model: Path, prompts: Mapping[str, Prompts], rounds: Sequence[Sequence[str]]
) -> list[list[Run]]:
    """What llama.cpp by itself takes for what Carrel had it do for these questions."""
    threads = hardware.count_cores()
    llama = llama_cpp.Llama(
        str(model),
        n_ctx=catalogue.inspect(model).fit_context(hardware.measure_memory()),
        n_batch=512,
        n_threads=threads,
        n_threads_batch=threads,
        no_perf=True,
        verbose=False,
    )

    def alone(question: str) -> Run:
        started = time.perf_counter()
        for prompt, length in prompts[question]:
            # The token after the last is chosen too, to see that the answer ends there.
            for written, _ in enumerate(llama.generate(prompt, temp=0.0, repeat_penalty=1.0)):
                if written == length:
                    break
        seconds = time.perf_counter() - started
        return Run(
            sum(len(prompt) for prompt, _ in prompts[question]),
            sum(length for _, length in prompts[question]),
            seconds,
        )

    return [[alone(question) for question in each] for each in rounds]


def prompts_of(folder: Path, model: Path, questions: Sequence[str]) -> dict[str, Prompts]:
    """For each question, what Carrel has the model read and how much it lets it write."""
    from app.models.language_model import LanguageModel

    class NeverStopped:
        value = False

    embedder, recorder = Embedder(), Recorder()
    embedder.load(settings.load().embedding_precision)
    reader = Reader(embedder.folder)
    recorder.load(model)
    assert recorder.run is not None
    model_alone = LanguageModel(catalogue.inspect(model), recorder.run, NeverStopped())
    prompts = {}
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        for question in questions:
            recorder.calls.clear()
            for _ in answer_question(
                question,
                library=library,
                embedder=embedder,
                generator=recorder,
                mode=Ask(question).mode,
                reader=reader,
            ):
                pass
            prompts[question] = [
                (model_alone.tokenize(messages), generated.answer_tokens)
                for messages, generated in recorder.calls
            ]
    recorder.close()
    return prompts


def stop_in_a_long_prompt(model: Path, repeat: int) -> tuple[list[float], float]:
    """Seconds from each Stop to its effect, and until the next words after the last one."""
    generator = Generator()
    generator.load(model)
    seconds = []
    for turn in range(repeat):
        # Different from its first word on, so that nothing of it has been read before.
        messages = [{"role": "system", "content": f"{turn} " + "The tenant repairs the roof. " * 40}]
        while generator.count(messages) < LONG_PROMPT:
            messages[0]["content"] += "The agent inspects the boiler within 40 days. " * 20
        stop = threading.Event()
        timer = threading.Timer(INTO_THE_PROMPT, stop.set)
        timer.start()
        pressed = time.perf_counter() + INTO_THE_PROMPT
        try:
            for _ in generator.generate(messages, max_tokens=1, cancelled=stop.is_set):
                pass
        except Cancelled:
            seconds.append(time.perf_counter() - pressed)
    if len(seconds) < repeat:
        print(f"{LONG_PROMPT} tokens are read in less than {INTO_THE_PROMPT} s here.", file=sys.stderr)
    started = time.perf_counter()
    next(generator.generate([{"role": "user", "content": "Say yes."}], max_tokens=4))
    recovery = time.perf_counter() - started
    generator.close()
    return seconds, recovery


if __name__ == "__main__":
    main()
