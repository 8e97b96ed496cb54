from __future__ import annotations

from pathlib import Path

import pytest

from app.ingest.formats.word.rtf import convert_to_unicode
from tests.ingest.formats.reading import rendered, text

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
