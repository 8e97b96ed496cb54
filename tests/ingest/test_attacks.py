"""Hostile files cost themselves and nothing else: not the next file, nor the disk, nor what is beside."""

from __future__ import annotations

import os
import queue
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

import psutil
import pytest

from app.core.errors import CarrelError, Damaged, NotReadable
from app.core.packing import unpack
from app.ingest.ocr.recognizer import Recognizer
from app.ingest.processes.pool import Opened, PagesRead, ReaderPool
from app.ingest.render.renderer import PageRenderer
from tests.ingest.attacks.every import ATTACKS
from tests.ingest.attacks.files import docx
from tests.ingest.attacks.kit import GIB, READ, REFUSED, SAYS, SECRET, secret_beside
from tests.lengths import first_of
from tests.made_pdfs import BOILER, GARDEN, long_pdf, make_pdf

QUICK = 2.5
"""Seconds of the processor that an attack gets that need not be read; a process takes one to start."""

PATIENT = 60.0
SLACK = 150.0
"""Seconds that a busy machine may take besides."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: `error` is None where it was read, `words` is everything it told."""

    error: Exception | None
    words: str
    seconds: float
    pages: int
    beside: frozenset[str]
    """Files that lie where there were none before."""


def tell(pool: ReaderPool, path: Path, rendition: Path) -> Outcome:
    """Reads a file and takes note."""
    there = set(rendition.parent.parent.rglob("*")) | {rendition}
    started = time.monotonic()
    words: list[str] = []
    pages = 0
    error: Exception | None = None
    try:
        for part in pool.read(str(path), "a" * 32, (), str(rendition)):
            if isinstance(part, Opened):
                words += [part.title, part.context]
                pages = part.pages
            elif isinstance(part, PagesRead):
                for page in map(unpack, part.pages):
                    words += [page.label, *(word.text for word in page.words)]
            else:
                words += [text for passage in part.passages for text in (passage.text, passage.headings)]
    except (CarrelError, RuntimeError) as raised:
        error = raised
    beside = {str(found) for found in rendition.parent.parent.rglob("*") if found not in there}
    return Outcome(error, " ".join(words), time.monotonic() - started, pages, frozenset(beside))


@pytest.fixture(scope="module")
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The system's folder for temporary files, as far as the readers here know."""
    folder = tmp_path_factory.mktemp("temporary")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TMPDIR", "TEMP", "TMP"):
            patch.setenv(name, str(folder))
        patch.setattr(tempfile, "tempdir", None)
        yield folder


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_pdf(tmp_path_factory.mktemp("good") / "boiler.pdf", BOILER)


@pytest.fixture(scope="module")
def outcomes(
    request: pytest.FixtureRequest,
    tokenizer_json: Path,
    tmp_path_factory: pytest.TempPathFactory,
    temporary: Path,
    good: Path,
) -> Iterator[Mapping[str, Future[tuple[Outcome, Outcome]]]]:
    """What becomes of each attack that is to be tested, and of a good file right after it; two are read at
    once.
    """
    wanted = {
        item.callspec.params["name"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.originalname == "test_an_attack_costs_itself_only"
    }
    pools: dict[bool, queue.SimpleQueue[ReaderPool]] = {True: queue.SimpleQueue(), False: queue.SimpleQueue()}
    made = [
        (patient, ReaderPool(1, tokenizer_json, seconds=PATIENT if patient else QUICK, memory=3 * GIB // 2))
        for patient in (True, False)
        for _ in range(2)
    ]
    for patient, pool in made:
        pools[patient].put(pool)

    def suffer(name: str) -> tuple[Outcome, Outcome]:
        attack = ATTACKS[name]
        folder = tmp_path_factory.mktemp("attack")
        (folder / "in").mkdir()
        (folder / "out").mkdir()
        path = folder / "in" / name
        secret_beside(path).write_text(f"The password is {SECRET}.")
        attack.make(path)
        patient = attack.outcome is READ
        pool = pools[patient].get()
        try:
            found = tell(pool, path, folder / "out" / "a.pdf")
            path.unlink()
            return found, tell(pool, good, folder / "out" / "b.pdf")
        finally:
            pools[patient].put(pool)

    with ThreadPoolExecutor(2) as threads:
        futures = {name: threads.submit(suffer, name) for name in ATTACKS if name in wanted}
        yield futures
        for future in futures.values():
            future.cancel()
    for _, pool in made:
        pool.close()


@pytest.mark.parametrize("name", first_of(lambda name: PurePath(name).stem, ATTACKS))
def test_an_attack_costs_itself_only(
    outcomes: Mapping[str, Future[tuple[Outcome, Outcome]]], name: str
) -> None:
    found, after = outcomes[name].result()
    expected = ATTACKS[name].outcome
    limit = PATIENT if expected is READ else QUICK
    assert found.seconds < 2 * limit + 0.5 * found.pages + SLACK
    assert SECRET not in found.words
    assert not found.beside
    if found.error is not None:
        assert expected is not READ
        assert isinstance(found.error, CarrelError)
        assert_is_a_sentence(str(found.error))
    else:
        assert expected is not REFUSED
        assert SAYS in found.words or expected is not READ
    assert after.error is None
    assert BOILER[0].split(".")[0] in after.words


def assert_is_a_sentence(said: str) -> None:
    assert said[0].isupper()
    assert said.endswith(".")
    assert len(said) < 150
    assert not any(sign in said for sign in ("\n", "Error", "Traceback", "/", "code="))


def test_nothing_is_left_of_all_that(
    outcomes: Mapping[str, Future[tuple[Outcome, Outcome]]], temporary: Path
) -> None:
    for future in outcomes.values():
        future.result()
    assert not list(temporary.rglob("*"))
    programs = [process.name() for process in psutil.Process().children(recursive=True)]
    assert not [name for name in programs if "pandoc" in name]


def test_what_an_attachment_was_written_to_goes_with_its_reader(
    tokenizer_json: Path, temporary: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    path = tmp_path / "mail.eml"
    ATTACKS["attached-slowly.eml"].make(path)
    pool = ReaderPool(1, tokenizer_json)
    reading = pool.read(str(path), "abc", (), str(tmp_path / "out" / "a.pdf"))
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(next, reading)
        deadline = time.monotonic() + SLACK
        while not [file for file in tmp_path.rglob("*") if file.is_file() and file.suffix == ".pdf"]:
            assert time.monotonic() < deadline
        pool.close()
        with pytest.raises(CarrelError):
            waiting.result()
    assert not list((tmp_path / "out").iterdir())
    assert not list(temporary.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems wait until Python gets its turn")
def test_a_reader_in_the_middle_of_an_attack_ends_with_its_parent(
    tokenizer_json: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    ATTACKS["forms-by-doubling.pdf"].make(path)
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from app.ingest.processes.pool import ReaderPool\n"
        "if __name__ == '__main__':\n"
        "    pool = ReaderPool(1, Path(sys.argv[1]))\n"
        "    reading = pool.read(sys.argv[2], 'abc', (), sys.argv[2] + '.new')\n"
        "    next(reading)\n"
        "    print(*pool.pids, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([root, os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(
        [sys.executable, str(script), str(tokenizer_json), str(path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=SLACK,
        check=False,
    )
    reader = int(done.stdout)
    deadline = time.monotonic() + SLACK
    with suppress(psutil.NoSuchProcess):
        while psutil.Process(reader).status() != psutil.STATUS_ZOMBIE:
            assert time.monotonic() < deadline, "the reader lives on"


# Names

NAMES = {
    "control characters": "a\x01\x1b[31m\nb.{}",
    "right to left": "fdp.\u202efxt\u2066.{}",
    "as long as can be": "x" * 250 + ".{}",
    "signs": "😀 ‘“% %s %n {{0}} $HOME `id` ;&|<>*?'\" -.{}",
    "option": "--output=escaped.{}",
    "spaces": "  .{}",
}


@pytest.fixture(scope="module")
def pool(tokenizer_json: Path) -> Iterator[ReaderPool]:
    pool = ReaderPool(1, tokenizer_json)
    yield pool
    pool.close()


@pytest.mark.parametrize("suffix", ["pdf", "docx", "html"])
@pytest.mark.parametrize("name", [*NAMES.values(), "not utf-8"], ids=[*NAMES, "not utf-8"])
def test_names_of_all_kinds(pool: ReaderPool, tmp_path: Path, good: Path, name: str, suffix: str) -> None:
    (tmp_path / "in").mkdir()
    given = os.fsdecode(b"\xff\xfe." + suffix.encode()) if name == "not utf-8" else name.format(suffix)
    path = tmp_path / "in" / given
    html = f"<html><p>{SAYS}</p></html>".encode()
    try:
        path.write_bytes({"pdf": good.read_bytes(), "docx": docx(), "html": html}[suffix])
    except (OSError, ValueError):
        pytest.skip("this system has no such names")
    (tmp_path / "out").mkdir()
    found = tell(pool, path, tmp_path / "out" / "a.pdf")
    assert found.error is None
    assert (BOILER[0] if suffix == "pdf" else SAYS).split(".")[0] in found.words
    assert not found.beside


# What is no ordinary file


def fifo(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(path)


def local_socket(path: Path) -> None:
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("this system has no local sockets")
    # Bound by its name alone, because such addresses are short.
    with pytest.MonkeyPatch.context() as patch, socket.socket(socket.AF_UNIX) as listener:
        patch.chdir(path.parent)
        listener.bind(path.name)


def link(to: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        try:
            path.symlink_to(to)
        except OSError:
            pytest.skip("this system makes no links")

    return make


def forbidden(path: Path) -> None:
    if sys.platform == "win32" or os.geteuid() == 0:
        pytest.skip("whoever runs this may read everything")
    path.write_text("secret")
    path.chmod(0)


SPECIAL = {
    "pipe": fifo,
    "socket": local_socket,
    "folder": Path.mkdir,
    "endless device": link("/dev/zero"),
    "link to nothing": link("nowhere"),
    "link to itself": link("a.pdf"),
    "forbidden": forbidden,
}


@pytest.mark.parametrize("kind", SPECIAL)
def test_what_is_no_file_is_not_readable(pool: ReaderPool, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.pdf"
    SPECIAL[kind](path)
    with pytest.raises(NotReadable) as raised:
        list(pool.read(str(path), "abc", (), str(tmp_path / "out" / "a.pdf")))
    assert_is_a_sentence(str(raised.value))


# Files that do not stay as they are


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"% more and more\n" * 1000)


def shrink(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size * 3 // 4)


def scramble(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3)
        file.write(os.urandom(5000))


@pytest.mark.parametrize("change", [grow, shrink, scramble, Path.unlink])
@pytest.mark.parametrize("name", ["long.pdf", "long.txt", "long.docx"])
def test_a_file_that_changes_while_it_is_read(
    pool: ReaderPool, tmp_path: Path, name: str, change: Callable[[Path], None]
) -> None:
    """The reader may find it whole or broken, but ends, and reads the next one."""
    path = tmp_path / name
    if name == "long.pdf":
        long_pdf(path, 60)
    elif name == "long.txt":
        path.write_text(f"{SAYS}\n\n" * 5_000)
    else:
        path.write_bytes(docx("{says}" * 2_000))
    stop = threading.Event()

    def keep_changing() -> None:
        with suppress(OSError):
            while path.stat().st_size > 100 and not stop.wait(0.01):
                change(path)

    with ThreadPoolExecutor(1) as threads:
        changing = threads.submit(keep_changing)
        try:
            found = tell(pool, path, tmp_path / "out" / "a.pdf")
        finally:
            stop.set()
        changing.result()
    assert found.error is None or isinstance(found.error, CarrelError)
    garden = tell(pool, make_pdf(tmp_path / "garden.pdf", GARDEN), tmp_path / "out" / "b.pdf")
    assert garden.error is None


# Those who look at pages afterwards

LOOKED_AT = (
    "image-on-a-thousand-pages.pdf",
    "huge-image.pdf",
    "forms-by-doubling.pdf",
    "pattern-in-itself.pdf",
    "page-without-edges.pdf",
    "glyph-in-itself.pdf",
    "zeros.pdf",
    "just-small-enough.png",
)


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_hostile_page_costs_its_picture_only(
    pool: ReaderPool, renderer: PageRenderer, tmp_path: Path, good: Path, name: str
) -> None:
    path = made_pdf(pool, tmp_path, name)
    try:
        assert renderer.render(path, 1, 2.0).width > 0
    except Damaged as error:
        assert_is_a_sentence(str(error))
    assert renderer.render(good, 1, 0.5).width == 298


@pytest.fixture(scope="module")
def renderer() -> Iterator[PageRenderer]:
    renderer = PageRenderer(seconds=QUICK, memory=3 * GIB)
    yield renderer
    renderer.close()


def test_hostile_pages_cost_the_recognizer_nothing_else(pool: ReaderPool, tmp_path: Path, good: Path) -> None:
    recognizer = Recognizer(seconds=PATIENT, memory=3 * GIB)
    try:
        assert recognizer.recognise(good, 1).words
        recognizer.seconds = QUICK  # its models are loaded now
        with pytest.raises(Damaged) as raised:
            recognizer.recognise(made_pdf(pool, tmp_path, "forms-by-doubling.pdf"), 1)
        assert_is_a_sentence(str(raised.value))
        recognizer.seconds = PATIENT
        assert recognizer.recognise(good, 1).words
    finally:
        recognizer.close()


def made_pdf(pool: ReaderPool, folder: Path, name: str) -> Path:
    """The attack, or the PDF that stands for it."""
    path = folder / name
    ATTACKS[name].make(path)
    if path.suffix == ".pdf":
        return path
    rendition = folder / "rendition.pdf"
    assert tell(pool, path, rendition).error is None
    return rendition
