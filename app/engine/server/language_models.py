"""The language model that answers: the chosen one, or one named for one question."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path

from app.core import keys, settings
from app.core.errors import EngineDied, ModelUnusable
from app.core.events import Event, ModelMoved, Progress, Work
from app.core.servers import ModelServer, read_address
from app.engine import protocol
from app.engine.protocol import ModelInfo
from app.engine.server import choices, obtaining
from app.engine.server.machine import measure_model
from app.engine.server.work import Stopped, wait_for
from app.models import catalogue
from app.models.generator import Generator, Source
from app.models.hardware import Held, measure_held
from app.models.running import estimate_on_card


class LanguageModels:
    """Holds the one that was used last, loaded while it is used."""

    def __init__(self, announce: Callable[[Event], None]) -> None:
        """`announce` is told when the model leaves memory, as nobody asks it anything, and comes back."""
        self.generator = Generator()
        self._announce = announce

    def close(self) -> None:
        """End the model's process."""
        self.generator.close()

    def find(self, named: str | None) -> Source | None:
        """Return where the model named is, else the chosen one; None for quotes only."""
        if named is not None:
            return Path(named)
        kept = settings.load()
        if kept.model_server is not None:
            return kept.model_server
        if kept.language_model == choices.NO_MODEL:
            return None
        return catalogue.find_starter() if kept.language_model is None else Path(kept.language_model)

    def prepare(
        self, named: str | None, stopped: Stopped = lambda: False
    ) -> Work[tuple[Generator | None, str | None]]:
        """Load the model to answer with; return it, and what the person should know about it.

        A model that was asked for by name must work; without a usable chosen one, answers are quotes.
        """
        source = self.find(named)
        if source is None:
            return None, "No language model is chosen, so these are the best quotes."
        if not self.generator.has_loaded(source):
            yield Progress("Loading the language model", 0)
        rested = self.generator.is_resting
        try:
            yield from wait_for(lambda: self.generator.load(source, stopped), stopped)
        except ModelUnusable as error:
            if named is not None:
                raise
            return None, f"{error} Until then, answers are the best quotes."
        if rested:
            self._announce(ModelMoved())
        return self.generator, None

    def has_another(self) -> bool:
        """Tell whether another model than the chosen one was used last."""
        return self.generator.source not in (None, self.find(None))

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let the model leave memory, as Generator does, and tell of it."""
        rested = self.generator.is_resting
        left = self.generator.rest_if_idle(seconds)
        if self.generator.is_resting and not rested:
            self._announce(ModelMoved())
        return left

    def measure_held(self) -> Held:
        """Measure what the loaded model would give back to one that takes its place."""
        path, run, process = self.generator.path, self.generator.run, self.generator.process
        if process is None or process.pid is None or path is None or run is None:
            return Held()
        on_card = 0
        with suppress(ModelUnusable):
            on_card = estimate_on_card(catalogue.inspect(path), run)
        return Held(measure_held(process.pid), on_card)

    def use(self, named: str, turn: AbstractContextManager[None], stopped: Stopped) -> Work[ModelInfo | None]:
        """Try a model, while `turn` is held, and choose it; "none": quotes only. What it is able to do is
        measured once. Raises ModelUnusable, and Cancelled, after which the choice is what it was.
        """
        if named == "none":
            choices.choose_language_model(choices.NO_MODEL)
            return None
        starter = catalogue.find_starter()
        path = starter if named == "starter" else Path(named).expanduser().resolve()
        if path is None:
            raise ModelUnusable("The starter model is not installed; setting Carrel up again brings it back.")
        with turn:
            yield from wait_for(lambda: self.generator.load(path, stopped), stopped)
            if path != starter:  # what that can do is known
                with suppress(EngineDied):
                    yield from measure_model(self.generator, stopped)
            choices.choose_language_model(None if path == starter else str(path))
        return obtaining.describe_language_model(path, in_use=True)

    def use_server(
        self, request: protocol.UseServer, turn: AbstractContextManager[None], stopped: Stopped
    ) -> Work[ModelInfo]:
        """Ask a server, while `turn` is held, whether it has the model, and how fast that is; choose it.
        Raises ModelUnusable.
        """
        server = read_address(request.address, request.model, insisted=request.insisted)
        yield Progress("Asking the model server", 0)
        before = keys.find_key(server.address)
        with turn:
            try:
                if request.key is not None:
                    choices.keep_key(server.address, request.key or None)
                    self.generator.close()  # it knows the old one
                yield from wait_for(lambda: self.generator.load(server, stopped), stopped)
                with suppress(EngineDied):
                    yield from measure_model(self.generator, stopped)
            except BaseException:
                if request.key is not None:
                    choices.keep_key(server.address, before)
                raise
        choices.choose_server(server)
        return obtaining.describe_server(server)

    def list_infos(self) -> list[ModelInfo]:
        """List the models that are or were chosen, the starter, and the server, if one is chosen."""
        chosen = self.find(None)
        earlier = [path for path in map(Path, choices.list_language_models()) if path.is_file()]
        known = dict.fromkeys(filter(None, (catalogue.find_starter(), *earlier)))
        if isinstance(chosen, Path):
            known[chosen] = None  # also one that is not there any more
        models = [obtaining.describe_language_model(path, in_use=path == chosen) for path in known]
        if self.generator.is_resting:
            resting = str(self.generator.path)
            models = [replace(each, resting=each.in_use and each.path == resting) for each in models]
        return [*models, obtaining.describe_server(chosen)] if isinstance(chosen, ModelServer) else models
