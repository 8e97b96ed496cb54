"""The kinds of files that the window knows are those that the engine reads."""

from __future__ import annotations

import re

import pytest

from app.core.kinds import KINDS, OTHER, classify_kind
from app.ingest.detect.files import FORMATS
from app.ui.theme import theme
from app.ui.widgets.file_formats import FILTER, icon_of
from tests.ui.window_bridge import document


def test_file_dialogs_offer_all_that_is_read_and_nothing_else() -> None:
    first, *others, last = FILTER.split(";;")
    offered = set(re.findall(r"\*(\.\w+)", first))
    assert offered == set(FORMATS)
    assert set(re.findall(r"\*(\.\w+)", " ".join(others))) == offered
    assert last == "All files (*)"


@pytest.mark.parametrize("format", sorted(set(FORMATS.values())))
def test_every_format_has_its_picture(format: str) -> None:
    assert classify_kind(document("x", format=format)) is not OTHER


def test_every_kind_has_an_icon_that_exists() -> None:
    for kind in KINDS:
        assert not theme.icon(icon_of(document("x", format=kind.suffixes.split()[0]))).isNull()


def test_a_format_nobody_knows_goes_by_the_name_of_its_file() -> None:
    assert classify_kind(document("x", format="")).name == "PDF documents"  # /docs/x.pdf
    assert classify_kind(document("x", format="pptx")).page == "slide"
