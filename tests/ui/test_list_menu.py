"""Sorting and narrowing the list of documents, and what is done with their files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.documents import DocumentState
from app.ui.library.list_menu import ListMenu
from app.ui.services.document_model import DocumentRole, Order
from app.ui.shell.main_window import MainWindow
from tests.ui.test_main_window import opened
from tests.ui.window_bridge import WindowBridge, document


@pytest.fixture
def window(qtbot: QtBot, library_folder: Path, tmp_path: Path) -> MainWindow:
    (tmp_path / "lease.pdf").write_text("there")
    return opened(
        qtbot,
        WindowBridge(library_folder),
        replace(document("lease", pages=4), paths=(str(tmp_path / "lease.pdf"),)),
        replace(document("accounts", pages=90, format="xlsx"), paths=("/docs/accounts.xlsx",)),
        document("scan", DocumentState.FAILED, reason="It is torn."),
        document("zoo", DocumentState.SEARCHABLE, pages=7),
    )


def shown(window: MainWindow) -> list[str]:
    rows = window.library.list.filter
    return [rows.index(row, 0).data(DocumentRole).id for row in range(rows.rowCount())]


def action(window: MainWindow, *path: str) -> QAction:
    menu = window.library.order_button.menu()
    assert isinstance(menu, ListMenu)
    menu.fill()
    actions = menu.actions()
    for name in path[:-1]:
        actions = next(each for each in actions if each.text().replace("&", "") == name).menu().actions()  # type: ignore[attr-defined]
    return next(each for each in actions if each.text().replace("&", "") == path[-1])


def test_documents_are_sorted_by_kind_state_and_length(window: MainWindow) -> None:
    action(window, "By kind").trigger()
    assert shown(window) == ["accounts", "lease", "scan", "zoo"]
    action(window, "By state").trigger()
    assert shown(window)[0] == "scan"
    action(window, "Longest first").trigger()
    assert shown(window)[:2] == ["accounts", "zoo"]
    assert window.library.order is Order.PAGES
    assert action(window, "Longest first").isChecked()


def test_only_some_kinds_and_states_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    assert not action(window, "Show all").isEnabled()
    action(window, "Only this kind", "Excel workbooks (1)").trigger()
    assert shown(window) == ["accounts"]
    assert "only some" in window.library.order_button.accessibleName()
    action(window, "Only this state", "Could not be read (1)").trigger()
    assert shown(window) == []

    def offered() -> list[QPushButton]:
        buttons = window.library.findChildren(QPushButton)
        return [each for each in buttons if each.text() == "Show all" and each.isVisible()]

    qtbot.waitUntil(lambda: len(offered()) == 1)
    offered()[0].click()
    assert len(shown(window)) == 4
    assert "only some" not in window.library.order_button.accessibleName()


def test_a_file_is_shown_opened_and_named(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", went.append)
    monkeypatch.setattr("sys.platform", "linux")
    lease, accounts = (window.indexing.documents.find(each) for each in ("lease", "accounts"))
    assert lease is not None
    assert accounts is not None
    one = {each.text(): each for each in window.library.context_actions([lease])}
    one["Show in folder"].trigger()
    one["Open in its own program"].trigger()
    assert [Path(url.toLocalFile()) for url in went] == [tmp_path, tmp_path / "lease.pdf"]
    one["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "lease.pdf")
    both = {each.text(): each for each in window.library.context_actions([lease, accounts])}
    assert "Show in folder" not in both
    both["Copy paths"].trigger()
    assert QGuiApplication.clipboard().text() == f"{tmp_path / 'lease.pdf'}\n/docs/accounts.xlsx"
