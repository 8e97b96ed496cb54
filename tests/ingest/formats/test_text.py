from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Damaged, NoText, NotReadable
from app.ingest.formats import text as plain
from tests.ingest.formats.reading import page, rendered, text


def test_lines_and_paragraphs_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        b"Dear Sir,\r\nthe rent & <deposit>\rare due.\r\n\r\n\r\nYours\fA. Holloway\n"
    )
    found = page(rendered(tmp_path / "a.txt"))
    lines: dict[int, list[str]] = {}
    for word in found.words:
        lines.setdefault(word.line, []).append(word.text)
    assert [" ".join(line) for line in lines.values()] == [
        "Dear Sir,",
        "the rent & <deposit>",
        "are due.",
        "Yours",
        "A. Holloway",
    ]
    assert len({word.block for word in found.words}) == 3


def test_columns_stay_under_one_another(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Item      Price\nRent        900\nDeposit    1800\n\nA sentence about it."
    )
    words = {word.text: word.box for word in page(rendered(tmp_path / "a.txt")).words}
    assert (
        words["Price"].x1
        == pytest.approx(words["900"].x1, abs=0.5)
        == pytest.approx(words["1800"].x1, abs=0.5)
    )
    assert words["Item"].x0 == pytest.approx(words["A"].x0, abs=1)


def test_any_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Договор аренды вступает в силу.".encode("koi8-r"))
    assert text(rendered(tmp_path / "a.txt")) == "Договор аренды вступает в силу."


def test_colours_of_a_terminal_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(b"\x1b[1;31mERROR\x1b[0m disk full\n")
    assert text(rendered(tmp_path / "a.log")) == "ERROR disk full"


def test_one_endless_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word " * 20_000)
    rendition = rendered(tmp_path / "a.txt")
    assert sum(len(page(rendition, number + 1).words) for number in range(rendition.pdf.page_count)) == 20_000


def test_what_is_too_long_is_cut_off_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "MOST_BYTES", 1000)
    (tmp_path / "a.txt").write_text("word " * 300)
    assert "the rest is left out here" in text(rendered(tmp_path / "a.txt"))


def test_what_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    with pytest.raises(Damaged, match="not text, though its name says so"):
        rendered(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_bytes(b" \n\t\r\n \x1b[0m")
    with pytest.raises(NoText):
        rendered(tmp_path / "b.txt")
    with pytest.raises(NotReadable):
        plain.render(tmp_path / "gone.txt", "txt")


def test_a_hole_left_by_a_machine_that_went_down(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"before the storm\n" * 10_000 + bytes(5_000_000) + b"after it\n")
    rendition = rendered(path)
    assert "before the storm" in text(rendition)
    assert text(rendition, rendition.pdf.page_count).endswith("after it")
