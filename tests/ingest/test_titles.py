from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.core.documents import Page
from app.ingest.chunking.titles import CONTEXT_TOKENS, choose_claimed, choose_title, is_printed, make_context
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.layout.printed_title import find_printed_title
from app.ingest.pdf.document import open_pdf, read_page

PATH = "ACME_2022_10K.pdf"


@pytest.mark.parametrize(
    "claimed",
    [
        "Annual Report 2022",
        "Form 8-K for Foot Locker INC filed 08/18/2022",
        "Lease",
        "Vertrag über die Miete",
        "雇用契約書",
        "ADBE 10-K FY22",
    ],
)
def test_titles_that_a_person_wrote_are_kept(claimed: str) -> None:
    assert choose_title(f"  {claimed}\n", PATH) == claimed


@pytest.mark.parametrize(
    "claimed",
    [
        "",
        "   ",
        "\x00\x01",
        "untitled",
        "Untitled-1",
        "Document1",
        "Microsoft Word - lease_final.doc",
        "lease_final.docx",
        "C:\\Users\\me\\lease",
        "/home/me/lease",
        "0000320193-22-000070",
        "xk7_q93f",
        "PowerPoint Presentation",
        "UNITED STATES SECURITIES AND EXCHANGE COMMISSION",
        "---",
    ],
)
def test_titles_that_nobody_wrote_give_way_to_the_file_name(claimed: str) -> None:
    assert choose_title(claimed, PATH) == "ACME 2022 10K"


def test_a_title_is_never_empty() -> None:
    assert choose_title("", "___.pdf") == "___.pdf"


@pytest.mark.parametrize(
    ("claimed", "name", "expected"),
    [
        ("", "ACME_2022_10K.pdf", "ACME 2022 10K"),
        ("untitled", "ACME_2022_10K.pdf", "ACME 2022 10K"),
        ("acme 10k", "ACME_2022_10K.pdf", "ACME 2022 10K"),
        ("Annual Report", "ACME_2022.pdf", "ACME 2022, Annual Report"),
        ("Jennifer Jones - Wikipedia", "Jennifer Jones.pdf", "Jennifer Jones - Wikipedia"),
        ("Annual Report", "0e94b4197b10096b1f4c699701570fbf.pdf", "Annual Report"),
        ("", "0e94b4197b10096b1f4c699701570fbf.pdf", ""),
    ],
)
def test_the_context_says_what_passages_leave_out(
    claimed: str, name: str, expected: str, tokens: TokenCounter
) -> None:
    assert make_context(claimed, name, tokens) == expected


def test_the_context_is_short(tokens: TokenCounter) -> None:
    context = make_context("A very long title " * 40, "x" * 200 + ".pdf", tokens)
    assert tokens.count(context) <= CONTEXT_TOKENS


@pytest.mark.timeout(180)
def test_of_an_endless_title_only_the_beginning_counts(tokens: TokenCounter) -> None:
    endless = "The lease of the harbour office " * 200_000
    assert choose_title(endless, "a.pdf").startswith("The lease of the harbour")
    assert len(choose_title(endless, "a.pdf")) <= 200
    assert tokens.count(make_context(endless, "a.pdf", tokens)) <= CONTEXT_TOKENS


def test_a_long_title_ends_at_a_word() -> None:
    title = "On the durability of marine varnishes under artificial weathering " * 5
    shown = choose_title(title, "a.pdf")
    assert len(shown) <= 200 and shown.endswith("…")
    assert shown[:-1].split()[-1] in title.split()


PROSE = "Bees were counted on forty meadows in each of the years, by the same two people and at noon."
HEAD = [
    ("Journal of Meadow Research 12 (2021) 1-9", 16),
    ("Mowing Late and the Bees of", 20),
    ("Upland Meadows", 20),
    ("Ida Brandt and Tom Ferrier", 12),
]


def print_page(path: Path, head: list[tuple[str, int]], below: str) -> Page:
    document = pymupdf.open()
    page = document.new_page()
    top = 60.0
    for text, size in head:
        page.insert_text((60, top), text, fontsize=size)
        top += 1.3 * size
    page.insert_textbox((60, top + 20, 520, 800), f"{below}\n" + 5 * f"{PROSE} ", fontsize=10)
    document.save(path)
    opened, _ = open_pdf(path)
    with opened:
        return read_page(opened, 1)


@pytest.mark.parametrize(
    ("claimed", "expected"),
    [
        ("", "Mowing Late and the Bees of Upland Meadows"),
        ("OUP-JMR-2021 1..9", "Mowing Late and the Bees of Upland Meadows"),
        ("Mowing late and the bees", "Mowing late and the bees"),  # it stands there as well
    ],
)
def test_a_paper_is_called_by_the_title_on_its_first_page(
    claimed: str, expected: str, tmp_path: Path
) -> None:
    page = print_page(tmp_path / "p.pdf", HEAD, "Abstract")
    assert choose_claimed(claimed, "brandt_final_v3.pdf", page) == expected


def test_other_documents_keep_the_name_that_a_person_gave_their_file(tmp_path: Path) -> None:
    lease = [("Lease of the Old Boathouse", 20), ("between Ada Finch and Bo Lind", 12)]
    page = print_page(tmp_path / "p.pdf", lease, "1. The rent")
    assert choose_claimed("", "boathouse.pdf", page) == ""
    assert choose_claimed("", "scan0031.pdf", page) == "Lease of the Old Boathouse"
    assert choose_claimed("Boathouse 2021", "scan0031.pdf", page) == "Boathouse 2021"


def test_a_page_without_larger_lines_has_no_title(tmp_path: Path) -> None:
    page = print_page(tmp_path / "p.pdf", [("Mowing late and the bees", 10)], "Abstract")
    assert choose_claimed("", "brandt.pdf", page) == ""


@pytest.mark.parametrize(
    ("below", "is_papers"),
    [
        ("Abstract", True),
        ("Abstract.", True),
        ("Zusammenfassung: Bienen", True),
        ("Zusammenfassung der Ergebnisse", False),
        ("Abstract paintings of bees", False),
    ],
)
def test_a_line_that_merely_begins_as_a_summarys_heading_makes_no_paper(
    below: str, is_papers: bool, tmp_path: Path
) -> None:
    page = print_page(tmp_path / "p.pdf", HEAD, below)
    assert find_printed_title(page).is_papers is is_papers


def test_a_printed_title_that_was_shortened_is_still_that(tmp_path: Path) -> None:
    lines = [(f"Mowing late and the bees of upland meadow {number}", 14) for number in "abcde"]
    page = print_page(tmp_path / "p.pdf", lines, "Abstract")
    title = choose_title(choose_claimed("", "brandt.pdf", page), "brandt.pdf")
    assert title.endswith("…") and is_printed(title, page)
    assert not is_printed("Mowing late", page)
