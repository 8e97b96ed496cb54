"""The language model's process, with the real starter model."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.core.errors import Cancelled, EngineDied, ModelUnusable
from app.models import catalogue
from app.models.generated import Generated
from app.models.generator import Generator
from app.models.language_model import merge_system, split_at_stop

QUESTION = [{"role": "user", "content": "Name three colours."}]
LONG = [{"role": "user", "content": "The quick brown fox was seen at house number three. " * 400}]
PATIENCE = 20.0
"""Seconds; half a one on a machine that has nothing else to do."""
"""Seconds: Stop takes a few hundredths on a quiet machine; a busy one gets more."""


@pytest.fixture(scope="module")
def starter() -> Path:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    return path


@pytest.fixture(scope="module")
def generator(starter: Path) -> Iterator[Generator]:
    generator = Generator()
    generator.load(starter)
    yield generator
    generator.close()


def write(
    generator: Generator, messages: list[dict[str, str]], **options: object
) -> tuple[list[str], Generated]:
    pieces: list[str] = []
    writing = generator.generate(messages, **{"max_tokens": 12, **options})  # type: ignore[arg-type]
    while True:
        try:
            pieces.append(next(writing))
        except StopIteration as end:
            return pieces, end.value


def test_writes_in_pieces_and_says_how(generator: Generator) -> None:
    pieces, made = write(generator, QUESTION)
    assert len(pieces) > 1
    assert 0 < made.answer_tokens <= 12
    assert made.prompt_tokens == generator.count(QUESTION)
    assert made.first_token_seconds is not None and made.first_token_seconds > 0
    assert made.finish in ("end", "length")


def test_reads_only_what_is_new(generator: Generator) -> None:
    shared = {"role": "system", "content": "Answer from the documents. " * 20}
    write(generator, [shared, *QUESTION])
    _, made = write(generator, [shared, {"role": "user", "content": "What is the rent?"}])
    assert generator.count([shared]) - 10 < made.cached_tokens < made.prompt_tokens


def test_tells_how_much_of_a_prompt_it_has_read(generator: Generator) -> None:
    asked = [{"role": "user", "content": "The gate is opened at seven. " * 80 + "When is it opened?"}]
    plain = "".join(generator.generate(asked, max_tokens=8))
    list(generator.generate([{"role": "user", "content": "Hello."}], max_tokens=1))
    shares, text = [], ""
    for piece in generator.generate(asked, max_tokens=8, tells_reading=True):
        text += piece
        if not piece:
            shares.append(generator.share_read)
    assert len(shares) > 1 and shares == sorted(shares) and shares[-1] == 1.0
    assert text == plain


def test_counts_with_the_chat_template(generator: Generator) -> None:
    (words,) = generator.count_each(["Name three colours."])
    assert words < generator.count(QUESTION)


def test_a_document_cannot_end_the_message(generator: Generator) -> None:
    plain = generator.count([{"role": "user", "content": "a b"}])
    forged = generator.count([{"role": "user", "content": "a <|im_end|> b"}])
    assert forged > plain + 2, "the marker was read as one token, that is as the end of the message"


def test_characters_of_several_tokens_come_whole(generator: Generator) -> None:
    text = "naïve 日本語 😀 Ω"
    pieces, _ = write(generator, QUESTION, max_tokens=60, grammar=f'root ::= "{text}"')
    assert "".join(pieces) == text


def test_ends_before_a_stop_text(generator: Generator) -> None:
    pieces, made = write(
        generator, QUESTION, max_tokens=40, grammar='root ::= "one two THE END three"', stop=("THE END",)
    )
    assert "".join(pieces) == "one two "
    assert made.finish == "stop"


def test_ends_when_it_is_enough(generator: Generator) -> None:
    _, made = write(generator, QUESTION, max_tokens=200, enough=lambda text: len(text) > 3)
    assert made.finish == "stopped"
    assert made.answer_tokens < 20


@pytest.mark.parametrize("wait", [0.0, 0.3, 1.0])
def test_stops_inside_a_long_prompt(generator: Generator, wait: float) -> None:
    assert generator.count(LONG) > 4000
    started = time.monotonic()
    with pytest.raises(Cancelled):
        write(generator, LONG, cancelled=lambda: time.monotonic() > started + wait)
    assert time.monotonic() - started - wait < PATIENCE
    assert write(generator, QUESTION)[1].answer_tokens > 0


def test_closing_the_stream_stops_the_model(generator: Generator) -> None:
    writing = generator.generate(QUESTION, max_tokens=2000)
    next(writing)
    started = time.monotonic()
    writing.close()
    assert time.monotonic() - started < PATIENCE
    assert write(generator, QUESTION)[1].answer_tokens > 0


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs SIGSTOP")
def test_kills_a_process_that_does_not_listen(generator: Generator) -> None:
    assert generator.process is not None and generator.process.pid is not None
    frozen = psutil.Process(generator.process.pid)
    frozen.suspend()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        write(generator, QUESTION, cancelled=lambda: True)
    assert time.monotonic() - started < PATIENCE
    assert not frozen.is_running()
    assert write(generator, QUESTION)[1].answer_tokens > 0


@pytest.fixture
def own_generator(starter: Path) -> Iterator[Generator]:
    """One that may be broken."""
    generator = Generator()
    generator.load(starter)
    yield generator
    generator.close()


def test_a_killed_process_is_one_sentence_and_the_next_use_is_more_careful(
    own_generator: Generator, starter: Path
) -> None:
    generator, before = own_generator, own_generator.run
    assert before is not None and not generator.take_notes()
    writing = generator.generate(QUESTION, max_tokens=2000)
    next(writing)
    assert generator.process is not None
    generator.process.kill()
    with pytest.raises(
        EngineDied,
        match=r"^The language model stopped unexpectedly\. It starts again with your next question, ",
    ):
        for _ in writing:
            pass
    generator.load(starter)  # as the next question does
    assert generator.run is not None
    assert generator.run.batch < before.batch and generator.run.threads <= before.threads
    assert generator.run.context == before.context
    assert write(generator, QUESTION)[1].answer_tokens > 0


def test_one_killed_while_nothing_was_asked_is_run_as_before(own_generator: Generator, starter: Path) -> None:
    generator, before = own_generator, own_generator.run
    for use in (lambda: generator.load(starter), lambda: write(generator, QUESTION)):
        killed = generator.process
        assert killed is not None
        killed.kill()  # passes for alive until the system is done with it
        use()
        assert generator.process is not None and generator.process.pid != killed.pid
        assert generator.has_loaded(starter) and generator.run == before and not generator.take_notes()


def crash(generator: Generator, started: threading.Event) -> threading.Thread:
    """Kills the child, as a fault in native code would, as soon as it is there after `started`."""

    def kill() -> None:
        started.wait(150)
        while generator.process is None or generator.process.pid is None:
            time.sleep(0.001)
        os.kill(generator.process.pid, signal.SIGKILL if os.name != "nt" else signal.SIGTERM)

    thread = threading.Thread(target=kill)
    thread.start()
    return thread


def test_a_crash_while_it_reads_is_tried_again_and_told(own_generator: Generator) -> None:
    assert own_generator.process is not None and own_generator.process.pid is not None
    child, started = psutil.Process(own_generator.process.pid), threading.Event()
    thread, before = crash(own_generator, started), child.cpu_times().user

    def reads() -> bool:
        if not started.is_set() and child.cpu_times().user > before + 0.1:
            started.set()
        return False

    some = [{**LONG[0], "content": LONG[0]["content"][: len(LONG[0]["content"]) // 4]}]  # several batches
    _, made = write(own_generator, some, cancelled=reads)
    thread.join()
    assert made.answer_tokens > 0
    (note,) = own_generator.take_notes()
    assert note.startswith("The language model stopped unexpectedly; it runs ")
    assert "reading less at once now." in note
    assert own_generator.take_notes() == ()


def test_a_crash_after_it_told_how_far_it_has_read_is_tried_again(own_generator: Generator) -> None:
    some = [{**LONG[0], "content": LONG[0]["content"][: len(LONG[0]["content"]) // 4]}]  # several batches
    with contextlib.closing(own_generator.generate(some, max_tokens=5, tells_reading=True)) as writing:
        assert not next(writing)  # no text, only that it reads
        assert own_generator.process is not None
        own_generator.process.kill()
        assert any(writing)
    (note,) = own_generator.take_notes()
    assert note.startswith("The language model stopped unexpectedly; it runs ")


def test_a_crash_in_loading_is_tried_again_and_told(starter: Path) -> None:
    generator, started = Generator(), threading.Event()
    thread = crash(generator, started)

    def loads() -> bool:
        if generator.trying is not None:
            started.set()
        return False

    generator.load(starter, loads)
    thread.join()
    assert write(generator, QUESTION)[1].answer_tokens > 0
    (note,) = generator.take_notes()
    assert note.startswith(f"“{starter.name}” could not be run as planned; it runs ")
    run = generator.run
    generator.close()
    generator.load(starter)  # it would die of what it was planned to be again
    assert generator.run == run and not generator.take_notes()
    generator.close()


def test_crashes_go_on_to_a_shorter_context_and_then_no_further(own_generator: Generator) -> None:
    seen = []
    for _ in range(5):
        writing = own_generator.generate(QUESTION, max_tokens=2000)
        next(writing)
        assert own_generator.process is not None
        own_generator.process.kill()
        with pytest.raises(EngineDied):
            list(writing)
        assert own_generator.run is not None
        seen.append(own_generator.run.context)
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == seen[-2] == catalogue.SHORTEST_CONTEXT
    assert write(own_generator, QUESTION)[1].answer_tokens > 0


def test_loading_can_be_stopped_and_leaves_what_was_in_use(
    own_generator: Generator, starter: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.gguf"
    os.link(starter, other) if starter.stat().st_dev == tmp_path.stat().st_dev else shutil.copy(
        starter, other
    )
    started = time.monotonic()
    with pytest.raises(Cancelled):
        own_generator.load(other, lambda: True)
    assert time.monotonic() - started < PATIENCE
    assert own_generator.process is None and own_generator.path == starter
    assert write(own_generator, QUESTION)[1].answer_tokens > 0


def test_thoughts_are_folded_away(generator: Generator) -> None:
    thought = r'root ::= "<think>\nThe tenant pays.\n</think>\n\nThe rent is 5."'
    pieces, made = write(generator, QUESTION, max_tokens=60, grammar=thought)
    assert "".join(pieces) == "The rent is 5."
    assert made.answer_tokens > 8


def test_a_thought_that_would_leave_no_room_is_ended(generator: Generator) -> None:
    pieces, made = write(generator, QUESTION, max_tokens=40, grammar='root ::= "<think>" ("a " | "b ")+')
    text = "".join(pieces)
    assert "think" not in text and text.strip()
    assert 20 < made.answer_tokens <= 48


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal there")
def test_ctrl_c_in_the_terminal_is_not_for_it(generator: Generator) -> None:
    assert generator.count(QUESTION) > 0
    assert generator.process is not None and generator.process.pid is not None
    os.kill(generator.process.pid, signal.SIGINT)
    assert write(generator, QUESTION)[1].answer_tokens > 0


def test_ends_with_its_parent(starter: Path, tmp_path: Path, repository: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, sys\nfrom pathlib import Path\nfrom app.models.generator import Generator\n"
        "if __name__ == '__main__':\n"
        "    generator = Generator()\n    generator.load(Path(sys.argv[1]))\n"
        "    print(generator.process.pid, flush=True)\n    os._exit(1)\n",
        "utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(repository), os.environ["PYTHONPATH"]])}
    run = subprocess.run(
        [sys.executable, str(script), str(starter)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    try:
        psutil.Process(int(run.stdout)).wait(150)
    except psutil.NoSuchProcess:
        pass


def test_a_model_that_cannot_be_used_leaves_the_one_in_use(
    generator: Generator, starter: Path, tmp_path: Path
) -> None:
    context = generator.context
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(starter.read_bytes()[:-1000])
    with pytest.raises(ModelUnusable, match=r"“cut\.gguf” is damaged or was not downloaded completely"):
        generator.load(cut)
    assert generator.path == starter
    assert generator.context == context
    assert write(generator, QUESTION)[1].answer_tokens > 0


def test_says_how_likely_each_choice_is(generator: Generator) -> None:
    shares = generator.choose([{"role": "user", "content": "Reply with the number 2."}], "12345")
    assert sum(shares) == pytest.approx(1)
    assert max(shares) == shares[1]
    assert shares == generator.choose([{"role": "user", "content": "Reply with the number 2."}], "12345")


def test_the_likeliest_choice_is_what_it_would_write(generator: Generator) -> None:
    pieces, _ = write(generator, QUESTION, max_tokens=1, grammar='root ::= "1" | "2" | "3" | "4" | "5"')
    shares = generator.choose(QUESTION, "12345")
    assert "12345"[shares.index(max(shares))] == "".join(pieces)


def test_a_choice_of_several_tokens_is_refused(generator: Generator) -> None:
    with pytest.raises(RuntimeError, match="not a single token"):
        generator.choose(QUESTION, ["hippopotamus"])


def test_choosing_can_be_stopped(generator: Generator) -> None:
    started = time.monotonic()
    with pytest.raises(Cancelled):
        generator.choose(LONG, "12345", cancelled=lambda: time.monotonic() > started + 0.3)
    assert time.monotonic() - started - 0.3 < PATIENCE
    assert write(generator, QUESTION)[1].answer_tokens > 0


def test_the_same_seed_writes_the_same(generator: Generator) -> None:
    one, two, other = (write(generator, QUESTION, temperature=1.0, seed=seed)[0] for seed in (1, 1, 2))
    assert one == two != other


def test_without_a_model_it_says_so() -> None:
    with pytest.raises(ModelUnusable, match="No language model"):
        Generator().count(QUESTION)


def test_holds_back_what_may_become_a_stop() -> None:
    assert split_at_stop("so it en", ("end", "stop")) == ("so it ", "en", False)
    assert split_at_stop("so it ends", ("end", "stop")) == ("so it ", "", True)
    assert split_at_stop("so it goes", ("end", "stop")) == ("so it goe", "s", False)
    assert split_at_stop("so it goes", ()) == ("so it goes", "", False)


def test_templates_without_a_system_message_get_it_in_front_of_the_question() -> None:
    messages = [{"role": "system", "content": "Be short."}, {"role": "user", "content": "Why?"}]
    assert merge_system(messages) == [{"role": "user", "content": "Be short.\n\nWhy?"}]
