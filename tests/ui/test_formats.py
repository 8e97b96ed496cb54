"""The kinds of files that the window knows are those that the engine reads, and names of files it writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.formats import FORMAT_OF_SUFFIX, FORMATS, KINDS, OTHER, classify_kind
from app.ui.theme import theme
from app.ui.widgets.file_dialogs import ask_where, name_file
from app.ui.widgets.file_formats import write_filter
from tests.ui.window_bridge import document


def test_file_dialogs_offer_all_that_is_read_and_nothing_else() -> None:
    first, *others, last = write_filter().split(";;")
    offered = set(re.findall(r"\*(\.\w+)", first))
    assert offered == set(FORMAT_OF_SUFFIX)
    assert set(re.findall(r"\*(\.\w+)", " ".join(others))) == offered
    assert last == "All files (*)"


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_every_format_has_its_picture(format: str) -> None:
    assert classify_kind(document("x", format=format)) is not OTHER


def test_every_kind_has_an_icon_that_exists() -> None:
    for kind in KINDS:
        assert not theme.icon(classify_kind(document("x", format=kind.formats[0].name)).icon).isNull()


def test_a_format_nobody_knows_goes_by_the_name_of_its_file() -> None:
    assert classify_kind(document("x", format="")).name == "PDF documents"  # /docs/x.pdf
    assert classify_kind(document("x", format="pptx")).page == "slide"


MARKDOWN, QUESTIONS = "Markdown (*.md)", "Questions (*.csv *.jsonl)"


@pytest.mark.parametrize(
    ("named", "kind", "written"),
    [
        ("Lease v1.2", MARKDOWN, "Lease v1.2.md"),
        ("Lease v1.2", "", "Lease v1.2.csv"),
        ("Lease.MD", QUESTIONS, "Lease.MD"),
        ("Lease.jsonl", QUESTIONS, "Lease.jsonl"),
        ("", "", ""),
    ],
)
def test_a_file_has_the_ending_of_its_kind(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, named: str, kind: str, written: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named, kind))
    assert (
        ask_where(parent, "Export", name_file("Lease v1.2: which?", "Lease"), (QUESTIONS, MARKDOWN))
        == written
    )


def test_an_ending_put_to_a_name_replaces_no_file_unasked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    memo = tmp_path / "memo.md"
    memo.write_text("of last week", "utf-8")
    offered: list[str] = []
    asked: list[str] = []
    answers = ["Cancel", "Replace"]

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        QTimer.singleShot(0, press)
        return str(tmp_path / "memo"), MARKDOWN

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, press)
            return
        assert box.defaultButton().text().replace("&", "") == "Cancel"
        asked.append(box.text())
        name = answers.pop(0)
        next(each for each in box.buttons() if each.text().replace("&", "") == name).click()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert ask_where(parent, "Export", "Lease", (QUESTIONS, MARKDOWN)) == str(memo)
    assert asked == ["“memo.md” is there already. Replace it?"] * 2
    assert offered == ["Lease.csv", "memo.md"]


def test_a_file_is_named_by_a_text() -> None:
    assert name_file('Who pays, "rent" or tax/rates?…', "Chat") == "Who pays,  rent  or tax rates"
    assert name_file(" ??? ", "Chat") == "Chat"
