"""The process that asks a model server: the only one in Carrel that may reach it, and it may reach nothing
else. It is spoken to as the generator's own process is.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from app.core import privacy
from app.core.errors import ModelUnusable, OnInternet
from app.core.servers import ModelServer
from app.models.remote_model import RemoteModel, ServerLost
from app.models.running import RunSettings


def run(connection: Connection, stop: Any) -> None:
    """Serves requests until the other end closes. `stop` set means: end the present one soon."""
    model: RemoteModel | None = None
    try:
        while True:
            name, arguments = connection.recv()
            try:
                if name == "load":
                    server: ModelServer = arguments[0]
                    privacy.allow_server(server.host, server.insisted, f"answers from {server.name}")
                    model = RemoteModel(server, stop)
                    value: Any = RunSettings(0, 0, 0, 0, model.context)
                else:
                    assert model is not None, "load comes first"
                    value = _serve(model, name, arguments, lambda piece: connection.send(("piece", piece)))
                connection.send(("done", value))
            except OnInternet as error:
                connection.send(("internet", str(error)))
            except ModelUnusable as error:
                connection.send(("unusable", str(error)))
            except ServerLost as error:
                connection.send(("lost", str(error)))
            except (EOFError, BrokenPipeError):
                raise
            except Exception:
                connection.send(("bug", traceback.format_exc()))
    except (EOFError, OSError):
        return


def _serve(model: RemoteModel, name: str, arguments: tuple[Any, ...], send: Callable[[str], None]) -> Any:
    if name == "count":
        return model.tokens(*arguments)
    if name == "counts":
        return [model.length(text) for text in arguments[0]]
    if name == "prepare":
        return None
    if name == "choose":
        raise ModelUnusable("A model server does not tell how likely each of several replies is.")
    pieces = model.generate(*arguments)
    while True:
        try:
            send(next(pieces))
        except StopIteration as end:
            return end.value
