"""The language model, in a process of its own.

llama.cpp may crash on a damaged model and cannot be relied on to stop, so it runs where it can be
killed. Stop is a flag first, and a kill shortly after; the next use starts the process again. Where it
died by itself, it is run more carefully from then on.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import threading
import time
from collections import abc
from collections.abc import Callable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from app.core.errors import Cancelled, EngineDied, ModelUnusable, OnInternet
from app.core.servers import ModelServer
from app.models.generated import Generated
from app.models.generator_start import run_local, run_remote
from app.models.running import RunSettings, describe_change, step_down

Messages = Sequence[Mapping[str, str]]
"""A conversation: each message has a "role" ("system", "user", "assistant") and a "content"."""

Source = Path | ModelServer
"""Where a model is: a .gguf on this machine, or a server."""

_PATIENCE = 0.5
"""Seconds between the polite flag and the kill."""
_GLANCE = 0.05
"""Seconds between looks at whether the person has stopped it."""
_TELLING = 64
"""Tokens read anew from which their time tells how fast the model reads."""
_FADING = 0.8
"""What a measured time still counts when the next one comes."""
_TRIES = 2
"""Times that loading is tried on the processor: a damaged file may crash llama.cpp each time."""


class _Died(Exception):
    """The child is gone, or its model does not compute as it is being run."""


class _WasGone(_Died):
    """The child was gone before it took up what it was asked."""


def _never() -> bool:
    return False


def _never_enough(_text: str) -> bool:
    return False


class Generator:
    """Writes text with a .gguf model. One call at a time; others wait their turn.

    The child process starts with `load` and again, by itself, after it was killed or died. Where it died,
    `take_notes` tells what is done more carefully since.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._source: Source | None = None
        self._run: RunSettings | None = None
        self._safer: dict[Source, RunSettings] = {}  # of models that died of how they were run
        self._planned: RunSettings | None = None
        self.trying: RunSettings | None = None
        """How it is being loaded, while it is."""
        self._notes: list[str] = []
        self._last_message = ""
        self._share_read = 0.0
        self._tokens_read = self._seconds_read = 0.0
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._stop: Any = None
        self._used = time.monotonic()
        self._is_resting = False

    @property
    def source(self) -> Source | None:
        """The model in use: its file, or the server that it is on."""
        return self._source

    @property
    def path(self) -> Path | None:
        """The file of the model in use; None for one on a server."""
        return self._source if isinstance(self._source, Path) else None

    @property
    def name(self) -> str | None:
        """What answers call the model in use."""
        if self._source is None:
            return None
        return self._source.stem if isinstance(self._source, Path) else self._source.name

    @property
    def context(self) -> int:
        """Tokens that prompt and answer may have together; 0 before a model is loaded."""
        return self._run.context if self._run is not None else 0

    @property
    def run(self) -> RunSettings | None:
        """How the model is run; None before one is loaded."""
        return self._run

    def take_notes(self) -> tuple[str, ...]:
        """Take what the person should know of how it is run, each told once: sentences."""
        notes, self._notes = tuple(self._notes), []
        return notes

    @property
    def speed(self) -> float | None:
        """Tokens of a prompt that it reads a second on this machine, as measured so far."""
        return self._tokens_read / self._seconds_read if self._seconds_read else None

    @property
    def last_message(self) -> str:
        """The last message that the model was given; how a prompt begins as one with that did, it need not
        read again.
        """
        return self._last_message

    @property
    def share_read(self) -> float:
        """Which share of what is to be read of a prompt was, while it is."""
        return self._share_read

    @property
    def is_resting(self) -> bool:
        """Whether the model in use left memory, as nobody asked it anything, and is not back yet."""
        return self._is_resting

    def has_loaded(self, source: Source) -> bool:
        """Tell whether this model is the one in use, and in memory."""
        return source == self._source and self._is_alive()

    @property
    def process(self) -> SpawnProcess | None:
        """The child, if it runs."""
        return self._process

    def load(self, source: Source, cancelled: Callable[[], bool] = _never) -> None:
        """Take `source` for all that follows. A model that is loaded already is kept, and one that died
        is run again as it was, or more carefully where it died of what it was asked.

        Raises ModelUnusable, and Cancelled within a moment of `cancelled()`; what was in use before then
        stays in use.
        """
        with self._take_turn(cancelled):
            if source == self._source:
                self._wake(cancelled)
                return
            # The old model's memory must be free before the new one's need is measured.
            self._end()
            self._run = self._start(source, cancelled)
            self._source = source
            self._tokens_read = self._seconds_read = 0.0

    def count(self, messages: Messages) -> int:
        """Count the tokens of the conversation in the model's own chat template. Raises EngineDied."""
        return int(self._ask("count", messages))

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """Count the tokens of each text by itself. Raises EngineDied."""
        return list(self._ask("counts", texts))

    def generate(
        self,
        messages: Messages,
        *,
        max_tokens: int,
        temperature: float = 0.0,
        stop: Sequence[str] = (),
        grammar: str | None = None,
        schema: str | None = None,
        seed: int | None = None,
        drafts: bool = False,
        tells_reading: bool = False,
        cancelled: Callable[[], bool] = _never,
        enough: Callable[[str], bool] = _never_enough,
    ) -> abc.Generator[str, None, Generated]:
        """Generate the answer's text in pieces; how it was made is the generator's return value.

        `enough` is given the text so far after each piece and ends the writing when true. `grammar` is
        in llama.cpp's GBNF; `schema`, instead of one, is a JSON schema as text. With the same `seed`, chance
        falls the same way. `drafts` has several tokens tried at once, which changes nothing of the most
        likely text. If `tells_reading`, pieces without text come while the prompt is read, each with another
        `share_read`. Closing the generator stops the model. Raises Cancelled within a second of
        `cancelled()`, EngineDied, ModelUnusable when the model had to be loaded again and could not be, and
        RuntimeError for messages that leave no room in the context.
        """
        text = ""
        with contextlib.closing(
            self._hold_conversation(
                cancelled,
                "generate",
                *(
                    messages,
                    max_tokens,
                    temperature,
                    tuple(stop),
                    grammar,
                    schema,
                    seed,
                    drafts,
                    tells_reading,
                ),
            )
        ) as writing:
            while True:
                try:
                    piece = next(writing)
                except StopIteration as end:
                    generated: Generated = end.value
                    self._measure(generated)
                    return generated
                if isinstance(piece, float):
                    self._share_read = piece
                    yield ""
                    continue
                text += piece
                yield piece
                if enough(text):
                    self._stop.value = True

    def choose(
        self,
        messages: Messages,
        choices: Sequence[str],
        *,
        cancelled: Callable[[], bool] = _never,
    ) -> tuple[float, ...]:
        """Tell how likely the answer is to begin with each of `choices`, one token each, as shares of 1.

        Raises as `generate` does, and RuntimeError for a choice that is no single token of this model.
        """
        return tuple(self._ask("choose", messages, tuple(choices), cancelled=cancelled))

    def prepare(self, messages: Messages, cancelled: Callable[[], bool] = _never) -> None:
        """Has the beginning that all such messages have in common read, before they come. Raises as
        `generate` does.
        """
        self._ask("prepare", messages, cancelled=cancelled)

    def close(self) -> None:
        """Ends the child. It may be used again."""
        with self._turn:
            self._end()

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let a model on this machine leave memory that nobody asked so long; the next use brings it back.
        Return in how many seconds it may be time for that, None where none is in memory.
        """
        if not self._turn.acquire(blocking=False):
            return seconds  # it is being asked
        try:
            if self.path is None or not self._is_alive():
                return None
            if (left := self._used + seconds - time.monotonic()) > 0:
                return left
            self._end()
            self._is_resting = True
            return None
        finally:
            self._turn.release()

    def _ask(self, name: str, *arguments: Any, cancelled: Callable[[], bool] = _never) -> Any:
        """Ask for the value of a request that brings no pieces."""
        with contextlib.closing(self._hold_conversation(cancelled, name, *arguments)) as asking:
            while True:
                try:
                    next(asking)
                except StopIteration as end:
                    return end.value

    def _hold_conversation(
        self, cancelled: Callable[[], bool], name: str, *arguments: Any
    ) -> abc.Generator[str | float, None, Any]:
        """Hold the pieces that a request brings, and its value; closing it, or `cancelled()`, ends the
        request. Where the child dies before the first piece of text, the request is repeated with safer
        settings.
        """
        with self._take_turn(cancelled):
            was_gone = False
            while True:
                context, has_begun = self.context, False
                try:
                    with contextlib.closing(self._send_request(cancelled, name, *arguments)) as asking:
                        while True:
                            try:
                                piece = next(asking)
                            except StopIteration as end:
                                return end.value
                            has_begun = has_begun or isinstance(piece, str)  # not when it only reads
                            yield piece
                except _Died as death:
                    if isinstance(death, _WasGone) and not was_gone:
                        was_gone = True  # not of this request: it is run again as it was
                        self._await_ready(cancelled)
                        if self.context >= context:
                            continue
                    change = self._step_down()
                    # What was made for a longer context may not fit the shorter one.
                    if has_begun or not change or self.context < context:
                        raise EngineDied(
                            "The language model stopped unexpectedly. It starts again with your next question"
                            f"{', ' if change else ''}{change}."
                        ) from None
                    self._notes.append(f"The language model stopped unexpectedly; it runs {change} now.")

    def _send_request(
        self, cancelled: Callable[[], bool], name: str, *arguments: Any
    ) -> abc.Generator[str | float, None, Any]:
        """Send the pieces that a request brings, and its value. Raises _Died."""
        connection = self._await_ready(cancelled)
        self._stop.value = False
        if name in ("generate", "choose"):
            self._last_message = arguments[0][-1]["content"]
        taken = answered = False
        try:
            self._send(connection, name, *arguments)
            while True:
                kind, value = self._receive(connection, cancelled)
                if kind == "taken":
                    taken = True
                    continue
                if kind != "piece":
                    answered = True
                    return _check_result(kind, value)
                if cancelled():
                    raise Cancelled("Stopped.")
                yield value
        except _Died:
            answered = True
            self._end()
            if not taken:
                raise _WasGone from None
            raise
        finally:
            if not answered:
                self._interrupt(connection)

    def _step_down(self) -> str:
        """Has the model run more carefully from its next start on; says how, "" where it cannot be."""
        safer = step_down(self._run) if self._run is not None else None
        if self._run is None or self._source is None or safer is None:
            return ""
        before, self._run, self._safer[self._source] = self._run, safer, safer
        return describe_change(before, safer)

    @contextlib.contextmanager
    def _take_turn(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        while not self._turn.acquire(timeout=_GLANCE):
            if cancelled():
                raise Cancelled("Stopped.")
        try:
            yield
        finally:
            self._used = time.monotonic()
            self._turn.release()

    def _measure(self, generated: Generated) -> None:
        tokens = generated.prompt_tokens - generated.cached_tokens
        if tokens >= _TELLING and generated.first_token_seconds:
            self._tokens_read = _FADING * self._tokens_read + tokens
            self._seconds_read = _FADING * self._seconds_read + generated.first_token_seconds

    def _is_alive(self) -> bool:
        process = self._process  # may be ended by another thread meanwhile
        return process is not None and process.is_alive() and self._connection is not None

    def _start(self, source: Source, cancelled: Callable[[], bool]) -> RunSettings:
        """Start the child with a model; how that is run. Raises ModelUnusable and Cancelled."""
        planned: RunSettings | None = None
        wanted, tries = self._safer.get(source), 0
        while True:
            try:
                run = self._try_start(source, wanted, cancelled)
            except _Died:
                planned = planned or self.trying
                wanted = step_down(self.trying) if self.trying is not None else None
                tries += self.trying is None or not self.trying.layers
                if wanted is None or tries >= _TRIES:
                    raise ModelUnusable(f"“{source.name}” is damaged: loading it failed.") from None
                continue
            if planned is not None:  # it died of that, and would again
                self._safer[source] = run
            planned = planned or self._planned
            if planned is not None and (change := describe_change(planned, run)):
                self._notes.append(f"“{source.name}” could not be run as planned; it runs {change}.")
            self._is_resting = False
            return run

    def _try_start(
        self, source: Source, wanted: RunSettings | None, cancelled: Callable[[], bool]
    ) -> RunSettings:
        self.trying = self._planned = None
        context = multiprocessing.get_context("spawn")
        self._stop = context.RawValue(ctypes.c_bool, False)
        self._connection, theirs = context.Pipe()
        # A daemon: a parent that ends without `close` takes it along.
        self._process = context.Process(
            target=run_local if isinstance(source, Path) else run_remote,
            args=(theirs, self._stop),
            name="carrel-generator",
            daemon=True,
        )
        self._process.start()
        theirs.close()
        try:
            self._send(self._connection, "load", str(source) if isinstance(source, Path) else source, wanted)
            while True:
                kind, value = self._receive(self._connection, cancelled)
                if kind == "taken":
                    continue
                if kind != "running":
                    run: RunSettings = _check_result(kind, value)
                    return run
                self.trying = value
                self._planned = self._planned or value
        except BaseException:
            # A child without a model would pass for one that has the model before.
            self._end()
            raise

    def _wake(self, cancelled: Callable[[], bool]) -> None:
        """Has the model in use in memory, run as it was before. A child that was killed passes for alive
        until the system is done with it, so it is asked.
        """
        try:
            list(self._send_request(cancelled, "ping"))
        except _Died:
            self._await_ready(cancelled)

    def _await_ready(self, cancelled: Callable[[], bool]) -> Connection:
        if not self._is_alive():
            if self._source is None:
                raise ModelUnusable("No language model is loaded.")
            self._end()
            self._run = self._start(self._source, cancelled)
        assert self._connection is not None
        return self._connection

    def _send(self, connection: Connection, name: str, *arguments: Any) -> None:
        try:
            connection.send((name, arguments))
        except OSError:
            raise _Died from None

    def _receive(self, connection: Connection, cancelled: Callable[[], bool]) -> tuple[str, Any]:
        """Receive what the child tells next. Raises _Died, and Cancelled while it tells nothing."""
        try:
            while not connection.poll(_GLANCE):
                if cancelled():
                    raise Cancelled("Stopped.")
            kind, value = connection.recv()
        except (EOFError, OSError):
            raise _Died from None
        return kind, value

    def _interrupt(self, connection: Connection) -> None:
        """Ends the request in hand: by the flag, else by a kill."""
        self._stop.value = True
        end = time.monotonic() + _PATIENCE
        with contextlib.suppress(EOFError, OSError):
            while (left := end - time.monotonic()) > 0:
                if connection.poll(left) and connection.recv()[0] not in ("piece", "taken"):
                    return
        self._end()

    def _end(self) -> None:
        connection, process = self._connection, self._process
        self._connection = self._process = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()


def _check_result(kind: str, value: Any) -> Any:
    if kind == "failed":
        raise _Died
    if kind == "lost":
        raise EngineDied(value)
    if kind == "internet":
        raise OnInternet(value)
    if kind == "unusable":
        raise ModelUnusable(value)
    if kind == "bug":
        raise RuntimeError(f"the generator's process failed:\n{value}")
    return value
