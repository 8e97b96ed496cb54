"""PDFs that show what readers must cope with, made once."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

_WORDS = """
tenant landlord agreement notice boiler inspection payment quarter revenue increase statement liability
insurance premium deductible hospital patient treatment result measurement laboratory pressure temperature
committee resolution board director shareholder dividend interest rate
""".split()  # noqa: SIM905


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ingest")


@pytest.fixture(scope="session")
def report(folder: Path) -> Callable[[int], Path]:
    """Makes an untidy report from a seed: headings, paragraphs with words cut at line ends, tables,
    headers, footers, sentences that run over the page's end.
    """

    def make(seed: int) -> Path:
        path = folder / f"report_{seed}.pdf"
        if path.exists():
            return path
        rnd = random.Random(seed)
        document = pymupdf.open()
        for number in range(1, rnd.randint(4, 7)):
            page = document.new_page(width=595, height=842)
            page.insert_text((72, 40), "Harbour Trust Annual Report", fontsize=9)
            page.insert_text((280, 815), f"Page {number}", fontsize=9)
            y = 80.0
            while y < 740:
                kind = rnd.choice(("heading", "prose", "prose", "prose", "table", "long"))
                if kind == "heading":
                    page.insert_text((72, y + 8), rnd.choice(_WORDS).title() + " and Costs", fontsize=15)
                    y += 26
                elif kind == "table":
                    for _ in range(rnd.randint(2, 7)):
                        page.insert_text((72, y), rnd.choice(_WORDS).title() + " fees", fontsize=10)
                        for x in (300, 380, 460):
                            page.insert_text((x, y), f"{rnd.randint(1, 99999):,}", fontsize=10)
                        y += 14
                else:
                    count = 320 if kind == "long" and y < 300 else rnd.randint(20, 90)
                    for line in _prose(rnd, count, stops=kind == "prose"):
                        if y > 760:
                            break
                        page.insert_text((72, y), line, fontsize=10)
                        y += 13
                y += 12
        document.save(path)
        document.close()
        return path

    return make


def _prose(rnd: random.Random, count: int, *, stops: bool) -> list[str]:
    """Lines of made-up sentences; some words are cut at the line's end. Without `stops`: one sentence."""
    words = []
    capital = True
    for _ in range(count):
        word = rnd.choice(_WORDS)
        words.append(word.title() if capital else word)
        capital = False
        if stops and rnd.random() < 0.1:
            words[-1] += "."
            capital = True
        elif rnd.random() < 0.08:
            words[-1] += rnd.choice(",;")
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) < 80:
            line += f" {word}" if line else word
        elif len(word) > 6 and word.isalpha() and rnd.random() < 0.5:
            lines.append(f"{line} {word[:4]}-")
            line = word[4:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


@pytest.fixture(scope="session")
def bomb(folder: Path) -> Path:
    """A small file with one page of millions of words: minutes and gigabytes to read."""
    path = folder / "bomb.pdf"
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((50, 50), "x")
    line = b"(word and word and word) Tj 0 -1 Td 0 1 Td "
    document.update_stream(
        page.get_contents()[0], b"BT /helv 8 Tf 50 700 Td " + line * 1_000_000 + b"ET", compress=True
    )
    document.save(path)
    document.close()
    return path
