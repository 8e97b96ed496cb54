"""Serve requests over a pipe: what a child process that runs or asks a language model does all its life."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator, Mapping
from multiprocessing.connection import Connection
from typing import Any

from app.models.generated import Generated

Send = Callable[[str | float], None]
"""Sends a piece of text, or which share of a prompt was read."""


def serve_requests(
    connection: Connection,
    answer: Callable[[str, tuple[Any, ...], Send], Any],
    failures: Mapping[type[Exception], str],
    ends: tuple[type[Exception], ...] = (EOFError, OSError),
) -> None:
    """Serve requests `(name, arguments)` until the other end closes.

    Each is answered with `("taken", None)` before anything is done for it, any number of `("piece", text or
    share)` and one of `("done", value)`, `(word, sentence)` for the first of the `failures` that the error is
    of, or `("bug", traceback)`. Nothing is done for a "ping". `ends` are the pipe's errors.
    """
    try:
        while True:
            name, arguments = connection.recv()
            connection.send(("taken", None))
            if name == "ping":
                connection.send(("done", None))
                continue
            try:
                value = answer(name, arguments, lambda piece: connection.send(("piece", piece)))
                connection.send(("done", value))
            except tuple(failures) as error:
                word = next(word for kind, word in failures.items() if isinstance(error, kind))
                connection.send((word, str(error)))
            except ends:
                raise
            except Exception:
                connection.send(("bug", traceback.format_exc()))
    except (EOFError, OSError):
        return


def send_pieces(pieces: Generator[str | float, None, Generated], send: Send) -> Generated:
    """Send the pieces of a text as they are written, and give what is told of it at the end."""
    while True:
        try:
            send(next(pieces))
        except StopIteration as end:
            made: Generated = end.value
            return made
