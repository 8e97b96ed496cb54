"""Asks before an address in a document is opened outside Carrel."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.dialogs.confirm import ask_first
from app.ui.theme.translation import tr
from app.ui.widgets.system_opening import open_by_system

_OPENED = frozenset({"http", "https", "mailto"})
"""What an address may begin with; others run programs or read files."""
_SHOWN = 300
"""Characters of an address that are shown."""


def ask_to_open(parent: QWidget, address: str) -> QMessageBox:
    """Shows an address outside, and has the system open it once the person has agreed. Carrel itself fetches
    nothing. Addresses that are no web page's and no mailbox's are shown only.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    shown = address if len(address) <= _SHOWN else f"{address[:_SHOWN]}…"
    if url.scheme().lower() not in _OPENED or not url.isValid():
        box = QMessageBox(QMessageBox.Icon.Information, tr("Link"), shown, parent=parent)
        box.setInformativeText(tr("Carrel does not open addresses of this kind."))
        box.open()
        return box
    asks = (
        tr("Open this address in your mail program?\n\n{address}", address=shown)
        if url.scheme().lower() == "mailto"
        else tr("Open this address in your browser?\n\n{address}", address=shown)
    )
    return ask_first(
        parent,
        tr("Open a link"),
        asks,
        tr("It comes from the document and leads out of Carrel, which itself never goes online."),
        tr("Open"),
        lambda: open_by_system(parent, url, shown),
    )
