from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pymupdf
import pytest

from app.core.documents import join_words
from app.core.errors import Cancelled, Damaged, NeedsPassword, NoText, NotReadable, Unsupported
from app.core.packing import unpack
from app.ingest.chunking.passages import add_headings
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.processes.messages import Part
from app.ingest.processes.pool import Opened, PagesRead, PassagesMade, ReaderPool, Titled
from tests.ingest.test_titles import HEAD, print_page
from tests.made_pdfs import BOILER, GARDEN, make_pdf


@pytest.fixture(scope="module")
def pool(tokenizer_json: Path) -> Iterator[ReaderPool]:
    pool = ReaderPool(2, tokenizer_json)
    yield pool
    pool.close()
    assert pool.pids == ()


@pytest.fixture(scope="module")
def garden(folder: Path) -> Path:
    return make_pdf(folder / "the_garden.pdf", GARDEN)


def read(
    pool: ReaderPool,
    path: Path,
    document: str = "abc",
    passwords: tuple[str, ...] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Part]:
    return pool.read(str(path), document, passwords, f"{path}.rendition", cancelled)


def assert_reads(pool: ReaderPool, path: Path) -> None:
    assert isinstance(list(read(pool, path))[-1], PassagesMade)


def test_a_file_is_opened_then_read_then_cut_up(
    pool: ReaderPool, report: Callable[[int], Path], tokens: TokenCounter
) -> None:
    opened, *rest = read(pool, report(3))
    assert isinstance(opened, Opened)
    assert (opened.title, opened.format, opened.encrypted) == ("report 3", "pdf", False)
    assert opened.context == "report 3"
    pages = {row.number: unpack(row) for part in rest if isinstance(part, PagesRead) for row in part.pages}
    passages = [p for part in rest if isinstance(part, PassagesMade) for p in part.passages]
    assert list(pages) == list(range(1, opened.pages + 1))
    assert isinstance(rest[-1], PassagesMade)
    for passage in passages:
        words = [word for span in passage.spans for word in pages[span.page].words[span.first : span.last]]
        assert passage.text == join_words(words)[0]
        assert tokens.count(add_headings(opened.context, passage.headings, passage.text)) + 2 <= 256


def test_readers_are_kept(pool: ReaderPool, garden: Path) -> None:
    assert_reads(pool, garden)
    before = set(pool.pids)
    assert_reads(pool, garden)
    assert set(pool.pids) == before


def test_several_files_at_once(pool: ReaderPool, garden: Path) -> None:
    with ThreadPoolExecutor(6) as threads:
        results = list(threads.map(lambda n: list(read(pool, garden, str(n))), range(12)))
    for number, parts in enumerate(results):
        made = parts[-1]
        assert isinstance(made, PassagesMade) and {p.document for p in made.passages} == {str(number)}
    assert len(pool.pids) <= 2


def test_passwords(pool: ReaderPool, folder: Path) -> None:
    path = make_pdf(folder / "secret.pdf", BOILER, password="valve")
    with pytest.raises(NeedsPassword):
        list(read(pool, path))
    opened = next(read(pool, path, passwords=("lamp", "valve")))
    assert isinstance(opened, Opened) and opened.encrypted and opened.password == "valve"


def test_files_that_cannot_be_read(pool: ReaderPool, tmp_path: Path, garden: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(40))
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    document = pymupdf.open()
    document.new_page().draw_rect(pymupdf.Rect(10, 10, 50, 50))
    document.save(tmp_path / "c.pdf")
    document.close()
    for name, error in (
        ("a.docx", Damaged),
        ("a.7z", Unsupported),
        ("b.pdf", Damaged),
        ("c.pdf", NoText),
        ("d.pdf", NotReadable),
    ):
        before = set(pool.pids)
        with pytest.raises(error) as raised:
            list(read(pool, tmp_path / name))
        assert str(raised.value).endswith(".") and "\n" not in str(raised.value)
        assert set(pool.pids) >= before, "an ordinary refusal costs no process"
    assert_reads(pool, garden)


def test_a_page_that_is_damaged_costs_that_page(pool: ReaderPool, folder: Path) -> None:
    path = make_pdf(folder / "hurt.pdf", [*GARDEN, *BOILER])
    document = pymupdf.open(path)
    document.update_object(document[1].xref, "42")
    document.save(folder / "hurt2.pdf")
    document.close()
    opened, *rest = read(pool, folder / "hurt2.pdf")
    pages = [unpack(row) for part in rest if isinstance(part, PagesRead) for row in part.pages]
    assert isinstance(opened, Opened) and opened.pages == len(pages)
    assert any("boiler" in word.text for word in pages[-1].words)


def test_a_printed_title_is_told_after_the_first_pages(pool: ReaderPool, tmp_path: Path) -> None:
    print_page(tmp_path / "p-2021-7.pdf", HEAD, "Abstract")
    opened, pages, titled, *_ = read(pool, tmp_path / "p-2021-7.pdf")
    assert isinstance(opened, Opened) and opened.title == opened.context == "p-2021-7"
    assert isinstance(pages, PagesRead)
    assert titled == Titled("Mowing Late and the Bees of Upland Meadows")


def test_a_crash_costs_the_file_and_nothing_else(pool: ReaderPool, bomb: Path, garden: Path) -> None:
    reading = read(pool, bomb)
    assert isinstance(next(reading), Opened)
    victim = pool.pids[0]
    os.kill(victim, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    with pytest.raises(Damaged, match="broke the program"):
        next(reading)
    assert victim not in pool.pids
    assert_reads(pool, garden)


def test_a_reader_that_died_in_its_sleep_is_replaced(pool: ReaderPool, garden: Path) -> None:
    assert_reads(pool, garden)
    for reader in multiprocessing.active_children():
        if reader.pid in pool.pids:
            reader.terminate()
            reader.join(10)
    assert_reads(pool, garden)


def test_a_file_that_takes_too_long(tokenizer_json: Path, bomb: Path, garden: Path) -> None:
    pool = ReaderPool(1, tokenizer_json, seconds=0.4)
    try:
        pool.warm()
        with pytest.raises(Damaged, match="too long"):
            list(read(pool, bomb))
        assert pool.pids == ()
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is not enforced here")
def test_a_file_that_takes_too_much_memory(tokenizer_json: Path, bomb: Path, garden: Path) -> None:
    pool = ReaderPool(1, tokenizer_json, memory=450 << 20)
    try:
        with pytest.raises(Damaged, match="more memory"):
            list(read(pool, bomb))
        assert_reads(pool, garden)
    finally:
        pool.close()


def test_closing_the_iterator_ends_the_reading(pool: ReaderPool, bomb: Path, garden: Path) -> None:
    reading = read(pool, bomb)
    next(reading)
    busy = pool.pids[0]
    reading.close()
    assert busy not in pool.pids
    assert_reads(pool, garden)


def test_cancelling_while_reading_and_while_waiting_for_a_reader(
    tokenizer_json: Path, bomb: Path, garden: Path
) -> None:
    pool = ReaderPool(1, tokenizer_json)
    stop = threading.Event()
    try:
        reading = read(pool, bomb, "abc", cancelled=stop.is_set)
        next(reading)
        waiting = read(pool, garden, "def", cancelled=stop.is_set)
        with ThreadPoolExecutor(1) as thread:
            waited = thread.submit(next, waiting)
            stop.set()
            with pytest.raises(Cancelled):
                next(reading)
            with pytest.raises(Cancelled):
                waited.result()
        assert_reads(pool, garden)
    finally:
        pool.close()


def test_closing_the_pool_cancels_what_is_being_read(tokenizer_json: Path, bomb: Path) -> None:
    pool = ReaderPool(1, tokenizer_json)
    reading = read(pool, bomb)
    next(reading)
    with ThreadPoolExecutor(1) as thread:
        waited = thread.submit(next, reading)
        pool.close()
        with pytest.raises(Cancelled):
            waited.result()
    with pytest.raises(Cancelled):
        list(read(pool, bomb))
    assert pool.pids == ()


@pytest.mark.skipif(sys.platform == "win32", reason="looks at processes the POSIX way")
def test_readers_end_with_their_parent(tokenizer_json: Path, garden: Path, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from app.ingest.processes.pool import ReaderPool\n"
        "if __name__ == '__main__':\n"
        "    pool = ReaderPool(1, Path(sys.argv[1]))\n"
        "    list(pool.read(sys.argv[2], 'abc', (), sys.argv[2] + '.rendition'))\n"
        "    assert not {'torch', 'chromadb', 'pymupdf'} & set(sys.modules)\n"
        "    print(*pool.pids, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])}
    # Standard output is inherited by the reader's helpers, so its end tells that all of them have gone.
    done = subprocess.run(
        [sys.executable, str(script), str(tokenizer_json), str(garden)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    reader = int(done.stdout)
    ended = threading.Event()
    for _ in range(3000):
        try:
            os.kill(reader, 0)
        except ProcessLookupError:
            break
        ended.wait(0.05)
    else:
        pytest.fail("the reader lives on")


def test_readers_load_nothing_heavy(repository: Path) -> None:
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, app.ingest.processes.reader, app.ingest.render.painter; print(*sys.modules)",
        ],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"torch", "chromadb", "onnxruntime", "sentence_transformers", "PySide6"} & set(loaded)
