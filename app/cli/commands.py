"""All commands of the terminal."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli import (
    add,
    ask,
    chats,
    check,
    doctor,
    documents,
    evaluate,
    models,
    notes,
    read,
    search,
    styles,
    vectors,
    watch,
)
from app.cli.base import Commands


def add_all_commands(kinds: Any, common: argparse.ArgumentParser) -> None:
    """Add each to `kinds`, in the order in which --help lists them."""
    commands = Commands(kinds, common)
    for module in (
        *(add, watch, documents, search, read, notes, ask, check),
        *(styles, chats, models, vectors, evaluate, doctor),
    ):
        module.add_commands(commands)
