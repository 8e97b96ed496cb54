from __future__ import annotations

import pytest

from app.ingest.chunking.titles import CONTEXT_TOKENS, choose_title, make_context
from app.ingest.chunking.tokens import TokenCounter

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
