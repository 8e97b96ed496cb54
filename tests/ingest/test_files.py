from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import NotReadable
from app.ingest.detect.files import expand, hash_content

needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not hold here"
)


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def test_folders_are_searched_to_the_bottom_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "a/z.PDF", "a/y.docx", "c.txt")
    assert [str(path) for path in expand([str(tmp_path)])] == [
        str(tmp_path / name) for name in ("a/y.docx", "a/z.PDF", "b.pdf", "c.txt")
    ]


def test_what_is_hidden_temporary_or_no_document_is_skipped_in_folders(tmp_path: Path) -> None:
    make(
        tmp_path,
        ".a.pdf",
        ".git/b.pdf",
        "~$c.docx",
        "~WRD0001.doc",
        "d.pdf~",
        "e.exe",
        "f.zip",
        "g",
        "h.pdf.part",
    )
    make(tmp_path, "__MACOSX/i.pdf", "node_modules/x/README.md", "logo.svg", "data.json", "j.pdf.crdownload")
    make(tmp_path, "k.pdf", "l.png", "m.pages", "n.TIFF", "o.eml")
    assert list(expand([str(tmp_path)])) == [
        tmp_path / name for name in ("k.pdf", "l.png", "m.pages", "n.TIFF", "o.eml")
    ]


def test_what_is_left_out_is_told_with_the_reason(tmp_path: Path) -> None:
    make(tmp_path, ".a.pdf", "~$b.docx", "c.mp4", "node_modules/d.pdf", "logo.svg", "e.pdf")
    make(tmp_path, "f.zip", "g.emlx", "h.ics")
    (tmp_path / "link").symlink_to(tmp_path / "node_modules")
    told: dict[str, str] = {}
    assert list(expand([str(tmp_path)], lambda path, why: told.update({path.name: why}))) == [
        tmp_path / "e.pdf"
    ]
    assert told == {
        ".a.pdf": "hidden or temporary",
        "~$b.docx": "hidden or temporary",
        "c.mp4": "no documents",
        "f.zip": "archives, which are not looked into",
        "g.emlx": "messages of Apple Mail",
        "h.ics": "calendars and contacts",
        "node_modules": "folders of programs",
        "logo.svg": "drawings",
        "link": "folders behind links",
    }


def test_a_file_named_itself_counts_whatever_it_is_called(tmp_path: Path) -> None:
    make(tmp_path, ".hidden", "b")
    named = [tmp_path / ".hidden", tmp_path / "b"]
    assert list(expand(map(str, named))) == named


def test_a_file_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.pdf")
    monkeypatch.chdir(tmp_path)
    assert list(expand(["a.pdf", str(tmp_path / "x" / ".." / "a.pdf"), str(tmp_path)])) == [
        tmp_path / "a.pdf"
    ]


@pytest.mark.parametrize("name", ["gone.pdf", "a\0b.pdf", "n" * 5000])
def test_a_vanished_path_is_an_error_among_the_others(tmp_path: Path, name: str) -> None:
    make(tmp_path, "here.pdf")
    first, second = expand([str(tmp_path / name), str(tmp_path / "here.pdf")])
    assert isinstance(first, tuple) and isinstance(first[1], NotReadable)
    assert str(first[1]).endswith(".")
    assert second == tmp_path / "here.pdf"


@needs_permissions
def test_a_folder_without_permission_is_an_error_among_the_others(tmp_path: Path) -> None:
    make(tmp_path, "a/b.pdf", "c.pdf")
    (tmp_path / "a").chmod(0)
    try:
        first, second = expand([str(tmp_path)])
    finally:
        (tmp_path / "a").chmod(0o700)
    assert isinstance(first, tuple) and "permission" in str(first[1])
    assert second == tmp_path / "c.pdf"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_links_that_lead_round_in_circles_end(tmp_path: Path) -> None:
    make(tmp_path, "a/b.pdf")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dangling.pdf").symlink_to(tmp_path / "nowhere")
    assert list(expand([str(tmp_path)])) == [tmp_path / "a" / "b.pdf"]


def test_the_id_is_of_the_bytes(tmp_path: Path) -> None:
    for name, content in (("a", b"same"), ("b", b"same"), ("c", b"other")):
        (tmp_path / name).write_bytes(content)
    same, again, other = (hash_content(tmp_path / name) for name in "abc")
    assert same == again != other
    assert len(same) == 32 and int(same, 16)


def test_the_id_of_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotReadable):
        hash_content(tmp_path / "gone")
    with pytest.raises(NotReadable):
        hash_content(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(NotReadable):
        hash_content(tmp_path / "pipe.pdf")
    ((_, error),) = expand([str(tmp_path / "pipe.pdf")])
    assert isinstance(error, NotReadable)
    assert list(expand([str(tmp_path)])) == []
