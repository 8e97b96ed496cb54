"""What the window remembers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.answers import Mode
from app.core.facets import Facets
from app.ui.shell import window_state
from app.ui.shell.window_state import KeptQuestion, WindowState


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    saved = WindowState(b"\x00\x01geometry", (200, 700, 300), "lease", 12, 1.25, ("lease", "hand,book"))
    saved = replace(saved, facets=Facets(("home",), (), ("/docs, old", "/x")), notice="Small, “but” quick.")
    window_state.save(tmp_path, saved)
    assert window_state.load(tmp_path) == saved


def test_one_or_no_document_in_scope(tmp_path: Path) -> None:
    for scope in ((), ("lease",)):
        window_state.save(tmp_path, WindowState(scope=scope))
        assert window_state.load(tmp_path).scope == scope


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\xff garbage ][",
        "[window]\npanes=wide, narrow, none\ngeometry=7\n[document]\npage=-4\nzoom=much\nid=\n",
        "[window]\npanes=1, 2\n[document]\npage=1, 2\n",
        "[window]\npanes=0, 0, 0\n",
    ],
)
def test_garbage_is_as_at_the_first_start(tmp_path: Path, text: str) -> None:
    (tmp_path / "window.ini").write_text(text, "utf-8")
    assert window_state.load(tmp_path) == WindowState()


def test_nothing_is_made_for_a_library_that_is_not_there(tmp_path: Path) -> None:
    window_state.save(tmp_path / "none", WindowState(document="lease"))
    assert not (tmp_path / "none").exists()
    assert window_state.load(tmp_path / "none") == WindowState()


def test_questions_that_were_not_answered_are_kept_with_how_they_were_asked(tmp_path: Path) -> None:
    facets = Facets(("leases",), ("pdf",), ("/Cases, old",))
    asked = (
        KeptQuestion('How much, and "when"?\nIn full.', ("lease",), Mode.QUOTES, "Legal", facets),
        KeptQuestion("And the deposit?"),
    )
    for some in (asked, asked[:1], ()):
        window_state.save(tmp_path, WindowState(unanswered=some))
        assert window_state.load(tmp_path).unanswered == some
