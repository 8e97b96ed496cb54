"""The generator's own process: llama.cpp behind a pipe.

It reads requests `(name, arguments)` and answers each with any number of `("piece", text)` and one of
`("done", value)`, `("unusable", sentence)`, `("failed", "")` where the model does not compute as it is being
run, or `("bug", traceback)`. While it loads a model it tells, with `("running", RunSettings)`, what it tries.
It ends with its pipe.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.errors import ModelUnusable
from app.models import catalogue, hardware
from app.models.language_model import Flag, LanguageModel, RunFailed
from app.models.running import RunSettings, plan_run, step_down


def run(connection: Connection, stop: Flag) -> None:
    """Serves requests until the other end closes. `stop` set means: end the present one soon."""
    model: LanguageModel | None = None
    try:
        while True:
            name, arguments = connection.recv()
            try:
                if name == "load":
                    model = _load(arguments[0], arguments[1], stop, connection)
                    value: Any = model.run
                else:
                    assert model is not None, "load comes first"
                    value = _serve(model, name, arguments, lambda piece: connection.send(("piece", piece)))
                connection.send(("done", value))
            except ModelUnusable as error:
                connection.send(("unusable", str(error)))
            except RunFailed:
                connection.send(("failed", ""))
            except (EOFError, OSError):
                raise
            except Exception:
                connection.send(("bug", traceback.format_exc()))
    except (EOFError, OSError):
        return


def _load(path: str, wanted: RunSettings | None, stop: Flag, connection: Connection) -> LanguageModel:
    """The model, run as is `wanted` or as suits this machine; on less of the graphics card, where that has no
    room. Raises ModelUnusable.
    """
    file = catalogue.inspect(Path(path))
    trying = wanted or plan_run(
        file,
        memory=hardware.memory_available(),
        card=hardware.card_memory(),
        cores=hardware.physical_cores(),
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


def _serve(model: LanguageModel, name: str, arguments: tuple[Any, ...], send: Callable[[str], None]) -> Any:
    if name == "count":
        return len(model.tokens(*arguments))
    if name == "counts":
        return [model.length(text) for text in arguments[0]]
    if name == "choose":
        return model.choose(*arguments)
    if name == "prepare":
        return model.prepare(*arguments)
    pieces = model.generate(*arguments)
    while True:
        try:
            send(next(pieces))
        except StopIteration as end:
            return end.value
