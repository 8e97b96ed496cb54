"""The generator's own process: llama.cpp behind a pipe.

What it fails with is `("unusable", sentence)`, or `("failed", "")` where the model does not compute as it is
being run. While it loads a model it tells, with `("running", RunSettings)`, what it tries.
It ends with its pipe.
"""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.errors import ModelUnusable
from app.models import catalogue, hardware
from app.models.language_model import Flag, LanguageModel, RunFailed
from app.models.running import RunSettings, plan_run, step_down
from app.models.serving import Send, send_pieces, serve_requests


def run(connection: Connection, stop: Flag) -> None:
    """Serve requests until the other end closes. `stop` set means: end the present one soon."""
    model: LanguageModel | None = None

    def answer(name: str, arguments: tuple[Any, ...], send: Send) -> Any:
        nonlocal model
        if name == "load":
            model = _load(arguments[0], arguments[1], stop, connection)
            return model.run
        assert model is not None, "load comes first"
        return _answer(model, name, arguments, send)

    serve_requests(connection, answer, {ModelUnusable: "unusable", RunFailed: "failed"})


def _load(path: str, wanted: RunSettings | None, stop: Flag, connection: Connection) -> LanguageModel:
    """Load the model, run as is `wanted` or as suits this machine; on less of the graphics card, where that
    has no room. Raises ModelUnusable.
    """
    file = catalogue.inspect(Path(path))
    trying = wanted or plan_run(
        file,
        memory=hardware.measure_memory(),
        card=hardware.measure_card_memory(),
        cores=hardware.count_cores(),
    )
    while True:
        connection.send(("running", trying))
        try:
            return LanguageModel(file, trying, stop)
        except RunFailed as error:
            safer = step_down(trying) if trying.layers else None
            if safer is None:
                raise ModelUnusable(
                    f"“{file.path.name}” could not be loaded: it is damaged, or its kind of model "
                    f"({file.architecture}) is newer than this version of Carrel."
                ) from error
            trying = safer


def _answer(model: LanguageModel, name: str, arguments: tuple[Any, ...], send: Send) -> Any:
    if name == "count":
        return len(model.tokenize(*arguments))
    if name == "counts":
        return [model.count(text) for text in arguments[0]]
    if name == "choose":
        return model.choose(*arguments)
    if name == "prepare":
        return model.prepare(*arguments)
    return send_pieces(model.generate(*arguments), send)
