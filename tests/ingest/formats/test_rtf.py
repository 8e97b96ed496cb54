from __future__ import annotations

import struct
from pathlib import Path

import pytest

from app.core.documents import join_words
from app.ingest.formats.word.rtf import convert_to_unicode, read_rtf
from app.ingest.tables.rendition_rows import join_rows
from app.pages.lines import find_lines
from tests.ingest.formats.ole import packaged, write_ole
from tests.ingest.formats.reading import page, rendered, text

FONTS = rb"{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 MS Mincho;}{\f3\cpg1253 Arial;}}"


def read(tmp_path: Path, body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> str:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1" + head + FONTS + b"\n" + body + b"}")
    return text(rendered(path))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (rb"ESP\'cdRITO \'dcbersicht", "ESPÍRITO Übersicht"),
        (rb"\f1 \'d3\'e2\'e0\'e6\'e0\'e5\'ec\'fb\'e9\f0  \'e9", "Уважаемый é"),
        (rb"{\f1 \'cc\'e8\'f0} \'e9 {\f3 \'e1}", "Мир é α"),
        ("\\f1 Мир".encode("cp1251"), "Мир"),
        (rb"{\f2 \'83A} z", "ア z"),
        (rb"\u8364?5 \u8364 ?6 {\uc0\u233 }x {\uc2\u26085\'93\'fa y}", "€5 €6 éx 日 y"),
        (rb"a\{b\}c\\d", "a{b}c\\d"),
        (rb"a\u-10179?\u-8704?b", "ab"),
        (rb"one\line two\tab three\~four", "one two three four"),
        (rb"note{\super\chftn}{\*\footnote\chftn Below.} end", "note1 end Footnote 1: Below."),
        (rb"{\header Top}body{\footer Bottom}\par", "Topbody Bottom"),
        (rb"{\*\unknown hidden}{\info{\title The Lease}}shown", "shown"),
    ],
)
def test_words(tmp_path: Path, body: bytes, words: str) -> None:
    assert read(tmp_path, body) == words


@pytest.mark.parametrize(
    ("head", "body", "words"),
    [
        (rb"\ansi\ansicpg1251", rb"\'cc\'e8\'f0", "Мир"),
        (rb"\mac", rb"\'8f", "è"),
        (rb"\pca", rb"\'81", "ü"),
        (rb"\ansi\ansicpg65001", "größer".encode(), "größer"),
    ],
)
def test_the_code_page_of_the_document(tmp_path: Path, head: bytes, body: bytes, words: str) -> None:
    assert read(tmp_path, body, head) == words


def test_tables_and_headings(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(
        rb"{\rtf1{\stylesheet{\s1\outlinelevel0 heading 1;}}\pard\s1\outlinelevel0 Rent\par\pard "
        rb"\trowd\cellx1000\cellx2000\intbl Flat\cell 900\cell\row"
        rb"\trowd\cellx1000\cellx2000\intbl Shop\cell 1200\cell\row}"
    )
    rendition = rendered(path)
    assert text(rendition) == "Rent Flat 900 Shop 1200"
    assert rendition.pdf.get_toc() == [[1, "Rent", 1]]


def test_binary_data_and_junk_do_not_disturb_it() -> None:
    assert convert_to_unicode(rb"{\rtf1 a{\pict\bin5 }}}{{b}c}").endswith(b"c}")
    assert b"hello" in convert_to_unicode(b"{\\rtf1 \x00\xff\\'zz\\ hello}}}}}\\")
    for cut in range(len(FONTS)):
        convert_to_unicode(b"{\\rtf1" + FONTS[:cut])


def test_depth_and_length_are_no_matter() -> None:
    assert (
        convert_to_unicode(b"{\\rtf1 " + b"{" * 100_000 + b"deep" + b"}" * 100_000 + b"}").count(b"deep") == 1
    )


_AUTHORS = rb"{\*\revtbl {Unknown;}{Ann Roe;}}"
_STRUCK = rb"\deleted\revauthdel1\revdttmdel%d " % (124 << 20 | 5 << 16 | 3 << 11 | 10 << 6)


def lines(tmp_path: Path, body: bytes) -> list[str]:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1\\ansi\\deff0" + FONTS + _AUTHORS + b"\n" + body + b"}")
    rendition = rendered(path)
    found = join_rows(page(rendition), rendition.pdf[0])
    return [join_words(found.words[line.first : line.last])[0] for line in find_lines(found)]


def test_what_was_struck_out_is_told_with_who_did_it(tmp_path: Path) -> None:
    body = rb"\pard The toll is {" + _STRUCK + rb"4 pence}{\revised\revauth1 6 pence}.\par\pard End.\par"
    assert lines(tmp_path, body) == [
        "The toll is 6 pence.",
        "Struck out by Ann Roe on 3 May 2024: 4 pence (before the change: “The toll is 4 pence.”)",
        "End.",
    ]
    row = rb"\trowd\cellx1000\cellx3000\pard\intbl Toll\cell {" + _STRUCK + rb"4} 6\cell\row"
    assert lines(tmp_path, row + rb"\pard End.\par")[1:] == [
        "Struck out by Ann Roe on 3 May 2024: 4 (before the change: “4 6”)",
        "End.",
    ]


def test_what_is_hidden_is_left_out_and_said(tmp_path: Path) -> None:
    assert read_rtf(rb"{\rtf1 a {\v secret }b\v0  c}").has_hidden
    assert not read_rtf(rb"{\rtf1 a b}").has_hidden
    assert lines(tmp_path, rb"\pard Open {\v secret }day\par") == ["Open day"]


def test_numbers_are_those_that_are_printed(tmp_path: Path) -> None:
    body = (
        rb"{\listtext\pard\plain 2.1\tab}\pard\ilvl1\ls1 The {\*\bkmkstart a}tenant pays.\par"
        rb"\pard In time.\par"
        rb"\pard\ls1\ilvl1{\listtext\pard\plain (c)\tab}Or later.\par"
        rb"{\listtext\pard\plain\f1 \'b7\tab}\pard\ls2 Tin\par"
    )
    assert lines(tmp_path, body)[:3] == ["2.1 The tenant pays.", "In time.", "(c) Or later."]


def test_what_is_embedded_is_read_after_the_text(tmp_path: Path) -> None:
    inner = write_ole(
        tmp_path / "a.bin", {"\x01Ole10Native": packaged("note.txt", b"Ask Loveday.")}
    ).read_bytes()
    name = b"Package\0"
    old = struct.pack("<III", 0x501, 2, len(name)) + name + bytes(8) + struct.pack("<I", len(inner)) + inner
    body = rb"\pard Before.{\object\objemb{\*\objclass Package}{\*\objdata " + old.hex().encode()
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1 " + body + rb"}{\result {}}}\par End.\par}")
    rendition = rendered(path)
    assert text(rendition) == "Before. Attached file: note.txt End."
    assert text(rendition, 2) == "Ask Loveday."
