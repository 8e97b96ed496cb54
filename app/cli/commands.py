"""All commands of the terminal."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli import (
    add,
    ask,
    chat,
    chats,
    check,
    doctor,
    documents,
    evaluate,
    library,
    models,
    notes,
    pause,
    read,
    scopes,
    search,
    settings,
    shortcuts,
    styles,
    vectors,
    watch,
)
from app.cli.base import Commands


def add_all_commands(kinds: Any, common: argparse.ArgumentParser) -> None:
    """Add each to `kinds`, in the order in which --help lists them."""
    commands = Commands(kinds, common)
    for module in (
        *(add, pause, watch, documents, search, read, notes, ask, chat, check),
        *(styles, chats, scopes, models, vectors, settings, shortcuts, library, evaluate, doctor),
    ):
        module.add_commands(commands)
