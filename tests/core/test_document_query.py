"""What is listed, and in which order, as typed in the window and as a terminal's options say it."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.cli.listing import list_wanted
from app.cli.main import parse_arguments
from app.core.document_query import KEYS, make_test, parse_query
from app.core.documents import Document, DocumentState, FileStanding

NOW = datetime(2026, 11, 29, 12)
DAY = 86_400.0


def document(name: str, **more: object) -> Document:
    title, _, ending = name.partition(".")
    values: dict[str, object] = {"state": DocumentState.READY, "added": NOW.timestamp(), **more}
    return Document(title, title.title(), (f"/docs/{name}",), ending, **values)  # type: ignore[arg-type]


DOCUMENTS = (
    document("lease.pdf", pages=12, tags=("Leases",)),
    document("budget.xlsx", pages=2, added=NOW.timestamp() - 400 * DAY),
    document("will.pdf", pages=40, state=DocumentState.NEEDS_PASSWORD),
)
ASTRAY = {"budget": FileStanding.CHANGED}


@pytest.mark.parametrize(
    ("options", "listed"),
    [
        ((), ["lease", "budget", "will"]),
        (("--sort", "name"), ["budget", "lease", "will"]),
        (("--sort", "pages"), ["will", "lease", "budget"]),
        (("--kind", "pdf"), ["lease", "will"]),
        (("--kind", "pdf", "--state", "ready"), ["lease"]),
        (("--state", "changed"), ["budget"]),
        (("--tag", "@leases"), ["lease"]),
        (("--name", "Lea"), ["lease"]),
        (("--name", "kind:pdf state:locked"), ["will"]),
        (("--added", "2025"), ["budget"]),
        (("--folder", "nowhere"), []),
    ],
)
def test_a_terminal_lists_what_is_wanted(options: tuple[str, ...], listed: list[str]) -> None:
    found = list_wanted(DOCUMENTS, ASTRAY, parse_arguments(["docs", *options]))
    assert [each.id for each in found] == listed


def test_what_is_no_day_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["docs", "--added", "someday"])
    assert "“someday” is no today|week" in capsys.readouterr().err


def test_a_state_is_named_as_people_or_as_programs_call_it() -> None:
    assert set(KEYS) == {"kind", "state", "tag", "folder", "added", "changed"}
    for value in ("locked", "needs_password", "LOCKED"):
        test = make_test("state", value, NOW)
        assert [each.id for each in DOCUMENTS if test(each)] == ["will"]
    words, tests = parse_query("Flat kind:pdf 6:30", NOW)
    assert (words, len(tests)) == (("flat", "6:30"), 1)
