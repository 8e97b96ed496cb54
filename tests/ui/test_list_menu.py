"""Sorting and narrowing the list of documents, and what is done with their files."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, Qt, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.core.document_order import Order
from app.core.documents import DocumentState
from app.ui.library.list_menu import ListMenu
from app.ui.services.document_model import DocumentRole
from app.ui.services.shown_documents import Grouping
from app.ui.shell import window_state
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
    rows = window.library.list.shown
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


def test_documents_stand_under_headings_that_open_and_close(
    window: MainWindow, qtbot: QtBot, library_folder: Path
) -> None:
    documents, rows = window.library.list, window.library.list.shown
    window.library.sort_by(Order.NAME)
    documents.select(["zoo"])

    def listed() -> list[str]:
        return [rows.index(row).data() for row in range(rows.rowCount())]

    action(window, "Group", "By kind").trigger()
    assert listed() == ["Excel workbooks", "Accounts", "PDF documents", "Lease", "Scan", "Zoo"]
    assert [each.id for each in documents.selected] == ["zoo"]  # stays selected
    heading = documents.visualRect(rows.index(2)).center()
    qtbot.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert listed() == ["Excel workbooks", "Accounts", "PDF documents"]
    spoken = rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "PDF documents, 3 documents, closed"
    documents.setCurrentIndex(rows.index(2))
    qtbot.keyClick(documents, Qt.Key.Key_Return)
    assert len(listed()) == 6 and documents.currentIndex().row() == 2
    action(window, "Group", "By state").trigger()
    assert listed()[:2] == ["Could not be read", "Scan"]
    action(window, "Group", "By folder").trigger()
    assert listed()[0] == "docs"
    window.library.list.shown.want("zoo")
    assert listed() == ["docs", "Zoo"]
    assert window.library.grouping is Grouping.FOLDER
    library_folder.mkdir(exist_ok=True)
    window.close()
    assert window_state.load(library_folder).grouping is Grouping.FOLDER


def test_documents_stand_under_each_of_their_tags(window: MainWindow) -> None:
    documents = window.indexing.documents
    rows = window.library.list.shown

    def listed() -> list[str]:
        return [rows.index(row).data() for row in range(rows.rowCount())]

    action(window, "Group", "By tag").trigger()
    assert listed() == ["Without a tag", *(each.title for each in documents.documents)]
    zoo = documents.find("zoo")
    assert zoo is not None
    documents.put(replace(zoo, tags=("2026", "animals")))
    assert listed()[:4] == ["@2026", "Zoo", "@animals", "Zoo"]
    window.library.list.selectAll()
    assert len(window.library.list.selected) == 4  # each once
    documents.put(document("lynx"))
    assert "Lynx" in listed()
    documents.remove("zoo")
    assert "Zoo" not in listed() and "@2026" not in listed()


def test_rows_come_and_go_where_they_belong(window: MainWindow) -> None:
    documents, rows = window.indexing.documents, window.library.list.shown
    window.library.sort_by(Order.NAME)
    rows.want("a")
    documents.put(document("apple"))
    documents.put(document("bee"))
    documents.put(document("lava"))
    assert shown(window) == ["accounts", "apple", "lava", "lease", "scan"]
    documents.put(replace(document("lava"), title="Bold"))  # still lava.pdf by its file
    documents.remove("lease")
    assert shown(window) == ["accounts", "apple", "lava", "scan"]
    scan = documents.find("scan")
    assert scan is not None
    documents.put(replace(scan, title="Nothing", paths=("/docs/x.pdf",)))
    assert shown(window) == ["accounts", "apple", "lava"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kind:excel", ["accounts"]),
        ("kind:pdf lea", ["lease"]),
        ("state:could", ["scan"]),
        ("state:ready", ["accounts", "lease"]),
        ("folder:docs", ["accounts", "scan", "zoo"]),
        ("added:today", ["zoo"]),
        ("added:week", ["scan", "zoo"]),
        ("added:2020", ["lease"]),
        ("changed:2021-03", ["lease"]),
        ("added:1999", []),
        ("kind:", ["accounts", "lease", "scan", "zoo"]),
        ("http: x", []),
    ],
)
def test_words_typed_tell_kind_state_folder_and_day(window: MainWindow, typed: str, found: list[str]) -> None:
    now = datetime.now()
    moments = {
        "zoo": now + timedelta(hours=1),  # is today even if midnight passes meanwhile
        "scan": now - timedelta(days=6),
        "accounts": now - timedelta(days=20),
        "lease": datetime(2020, 5, 4, 12),
    }
    documents = window.indexing.documents
    for name, moment in moments.items():
        known = documents.find(name)
        assert known is not None
        documents.put(replace(known, added=moment.timestamp(), changed=datetime(2021, 3, 9).timestamp()))
        if name != "lease":
            documents.put(replace(known, added=moment.timestamp()))
    window.library.filter.setText(typed)
    assert sorted(shown(window)) == found


def test_documents_are_sorted_by_change_and_shown_by_the_day_they_were_added(window: MainWindow) -> None:
    documents = window.indexing.documents
    for place, name in enumerate(("lease", "zoo", "accounts"), 1):
        known = documents.find(name)
        assert known is not None
        documents.put(
            replace(known, changed=1e9 + place, added=datetime.now().timestamp() if place == 1 else 9.0)
        )
    action(window, "Changed last first").trigger()
    assert shown(window) == ["accounts", "zoo", "lease", "scan"]
    action(window, "Only added", "In the last 7 days").trigger()
    assert shown(window) == ["lease"]
    action(window, "Only added", "In the last 7 days").trigger()
    assert len(shown(window)) == 4


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
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url) or True)
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: QDBusConnection("no desktop"))
    monkeypatch.setattr("sys.platform", "linux")
    lease, accounts = (window.indexing.documents.find(each) for each in ("lease", "accounts"))
    assert lease is not None
    assert accounts is not None
    one = {each.text(): each for each in window.library.context_actions([lease])}
    one["Show in folder"].trigger()
    assert went == []  # it is looked for first, beside the window
    qtbot.waitUntil(lambda: bool(went))
    one["Open in its own program"].trigger()
    assert [Path(url.toLocalFile()) for url in went] == [tmp_path, tmp_path / "lease.pdf"]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    one["Open in its own program"].trigger()
    (box,) = window.findChildren(QMessageBox)
    assert box.isVisible() and box.text() == "“Lease” could not be opened."
    box.close()
    one["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "lease.pdf")
    both = {each.text(): each for each in window.library.context_actions([lease, accounts])}
    assert "Show in folder" not in both
    both["Copy paths"].trigger()
    assert QGuiApplication.clipboard().text() == f"{tmp_path / 'lease.pdf'}\n/docs/accounts.xlsx"


@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class FileManager(QObject):
    """What a desktop's file manager answers on the bus."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot("QStringList", str)
    def ShowItems(self, urls: list[str], _startup: str) -> None:
        self.shown += urls


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[QDBusConnection]:
    """A session's bus of its own, as the one that the window finds."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    asking = QDBusConnection.connectToBus(address, "asking")
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: asking)
    yield QDBusConnection.connectToBus(address, "serving")
    for name in ("asking", "serving"):
        QDBusConnection.disconnectFromBus(name)
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_a_desktop_s_file_manager_selects_the_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bus: QDBusConnection
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    monkeypatch.setattr("sys.platform", "linux")
    lease = window.indexing.documents.find("lease")
    assert lease is not None
    show = next(each for each in window.library.context_actions([lease]) if each.text() == "Show in folder")
    show.trigger()
    qtbot.waitUntil(lambda: bool(opened))  # there is no file manager on this bus yet
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    manager = FileManager()
    path, every = "/org/freedesktop/FileManager1", QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerObject(path, manager, every)
    assert bus.registerService("org.freedesktop.FileManager1")
    show.trigger()
    qtbot.waitUntil(lambda: bool(manager.shown))
    assert manager.shown == [QUrl.fromLocalFile(str(tmp_path / "lease.pdf")).toString()]
    assert len(opened) == 1
