"""The fixed beginning of a prompt is read once: in a session, and after a restart."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.paths import find_prefixes_folder
from app.models import catalogue, prefixes
from app.models.generated import Generated
from app.models.generator import Generator
from app.models.language_model import LanguageModel
from app.models.prefixes import PrefixStore, forget_prefixes, identify_model
from app.models.running import RunSettings
from tests.models.made_hybrid import make_hybrid

FIXED = [
    {"role": "system", "content": "Answer from the text, in one sentence, with the words of the text. " * 4},
    {"role": "user", "content": "Text: The gate is opened at seven. Question: When is it opened?"},
    {"role": "assistant", "content": "The gate is opened at seven."},
]
OTHER = [{"role": "system", "content": "You choose numbers of sentences, and nothing else. " * 6}]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CARREL_MODELS", str(tmp_path / "models"))
    return find_prefixes_folder()


@pytest.fixture
def generator(folder: Path) -> Iterator[Generator]:
    """Started where its child finds the folder of this test."""
    yield from started()


def started() -> Iterator[Generator]:
    path = catalogue.find_starter()
    if path is None:
        pytest.skip("the starter model is not installed")
    generator = Generator()
    generator.load(path)
    yield generator
    generator.close()


def ask(generator: Generator, before: list[dict[str, str]], question: str) -> tuple[str, Generated]:
    text, writing = "", generator.generate([*before, {"role": "user", "content": question}], max_tokens=16)
    while True:
        try:
            text += next(writing)
        except StopIteration as end:
            return text, end.value


def test_the_beginning_is_read_once_whatever_comes_between(generator: Generator, folder: Path) -> None:
    fixed = generator.count(FIXED) - 8  # without the opening of the next message
    _, first = ask(generator, FIXED, "When is the shed closed?")
    _, second = ask(generator, FIXED, "What hangs on the west wall?")
    assert first.cached_tokens < 8 and second.cached_tokens >= fixed
    assert ask(generator, OTHER, "Which sentences?")[1].cached_tokens < 8
    _, third = ask(generator, FIXED, "Who takes a boat out?")
    assert third.cached_tokens >= fixed
    assert ask(generator, OTHER, "And of these?")[1].cached_tokens > generator.count(OTHER) - 16
    assert len(list(folder.glob("*.kv"))) == 2


def test_nor_is_it_read_after_a_restart_and_the_answer_is_the_same(generator: Generator) -> None:
    generator.prepare([*FIXED, {"role": "user", "content": "?"}])
    said, first = ask(generator, FIXED, "When is the gate opened?")
    assert first.cached_tokens >= generator.count(FIXED) - 8
    generator.close()
    again, second = ask(generator, FIXED, "When is the gate opened?")
    assert second.cached_tokens == first.cached_tokens
    assert again == said


def test_a_model_that_nobody_asks_leaves_memory_and_what_is_kept_is_read_when_it_is_back(
    generator: Generator,
) -> None:
    path, run, child = generator.path, generator.run, generator.process
    assert path is not None and child is not None
    said, _ = ask(generator, FIXED, "When is the gate opened?")
    writing = generator.generate([*FIXED, {"role": "user", "content": "When?"}], max_tokens=16)
    next(writing)
    generator.rest_if_idle(0)
    assert child.is_alive(), "it is being asked"
    writing.close()
    left = generator.rest_if_idle(600)
    assert left is not None and 500 < left <= 600 and generator.has_loaded(path)
    assert generator.rest_if_idle(0) is None
    assert generator.is_resting and not child.is_alive() and not generator.has_loaded(path)
    assert generator.rest_if_idle(0) is None and generator.is_resting
    generator.load(path)
    assert not generator.is_resting and generator.has_loaded(path) and generator.run == run
    again, made = ask(generator, FIXED, "When is the gate opened?")
    assert again == said and made.cached_tokens >= generator.count(FIXED) - 8


def test_a_file_that_was_changed_is_not_trusted(generator: Generator, folder: Path) -> None:
    said, _ = ask(generator, FIXED, "When is the gate opened?")
    (file,) = folder.glob("*.kv")
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    generator.close()
    again, made = ask(generator, FIXED, "When is the gate opened?")
    assert made.cached_tokens == 0 and again == said


def test_they_go_with_their_model(tmp_path: Path, folder: Path) -> None:
    model, other = tmp_path / "a.gguf", tmp_path / "b.gguf"
    model.write_bytes(b"a" * 5_000_000)
    other.write_bytes(b"a" * 4_999_999 + b"b")
    assert identify_model(model) != identify_model(other)
    for each in (model, other):
        PrefixStore(each, "1").save([1, 2, 3], b"state")
    forget_prefixes(model)
    assert PrefixStore(model, "1").load([1, 2, 3]) is None
    store = PrefixStore(other, "1")
    assert store.load([1, 2, 3]) == b"state"
    assert store.load([1, 2]) is None and PrefixStore(other, "2").load([1, 2, 3]) is None


def test_the_disk_holds_so_many_and_no_more(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tmp_path / "a.gguf"
    model.write_bytes(b"a")
    monkeypatch.setattr(prefixes, "BYTES_ON_DISK", 1100)
    store = PrefixStore(model, "1")
    for number in range(5):
        store.save([number], bytes(300))
        for file in folder.glob("*.kv"):
            os.utime(file, (file.stat().st_mtime - 10,) * 2)
    fresh = PrefixStore(model, "1")
    assert [fresh.load([number]) is not None for number in range(5)] == [False, False, True, True, True]
    assert sum(file.stat().st_size for file in folder.glob("*.kv")) <= 1100


def test_where_it_cannot_be_written_memory_has_it(tmp_path: Path, folder: Path) -> None:
    model = tmp_path / "a.gguf"
    model.write_bytes(b"a")
    folder.parent.mkdir(parents=True)
    folder.write_text("no folder")
    store = PrefixStore(model, "1")
    store.save([1], b"state")
    assert store.load([1]) == b"state" and PrefixStore(model, "1").load([1]) is None


def test_a_model_that_was_deleted_while_it_is_in_use_is_kept_in_memory(tmp_path: Path, folder: Path) -> None:
    store = PrefixStore(tmp_path / "gone.gguf", "1")
    store.save([1], b"state")
    assert store.load([1]) == b"state" and not folder.exists()


def test_a_model_that_cannot_forget_a_part_goes_on_from_the_beginning(tmp_path: Path) -> None:
    """Its memory is one running state, which is good for the very tokens that were read only."""

    class NeverStopped:
        value = False

    file = catalogue.inspect(make_hybrid(tmp_path / "hybrid.gguf"))
    run = RunSettings(layers=0, of=file.layers + 1, threads=1, batch=16, context=2048)

    def ask_in_steps(model: LanguageModel, question: str) -> tuple[str, int, Generated]:
        messages = [*OTHER, {"role": "user", "content": question}]
        writing = model.generate(messages, 8, 0.0, (), None, None, 0, True, tells_reading=True)
        text, steps = "", 0
        while True:
            try:
                told = next(writing)
            except StopIteration as end:
                return text, steps, end.value
            if isinstance(told, str):
                text += told
            else:
                steps += 1

    model = LanguageModel(file, run, NeverStopped())
    ask_in_steps(model, "When is it opened?")
    text, steps, generated = ask_in_steps(model, "When is the shed closed?")
    assert generated.prompt_tokens > 300 > 100 > generated.prompt_tokens - generated.cached_tokens
    assert steps <= 100 // run.batch + 1  # what is told as known is not read
    alone, *_ = ask_in_steps(LanguageModel(file, run, NeverStopped()), "When is the shed closed?")
    assert text == alone
