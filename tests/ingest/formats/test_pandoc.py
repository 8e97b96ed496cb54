from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.core.errors import Damaged, NoText, Unsupported
from app.ingest.formats.word import pandoc
from app.ingest.formats.word.pandoc import convert_to_html
from tests.ingest.formats.made_documents import make_document, with_part
from tests.ingest.formats.reading import page, rendered, text

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = (
    "Opening hours The walled garden opens at nine in the morning. "
    "Ticket Price Adult 14 euros Child 6 euros Dogs"
)


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.docx", "docx"),
        ("a.docm", "docx"),
        ("a.odt", "odt"),
        ("a.rtf", "rtf"),
        ("a.md", "md"),
        ("a.rst", "rst"),
        ("a.org", "org"),
        ("a.tex", "latex"),
        ("a.asciidoc", "asciidoc"),
        ("a.ipynb", "ipynb"),
    ],
)
def test_words_headings_and_tables(tmp_path: Path, name: str, format: str) -> None:
    path = tmp_path / name
    make_document(path.with_suffix(".docx") if format == "docx" else path).rename(path)
    rendition = rendered(path)
    assert rendition.format == format
    found = text(rendition)
    assert WORDS in found
    assert "Größe, świat, мир, 世" in found
    assert found.endswith("The oldest is a mulberry.")
    headings = [heading for _, heading, _ in rendition.pdf.get_toc()]
    assert headings[-3:] == ["Opening hours", "Dogs", "Trees"]
    first, second, _ = (level for level, _, _ in rendition.pdf.get_toc()[-3:])
    assert second == first + 1


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.md", "a.org"])
def test_what_it_calls_itself(tmp_path: Path, name: str) -> None:
    assert rendered(make_document(tmp_path / name)).title == "The Walled Garden"


def test_a_document_without_a_title_has_none(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Just words.")
    assert rendered(tmp_path / "a.md").title == ""


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.rtf"])
def test_pictures_within_are_shown(tmp_path: Path, name: str) -> None:
    assert len(rendered(make_document(tmp_path / name)).pdf[0].get_images()) == 1


def test_a_cell_of_a_table_stands_beside_its_neighbour(tmp_path: Path) -> None:
    words = {word.text: word for word in page(rendered(make_document(tmp_path / "a.docx"))).words}
    assert words["Adult"].line == words["14"].line
    assert words["Adult"].box.x1 < words["14"].box.x0


PARAGRAPH = f"<w:p {WORD}><w:r><w:t>%s</w:t></w:r></w:p>"


def test_headers_and_footers_are_kept_once(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.docx", "<p>The body.</p>", title="")
    header = PARAGRAPH % "Harbour Pine"
    with_part(path, "word/header1.xml", f"<w:hdr {WORD}>{header}{PARAGRAPH % 'Page 3 of 9'}</w:hdr>")
    with_part(path, "word/header2.xml", f"<w:hdr {WORD}>{header}</w:hdr>")
    with_part(path, "word/footer1.xml", f"<w:ftr {WORD}>{PARAGRAPH % 'Registered in Leeds'}</w:ftr>")
    assert text(rendered(path)) == "Page header: Harbour Pine The body. Page footer: Registered in Leeds"


BOX = f"<w:txbxContent>{PARAGRAPH % 'First.'}{PARAGRAPH % 'Second.'}</w:txbxContent>"
OLD = (
    '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
    f"<v:textbox>{BOX}</v:textbox></v:shape></w:pict>"
)
NEW = (
    '<w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    f"<wps:txbx>{BOX}</wps:txbx></wps:wsp></w:drawing>"
)
COMPATIBILITY = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


@pytest.mark.parametrize(
    "shape",
    [
        OLD,
        NEW,
        f"<mc:AlternateContent {COMPATIBILITY}><mc:Choice Requires='wps'>{NEW}</mc:Choice>"
        f"<mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent {COMPATIBILITY}><mc:Choice Requires='x'/>"
        f"<mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>",
    ],
    ids=["old", "new", "both", "fallback"],
)
def test_text_boxes_are_kept_once(tmp_path: Path, shape: str) -> None:
    path = make_document(tmp_path / "a.docx", "<p>Before.</p><p>After.</p>", title="")
    with zipfile.ZipFile(path) as archive:
        document = archive.read("word/document.xml").decode()
    with_part(path, "word/document.xml", document.replace("</w:p>", f"<w:r>{shape}</w:r></w:p>", 1))
    assert text(rendered(path)) == "Before. Text box: First. Second. After."


def test_a_web_page_that_was_put_into_a_word_file(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.docx", "<p>The body.</p>", title="")
    with_part(path, "word/afchunk.htm", "<html><body><p>From the web.</p><script>x</script></body></html>")
    assert text(rendered(path)).endswith("The body. From the web.")


def test_what_is_deleted_in_word_is_told_apart_from_what_is_inserted(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.docx", "<p>MARK</p>", title="")
    with zipfile.ZipFile(path) as archive:
        document = archive.read("word/document.xml").decode()
    tracked = (
        '<w:ins w:id="1" w:author="A"><w:r><w:t>new rent</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>old rent</w:delText></w:r></w:del>'
    )
    with_part(path, "word/document.xml", document.replace("</w:p>", tracked + "</w:p>", 1))
    found = "MARKnew rent Struck out by A: old rent (before the change: “MARKold rent”)"
    assert text(rendered(path)).endswith(found)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "![a map](file:///etc/hostname) <img src='file:///etc/hostname'> words"),
        ("a.tex", "\\input{/etc/hostname} \\includegraphics{/etc/hostname} words"),
        ("a.rst", ".. include:: /etc/hostname\n\n.. csv-table::\n   :file: /etc/passwd\n\nwords"),
        ("a.org", "#+INCLUDE: /etc/hostname\n\nwords [[file:/etc/hostname]]"),
        ("a.asciidoc", "include::/etc/hostname[]\n\nimage::/etc/hostname[]\n\nwords"),
    ],
)
def test_nothing_outside_the_file_is_read(tmp_path: Path, name: str, source: str) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("xyzzy,plugh\n")
    (tmp_path / name).write_text(
        source.replace("/etc/hostname", str(secret)).replace("/etc/passwd", str(secret))
    )
    try:
        rendition = rendered(tmp_path / name)
    except Damaged:
        return
    found = text(rendition)
    assert "xyzzy" not in found
    assert "words" in found


def test_the_pages_a_document_names_are_not_fetched(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.docx", "<p>body</p>", title="")
    relationship = (
        '<Relationship Id="rId99" TargetMode="External" Target="http://127.0.0.1:9/template.dotm" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
    )
    with zipfile.ZipFile(path) as archive:
        relationships = archive.read("word/_rels/document.xml.rels").decode()
    with_part(
        path,
        "word/_rels/document.xml.rels",
        relationships.replace("</Relationships>", relationship + "</Relationships>"),
    )
    assert text(rendered(path)) == "body"


def test_broken_empty_and_encrypted_ones(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.docx")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Damaged, match="damaged"):
        rendered(path)
    path.write_bytes(whole)
    with pytest.raises(Damaged, match="damaged"):
        rendered(with_part(path, "word/document.xml", "<w:document"))
    with pytest.raises(NoText):
        rendered(make_document(tmp_path / "b.docx", "", title=""))
    manifest = "<manifest><encryption-data/></manifest>"
    with pytest.raises(Unsupported, match="protected with a password"):
        rendered(with_part(make_document(tmp_path / "c.odt"), "META-INF/manifest.xml", manifest))


def test_too_much_time_or_memory_is_the_documents_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    source = b"word " * 200_000
    with monkeypatch.context() as patched:
        patched.setattr(pandoc, "SECONDS", 0.05)
        with pytest.raises(Damaged, match="too long"):
            convert_to_html(source, "md")
    monkeypatch.setattr(pandoc, "HEAP", "20m")
    with pytest.raises(Damaged, match="too much memory"):
        convert_to_html(source, "md")


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    pandoc.find_program.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(Unsupported, match="install Carrel again"):
        convert_to_html(b"x", "md")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends children with their parents")
def test_it_ends_with_its_reader() -> None:
    code = (
        "import os, signal, subprocess, sys\n"
        "from app.ingest.formats.word.pandoc import end_with_parent\n"
        "subprocess.Popen(['sleep', '600'], pass_fds=[int(sys.argv[1])], preexec_fn=end_with_parent())\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    reading, writing = os.pipe()
    subprocess.run([sys.executable, "-c", code, str(writing)], pass_fds=[writing], check=False, timeout=60)
    os.close(writing)
    # The pipe ends when the last process that could write to it has.
    assert os.read(reading, 1) == b""
    os.close(reading)


def test_render_needs_no_suffix(tmp_path: Path) -> None:
    assert rendered(make_document(tmp_path / "a.docx").rename(tmp_path / "a")).format == "docx"


@pytest.mark.parametrize(
    ("name", "including"),
    [
        ("a.rst", ".. include:: other.txt\n\n.. csv-table:: Rents\n   :file: other.csv\n   :header-rows: 1"),
        ("a.adoc", "include::other.txt[]\n\ninclude::http://127.0.0.1:9/a[]"),
        ("a.org", '#+INCLUDE: "other.txt"'),
        ("a.tex", "\\input{other.txt}"),
    ],
)
def test_what_is_in_other_files_is_left_out(tmp_path: Path, name: str, including: str) -> None:
    for other in ("other.txt", "other.csv"):
        (tmp_path / other).write_text("swordfish")
    (tmp_path / name).write_text(f"Before it.\n\n{including}\n\nAfter it.\n")
    found = text(rendered(tmp_path / name))
    assert found.startswith("Before it.")
    assert found.endswith("After it.")
    assert "swordfish" not in found
