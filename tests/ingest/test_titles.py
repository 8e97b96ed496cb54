from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.ingest.chunking.titles import CONTEXT_TOKENS, choose_title, is_nameless, make_context
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.processes.messages import Opened, Read
from app.ingest.processes.reader import read

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


@pytest.mark.parametrize(
    "name", ["1801.05147.pdf", "1801.05147v2.pdf", "2023-001.pdf", "a4f3ced0696009fe.pdf"]
)
def test_names_that_tell_nothing(name: str) -> None:
    assert is_nameless("", name) and is_nameless("Microsoft Word - 12.doc", name)
    assert not is_nameless("Annual Report 2022", name)


@pytest.mark.parametrize("name", ["lease.pdf", "NDA 3.pdf", "joulin16.pdf", "契約.pdf", "2023 Q1 AAPL.pdf"])
def test_names_that_tell_something(name: str) -> None:
    assert not is_nameless("", name)


def paper(path: Path, title: str, size: float, top: float = 70) -> Path:
    """Write a paper as archives give it out: its number stands along the left side, in larger letters."""
    with pymupdf.open() as document:
        page = document.new_page(width=595, height=842)
        page.insert_text((30, 560), "arXiv:1801.05147v1 [cs.CL] 16 Jan 2018", fontsize=20, rotate=90)
        page.insert_textbox(pymupdf.Rect(90, top, 520, top + 60), title, fontsize=size)
        page.insert_textbox(pymupdf.Rect(90, top + 60, 520, 830), "Weavers mend nets. " * 90, fontsize=10)
        document.save(path)
    return path


def test_a_paper_whose_file_has_a_number_is_called_by_its_headline(
    tmp_path: Path, tokens: TokenCounter
) -> None:
    def read_title(name: str, title: str, size: float, top: float = 70) -> str:
        file = paper(tmp_path / name, title, size, top)
        opened = next(read(Read(str(file), "a" * 32, (), "", str(tmp_path / "parts")), tokens))
        assert isinstance(opened, Opened)
        return opened.title

    title = "Adversarial Learning for Mending Nets from Annotations of a Crowd of Weavers*"
    assert read_title("1801.05147.pdf", title, 15) == title[:-1]
    assert read_title("2023-001.pdf", "Acme Trading Ltd", 15) == "Acme Trading Ltd (2023-001)"
    assert read_title("a4f3ced0696009fe.pdf", "Acme Trading Ltd", 15) == "Acme Trading Ltd"
    assert read_title("weavers.pdf", title, 15) == "weavers"
    assert read_title("17.pdf", title, 10) == "17", "nothing stands out"
    assert read_title("18.pdf", title, 15, top=500) == "18", "it is no head of the page"
    assert read_title("19.pdf", "31 - 2 - 19", 15) == "19", "it is no title"
