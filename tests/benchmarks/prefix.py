"""What keeping the fixed beginning of prompts saves: seconds to the first word, beside raw llama.cpp.

    python -m tests.benchmarks.prefix [MODEL.gguf]

Each is a new question after the same instructions and examples. `raw` is llama.cpp reading the whole prompt,
`between` comes after a prompt that has nothing in common with it, `restarted` in a new process.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from llama_cpp import Llama

from app.core.styles import load_styles
from app.models import catalogue
from app.models.generated import Generated
from app.models.generator import Generator
from app.models.language_model import LanguageModel
from tests.benchmarks.common import Figure, tell

REPEAT = 3
PASSAGES = "The tenant pays the rent on the first day of the month, and the landlord repairs the roof. " * 8
OTHER = [{"role": "user", "content": "Choose the numbers of the sentences that help. " * 12}]


class NeverStopped:
    value = False


def beginning() -> list[dict[str, str]]:
    """Instructions, and the examples of the style that has most of them."""
    style = max(load_styles().styles, key=lambda style: len(style.examples))
    messages = [{"role": "system", "content": "Answer from the text you are given, with its words. " * 4}]
    for example in style.examples:
        messages += [
            {"role": "user", "content": f"{example.text}\n\n{example.question}"},
            {"role": "assistant", "content": example.answer},
        ]
    return messages


def ask(generator: Generator, number: int) -> Generated:
    """How a new question was answered, with one word."""
    question = {"role": "user", "content": f"{PASSAGES}\n\nQuestion {number}: when is the rent due?"}
    writing = generator.generate([*beginning(), question], max_tokens=1)
    while True:
        try:
            next(writing)
        except StopIteration as end:
            made: Generated = end.value
            return made


def raw(model: Path, generator: Generator) -> float:
    """Seconds in which llama.cpp reads such a prompt and writes a token."""
    assert generator.run is not None
    alone = LanguageModel(catalogue.inspect(model), generator.run, NeverStopped())
    prompt = alone.tokenize([*beginning(), {"role": "user", "content": PASSAGES}])
    llama = Llama(
        str(model),
        n_ctx=generator.run.context,
        n_batch=generator.run.batch,
        n_threads=generator.run.threads,
        n_threads_batch=generator.run.threads,
        verbose=False,
    )
    seconds = []
    for _ in range(REPEAT):
        llama.reset()
        started = time.perf_counter()
        next(llama.generate(prompt, temp=0.0))
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def main() -> None:
    model = Path(sys.argv[1]) if len(sys.argv) > 1 else catalogue.find_starter()
    assert model is not None, "no model"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CARREL_MODELS"] = folder
        generator = Generator()
        generator.load(model)
        first = ask(generator, 0)
        bare = raw(model, generator)
        between, restarted = [], []
        for number in range(REPEAT):
            list(generator.generate(OTHER, max_tokens=1))
            between.append(ask(generator, 1 + number))
        for number in range(REPEAT):
            generator.close()
            generator.count(OTHER)  # starts it
            restarted.append(ask(generator, 100 + number))
        generator.close()
    figures = [Figure("raw: seconds to read the prompt", round(bare, 3), "s")]
    for name, made in (("first", [first]), ("between", between), ("restarted", restarted)):
        seconds = statistics.median(each.first_token_seconds or 0.0 for each in made)
        read = made[-1].prompt_tokens - made[-1].cached_tokens
        figures.append(Figure(f"{name}: tokens read of {made[-1].prompt_tokens}", read))
        figures.append(Figure(f"{name}: seconds, of raw", round(seconds / bare, 3), "×"))
    tell("prefix", figures, as_json=False)


if __name__ == "__main__":
    main()
