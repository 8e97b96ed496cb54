"""Texts, tables and web pages that are too long, too wide or too deep."""

from __future__ import annotations

import base64
import struct
from itertools import pairwise
from pathlib import Path

from tests.ingest.attacks.files import SVG, png
from tests.ingest.attacks.kit import MIB, READ, SAYS, attack, deflated


@attack("wide.csv")
def _(_path: Path) -> str:
    return (",".join(f"c{n}" for n in range(100_000)) + "\n") * 3


@attack("unclosed-quote.csv")
def _(_path: Path) -> str:
    return 'a,b\n"' + "word, word\n" * 1_000_000


@attack("commas.csv")
def _(_path: Path) -> str:
    return f"{SAYS}\n" + "," * 30_000_000


@attack("long-rows.csv")
def _(_path: Path) -> str:
    return "a,b\n1,2\n" * 1_500_000


@attack("hole.txt")
def _(path: Path) -> None:
    """Text and then nothing: 200 MB of zeros that take no room on the disk."""
    path.write_text(f"{SAYS} " * 4000)
    with path.open("r+b") as file:
        file.truncate(200 * MIB)


@attack("one-line.txt")
def _(path: Path) -> None:
    """200 MB in one line."""
    line = f"{SAYS} ".encode() * 40_000
    with path.open("wb") as file:
        for _ in range(200):
            file.write(line)


@attack("a.txt")
def _(_path: Path) -> str:
    return "a" * 10_000_000


@attack("lines.txt")
def _(_path: Path) -> str:
    return "a\n\n" * 3_000_000


@attack("marks.txt")
def _(_path: Path) -> str:
    """One letter with a million accents, and letters in every direction."""
    return f"{SAYS} a" + "\u0301" * 1_000_000 + " \u202e\u2066\u2067" * 50_000


@attack("deep.html")
def _(_path: Path) -> str:
    return "<html><body>" + "<div>" * 100_000 + SAYS


@attack("deep-lists.html")
def _(_path: Path) -> str:
    return "<html><body>" + "<ul><li>a" * 30_000 + SAYS


@attack("deep-tables.html")
def _(_path: Path) -> str:
    return "<html><body>" + "<table><tr><td>a" * 5_000 + SAYS


@attack("tables-in-tables.html")
def _(_path: Path) -> str:
    """Few enough that nothing is cut off, each of whose widths depends on those of all within."""
    return "<html><body>" + "<table><tr><td>a<td>" * 40 + SAYS + "</table>" * 40


@attack("spans.html")
def _(_path: Path) -> str:
    cell = f'<td colspan="1000000" rowspan="1000000" width="99999999">{SAYS}</td>'
    return f"<html><body><table>{'<tr>' + cell * 20 + '</tr>'}" + f"<tr>{cell * 20}</tr>" * 20 + "</table>"


@attack("wide-table.html")
def _(_path: Path) -> str:
    return "<html><body><table><tr>" + "<td>word</td>" * 100_000 + "</tr></table>"


@attack("long-table.html")
def _(_path: Path) -> str:
    return "<html><body><table>" + "<tr><td>word</td><td>number</td></tr>" * 300_000 + "</table>"


@attack("comments.html")
def _(_path: Path) -> str:
    return f"<html><body><p>{SAYS}" + "<!--" * 300_000 + "<![CDATA[" * 100_000 + "<?" * 100_000


@attack("before-the-root.html")
def _(_path: Path) -> str:
    return "<!--" + "<?a>\n<!-- -->" * 1000 + " " * 1_000_000 + f"<html><p>{SAYS}"


@attack("picture-bomb.html", outcome=READ)
def _(_path: Path) -> str:
    bomb = base64.b64encode(png(12_000, 12_000, deflated(bytes(MIB), 412))).decode()
    large = base64.b64encode(png(9_900, 9_900, deflated(bytes(MIB), 281))).decode()
    images = f'<img src="data:image/png;base64,{bomb}">' + f'<img src="data:image/png;base64,{large}">' * 2
    return f"<html><body><p>{SAYS}</p>{images}"


@attack("entities.html")
def _(_path: Path) -> str:
    return f"<html><body><p>{SAYS}" + "&amp" * 500_000 + "&#99999999999999;" * 100_000 + "&#xD800;&#0;" * 1000


@attack("deep.rtf")
def _(_path: Path) -> str:
    return "{\\rtf1 " + "{" * 100_000 + SAYS + "}" * 100_000 + "}"


@attack("binary.rtf")
def _(_path: Path) -> str:
    return "{\\rtf1 " + SAYS + "\\bin9999999999 \\u99999999999? \\uc999999999 \\u-1?" + "\\'" * 100_000 + "}"


@attack("fonts.rtf", outcome=READ)
def _(_path: Path) -> str:
    return (
        "{\\rtf1{\\fonttbl"
        + "".join(f"{{\\f{n}\\fcharset{n % 256} F;}}" for n in range(20_000))
        + "}"
        + SAYS
        + "}"
    )


@attack("brackets.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "[" * 50_000 + "a" + "](" * 50_000


@attack("stars.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "*a **a " * 20_000 + "_a __a " * 20_000


@attack("quotes.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + ">" * 10_000 + "a\n" + "".join(" " * n + "* a\n" for n in range(1000))


@attack("ticks.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "".join("`" * n + " " for n in range(1, 1500)) + "<" * 50_000 + "![[](" * 20_000


@attack("table.md")
def _(_path: Path) -> str:
    return f"{SAYS}\n\n" + "|a" * 3000 + "|\n" + "|-" * 3000 + "|\n" + ("|b" * 3000 + "|\n") * 30


@attack("yaml.md")
def _(_path: Path) -> str:
    lines = "\n".join(
        f"a{n}: &a{n} [{', '.join(f'*a{n - 1}' for _ in range(9)) if n else 'lol'}]" for n in range(12)
    )
    return f"---\n{lines}\ntitle: *a11\n---\n{SAYS}\n"


@attack("macros.tex")
def _(_path: Path) -> str:
    definitions = "".join(
        f"\\newcommand{{\\{one}}}{{{f'%{other} ' * 10}}}" for one, other in pairwise("abcdefghijklmnopqrst")
    )
    return (
        "\\documentclass{article}" + definitions.replace("%", "\\") + "\\newcommand{\\t}{word}"
        "\\newcommand{\\u}{\\u\\u}\\begin{document}" + SAYS + "\n\\a\n\\u\n\\end{document}"
    )


@attack("deep.ipynb")
def _(_path: Path) -> str:
    return '{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}"


@attack("use-in-a-circle.svg")
def _(_path: Path) -> str:
    groups = "".join(f'<g id="g{n}">' + f'<use xlink:href="#g{n + 1}"/>' * 10 + "</g>" for n in range(12))
    return (
        f'<svg {SVG} width="500" height="90"><text x="9" y="50">{SAYS}</text>'
        f'<g id="g"><use xlink:href="#g"/></g>{groups}<g id="g12"><text>a</text></g></svg>'
    )


@attack("endless.svg")
def _(_path: Path) -> str:
    return (
        f'<svg {SVG} width="1e30" height="1e30"><text x="9" y="50" font-size="1e30">{SAYS}</text>'
        + "<g>" * 50_000
    )


@attack("records.mobi")
def _(_path: Path) -> bytes:
    """More records than it holds, packed in a way of which each step is a step back."""
    head = b"a".ljust(60, b"\0") + b"BOOKMOBI" + bytes(8) + struct.pack(">H", 65535)
    return (
        head
        + struct.pack(">II", 78, 0) * 65535
        + struct.pack(">HHIHH", 2, 0, 2**32 - 1, 65535, 4096)
        + bytes(500)
    )
