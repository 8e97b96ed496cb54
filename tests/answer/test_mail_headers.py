from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from app.answer.text.mail_headers import find_mail_header, find_words_elsewhere
from app.answer.text.normalize import find_stems
from app.core.documents import Page
from app.ingest.tables.rendition_rows import join_rows
from tests.ingest.formats.reading import page, rendered

BODY = """Dear Tom,

the loom is mended.

On Mon, 6 May 2024, Tom Reed wrote:
> Is the loom mended?
> Please answer.
"""


def mail(path: Path, body: str) -> Page:
    made = EmailMessage()
    made["From"], made["To"] = "Ida Koch <ida@koch.example>", "Tom Reed <tom@reed.example>"
    made["Date"] = "Tue, 07 May 2024 14:05:00 +0100"
    made["Subject"] = "Loom"
    made.set_content(body)
    path.write_bytes(made.as_bytes())
    rendition = rendered(path)
    return join_rows(page(rendition), rendition.pdf[0])


def of(found: Page, word: str, after: str = "") -> list[str]:
    """What is told of the first time `word` is on the page, or the first after `after`."""
    texts = [each.text for each in found.words]
    return find_stems(find_mail_header(found, texts.index(word, texts.index(after) if after else 0)))


def test_the_body_is_of_whom_the_head_names(tmp_path: Path) -> None:
    found = mail(tmp_path / "a.eml", BODY)
    assert set(find_stems("Ida Koch Tom Reed Tuesday 07 May 2024")) <= set(of(found, "mended."))
    assert {"sender", "sent"} <= set(of(found, "From:"))


def test_lines_of_the_head_answer_in_other_languages() -> None:
    assert "geschickt" in find_words_elsewhere("From: Ida Koch")
    assert "Kopie" in find_words_elsewhere("Cc: Eva Lind") and not find_words_elsewhere("Bring the shuttle.")


def test_what_is_quoted_is_of_whom_the_line_above_it_names(tmp_path: Path) -> None:
    found = mail(tmp_path / "a.eml", BODY)
    told = of(found, "answer.")
    assert set(find_stems("Tom Reed 6 May 2024")) <= set(told)
    assert not set(find_stems("Ida Koch")) & set(told)
    assert of(found, "wrote:") == []


def test_a_head_in_the_body_is_that_of_what_follows(tmp_path: Path) -> None:
    earlier = "Gladly.\n\nFrom: Eva Lind\nSent: 2 May 2024\nTo: Ida Koch\n\nBring the shuttle."
    found = mail(tmp_path / "a.eml", earlier)
    assert set(find_stems("Eva Lind 2 May 2024 Ida Koch")) <= set(of(found, "shuttle."))
    assert "reed" not in of(found, "shuttle.")


def test_other_pages_have_no_head(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("From: Ida Koch\n\nThe loom is mended.")
    rendition = rendered(tmp_path / "a.txt")
    assert of(join_rows(page(rendition), rendition.pdf[0]), "mended.") == []
