"""What readers wrote on a PDF is read, told as what it is, and can be pointed at."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Page
from app.ingest.pdf.document import add_comments_to, open_pdf, read_page

TEXT = "The lighthouse keeper trims the lamp every four hours. Oil is brought by boat in spring."


def commented(path: Path, *, rotation: int = 0) -> Path:
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    page.insert_text((72, 100), TEXT, fontsize=11)
    page.add_text_annot((500, 90), "Ask Loveday first. She keeps the log.").set_info(title="J. Pengelly")
    (oil,) = page.search_for("brought by boat")
    page.add_highlight_annot(oil).set_info(content="By cart since 1911.", title="T. Rowe")
    (hours,) = page.search_for("every four hours")
    page.add_strikeout_annot(hours).set_info(content="every six hours", title="T. Rowe")
    (keeper,) = page.search_for("keeper")
    page.add_strikeout_annot(keeper)
    page.add_underline_annot(keeper)
    page.add_freetext_annot((72, 200, 300, 220), "Copy for the harbour office")
    page.set_rotation(rotation)
    document.save(path)
    document.close()
    return path


def read(path: Path) -> Page:
    document, _ = open_pdf(path)
    with document:
        return add_comments_to(read_page(document, 1), document)


def test_comments_say_what_they_are_after_the_words_of_the_page(tmp_path: Path) -> None:
    page = read(commented(tmp_path / "notes.pdf"))
    blocks: dict[int, list[str]] = {}
    for word in page.words:
        blocks.setdefault(word.block, []).append(word.text)
    texts = [" ".join(some) for some in blocks.values()]
    assert texts[0] == TEXT
    assert texts[1] == "Copy for the harbour office"
    found = {text.replace(date, "") for text in texts[2:] for date in [_date(text)]}
    assert found == {
        "[Comment by J. Pengelly: Ask Loveday first.] [Comment: She keeps the log.]",
        "[Comment by T. Rowe on “brought by boat”: By cart since 1911.]",
        "[Struck out by T. Rowe: “every four hours”; comment: every six hours]",
        "[Struck out: “keeper”]",
    }


def _date(text: str) -> str:
    head = text.split(":")[0]
    return f", {head.rsplit(', ', 1)[1][:10]}" if ", " in head and head[-2:].isdigit() else "no date"


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_comment_points_at_what_it_is_about(tmp_path: Path, rotation: int) -> None:
    page = read(commented(tmp_path / "notes.pdf", rotation=rotation))
    about = [word.box for word in page.words if word.text in ("brought", "boat")]
    comment = next(word.box for word in page.words if word.text == "1911.]")
    assert comment.x0 == pytest.approx(about[0].x0, abs=3)
    assert comment.x1 == pytest.approx(about[-1].x1, abs=3)
    assert comment.y0 <= about[0].y1
    assert comment.y1 >= about[0].y0


def test_comments_that_are_hidden_are_not_read(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), TEXT)
    page.add_text_annot((500, 90), "Answer that the lamp is out.").set_flags(pymupdf.PDF_ANNOT_IS_HIDDEN)
    document.save(tmp_path / "hidden.pdf")
    assert " ".join(word.text for word in read(tmp_path / "hidden.pdf").words) == TEXT


@pytest.mark.parametrize(
    "file",
    ["<</Type/Filespec/F(plan.dwg)>>", "<</Type/Filespec/UF(plan.dwg)/EF<</UF %d 0 R>>>>", "(plan.dwg)"],
)
def test_a_file_that_lies_elsewhere_does_not_cost_the_page(tmp_path: Path, file: str) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), TEXT)
    clip = page.add_file_annot((300, 300), b"Oil", "oil.txt")
    clip.set_info(content="Ask Loveday.")
    (_, stream) = document.xref_get_key(clip.xref, "FS/EF/F")
    document.xref_set_key(clip.xref, "FS", file.replace("%d", stream.split()[0]))
    document.save(tmp_path / "clip.pdf")
    told = " ".join(word.text for word in read(tmp_path / "clip.pdf").words)
    assert told.startswith(TEXT) and told.endswith(": Ask Loveday.]")
