from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from app.core.errors import Damaged, NoText
from app.ingest.formats import web
from tests.ingest.formats.reading import rendered, text


def test_title_headings_tables_and_lists(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<!DOCTYPE html><html><head><title>The Lease</title><style>p{display:none}</style></head><body>"
        "<nav>Home</nav><h1>Rent</h1><p>Due monthly.</p><table><tr><th>Flat<td>900</table>"
        "<ol><li>one<li>two</ol>"
    )
    rendition = rendered(tmp_path / "a.html")
    assert (rendition.format, rendition.title) == ("html", "The Lease")
    assert text(rendition) == "Rent Due monthly. Flat 900 1. one 2. two"
    assert rendition.pdf.get_toc() == [[1, "Rent", 1]]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<?xml version="1.0" encoding="iso-8859-5"?>', "iso8859-5"),
        ("", "cp1251"),
        ("", "utf-16"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="nonsense">', "utf-8"),
    ],
)
def test_any_encoding(tmp_path: Path, head: str, encoding: str) -> None:
    (tmp_path / "a.html").write_bytes(f"{head}<html><p>Договор аренды вступает в силу.".encode(encoding))
    assert text(rendered(tmp_path / "a.html")) == "Договор аренды вступает в силу."


def test_a_page_saved_whole(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Subject"] = "The Lease"
    message.make_related()
    page = EmailMessage()
    page.set_content("<title>The Lease</title><p>Größe der Wohnung", subtype="html", charset="iso-8859-1")
    message.attach(page)
    (tmp_path / "a.mhtml").write_bytes(message.as_bytes())
    rendition = rendered(tmp_path / "a.mhtml")
    assert (rendition.format, rendition.title) == ("mhtml", "The Lease")
    assert text(rendition) == "Größe der Wohnung"


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("<p><input type=checkbox checked> Smoker <input type=checkbox> Driver", "☒ Smoker ☐ Driver"),
        (
            "<p>Sex: <input type=radio name=s>male<input type=radio name=s checked>female",
            "Sex: ☐ male ☒ female",
        ),
        ("<table><tr><td>Clear<td><input type=radio><td><input type=radio checked></table>", "Clear ☐ ☒"),
        ("<p><label>Name <input value='Ann Reed'></label>", "Name Ann Reed"),
        ("<p>Colour <select><option>Red<option selected>Blue</select>", "Colour Blue"),
        ("<p>Colour <select><option>Red<option>Blue</select>", "Colour Red"),
        ("<p>Diet <select multiple><option selected>A<option>B<option selected>C</select>", "Diet A, C"),
        ("<p>Diet <select multiple><option>A<option>B</select>", "Diet"),
        ("<p>Note <textarea>Call after six</textarea>", "Note Call after six"),
        (
            "<p>Go <input type=password value=k><input type=hidden value=t><input type=submit value=Send>",
            "Go",
        ),
        ("<div><input type=checkbox id=menu></div><p>Menu", "Menu"),
        ("<p>Meal: <del>Beef</del> Fish", "Meal: [struck out: Beef] Fish"),
        ("<p>Meal: <s><b>Beef</b> roast</s> Fish", "Meal: [struck out: Beef roast] Fish"),
        ("<p>Meal: <span style='text-decoration: line-through'>Beef</span>", "Meal: [struck out: Beef]"),
    ],
)
def test_what_is_filled_in_chosen_and_struck_out(tmp_path: Path, form: str, shown: str) -> None:
    (tmp_path / "a.html").write_text(f"<!DOCTYPE html><body>{form}")
    found = text(rendered(tmp_path / "a.html"))
    assert found == shown


def test_nothing_is_fetched_or_run(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("xyzzy")
    (tmp_path / "a.html").write_text(
        "<html><link rel=stylesheet href=secret.txt><p>words</p>"
        "<iframe src=secret.txt></iframe><img src=secret.txt>"
        "<object data=secret.txt></object><embed src=secret.txt><script src=secret.txt></script>"
        "<svg><image href=secret.txt></svg><style>@import url(secret.txt)</style>"
    )
    assert text(rendered(tmp_path / "a.html")) == "words"


def test_what_holds_nothing_or_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text("<html><script>x</script><nav>Home</nav>")
    with pytest.raises(NoText):
        rendered(tmp_path / "a.html")
    (tmp_path / "b.html").write_bytes(b"<html>" + bytes(range(256)) * 40)
    with pytest.raises(Damaged):
        rendered(tmp_path / "b.html")
    (tmp_path / "c.mhtml").write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nhello")
    with pytest.raises(NoText):
        rendered(tmp_path / "c.mhtml")
    monkeypatch.setattr(web, "MOST_BYTES", 10)
    with pytest.raises(Damaged, match="too large"):
        rendered(tmp_path / "a.html")
