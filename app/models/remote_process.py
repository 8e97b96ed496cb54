"""The process that asks a model server: the only one in Carrel that may reach it, and it may reach nothing
else. It is spoken to as the generator's own process is.
"""

from __future__ import annotations

from multiprocessing.connection import Connection
from typing import Any

from app.core import privacy
from app.core.errors import ModelUnusable, OnInternet
from app.core.servers import ModelServer
from app.models.remote_model import RemoteModel, ServerLost
from app.models.running import RunSettings
from app.models.serving import Send, send_pieces, serve_requests


def run(connection: Connection, stop: Any) -> None:
    """Serve requests until the other end closes. `stop` set means: end the present one soon."""
    model: RemoteModel | None = None

    def answer(name: str, arguments: tuple[Any, ...], send: Send) -> Any:
        nonlocal model
        if name == "load":
            server: ModelServer = arguments[0]
            privacy.allow_server(server.host, server.insisted, f"answers from {server.name}")
            model = RemoteModel(server, stop)
            return RunSettings(0, 0, 0, 0, model.context)
        assert model is not None, "load comes first"
        return _answer(model, name, arguments, send)

    failures = {OnInternet: "internet", ModelUnusable: "unusable", ServerLost: "lost"}
    # What the network raises is no end of the pipe.
    serve_requests(connection, answer, failures, ends=(EOFError, BrokenPipeError))


def _answer(model: RemoteModel, name: str, arguments: tuple[Any, ...], send: Send) -> Any:
    if name == "count":
        return model.count_prompt(*arguments)
    if name == "counts":
        return [model.count(text) for text in arguments[0]]
    if name == "prepare":
        return None
    if name == "choose":
        raise ModelUnusable("A model server does not tell how likely each of several replies is.")
    *asked, _drafts, _tells_reading = arguments  # how it reads and writes is the server's affair
    return send_pieces(model.generate(*asked), send)
