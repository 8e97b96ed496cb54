"""The generator's own process: llama.cpp behind a pipe.

It reads requests `(name, arguments)` and answers each with any number of `("piece", text)` and one of
`("done", value)`, `("unusable", sentence)` or `("bug", traceback)`. It ends with its pipe.
"""

from __future__ import annotations

import codecs
import ctypes
import re
import time
import traceback
from collections.abc import Callable, Generator, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

import jinja2
import llama_cpp
import numpy as np
from llama_cpp import Llama
from llama_cpp.llama_chat_format import Jinja2ChatFormatter
from llama_cpp.llama_grammar import LlamaGrammar, json_schema_to_gbnf

from app.core.errors import ModelUnusable
from app.models import catalogue, hardware
from app.models.generated import Generated

Messages = Sequence[Mapping[str, str]]

_BATCH = 512
_LONGEST_PIECE = 512
"""Bytes: more than any token's text in the vocabularies in use."""
_MARKERS = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED


class Flag(Protocol):
    """A boolean in memory shared with the parent."""

    value: bool


def run(connection: Connection, stop: Flag) -> None:
    """Serves requests until the other end closes. `stop` set means: end the present one soon."""
    model: LanguageModel | None = None
    try:
        while True:
            name, arguments = connection.recv()
            try:
                if name == "load":
                    model = LanguageModel(Path(arguments[0]), stop)
                    value: Any = model.context
                else:
                    assert model is not None, "load comes first"
                    value = _serve(model, name, arguments, lambda piece: connection.send(("piece", piece)))
                connection.send(("done", value))
            except ModelUnusable as error:
                connection.send(("unusable", str(error)))
            except (EOFError, OSError):
                raise
            except Exception:
                connection.send(("bug", traceback.format_exc()))
    except (EOFError, OSError):
        return


def _serve(model: LanguageModel, name: str, arguments: tuple[Any, ...], send: Callable[[str], None]) -> Any:
    if name == "count":
        return len(model.tokens(*arguments))
    if name == "counts":
        return [model.length(text) for text in arguments[0]]
    if name == "choose":
        return model.choose(*arguments)
    pieces = model.generate(*arguments)
    while True:
        try:
            send(next(pieces))
        except StopIteration as end:
            return end.value


class LanguageModel:
    """A loaded .gguf: its tokens, its chat template and its writing.

    What it has read stays in memory, so a prompt that starts as the one before is read from where
    they part.
    """

    def __init__(self, path: Path, stop: Flag) -> None:
        """Raises ModelUnusable."""
        file = catalogue.inspect(path)
        on_card = hardware.gpu_offload()
        # On a graphics card the weights lie in its own memory, which llama.cpp looks after.
        self.context = (
            min(file.context, catalogue.LONGEST_CONTEXT)
            if on_card
            else file.context_for(hardware.memory_available())
        )
        self._stop = stop
        threads = hardware.physical_cores()
        try:
            self._llama = Llama(
                str(path),
                n_ctx=self.context,
                n_batch=_BATCH,
                n_threads=threads,
                n_threads_batch=threads,
                n_gpu_layers=-1 if on_card else 0,
                no_perf=True,
                verbose=False,
            )
        except (ValueError, RuntimeError, OSError, AssertionError, jinja2.TemplateError):
            raise ModelUnusable(
                f"“{path.name}” could not be loaded: it is damaged, or its kind of model "
                f"({file.architecture}) is newer than this version of Carrel."
            ) from None
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._llama.model)
        self._template = Jinja2ChatFormatter(
            template=self._llama.metadata["tokenizer.chat_template"],
            eos_token=self._text(self._llama.token_eos()),
            bos_token=self._text(self._llama.token_bos()),
        )
        self._markers = self._find_markers()
        self._aborted = llama_cpp.ggml_abort_callback(lambda _: stop.value)

    def tokens(self, messages: Messages) -> list[int]:
        """The conversation in the model's own chat template, up to where its answer starts."""
        plain = [{"role": m["role"], "content": self._markers.sub(_broken, m["content"])} for m in messages]
        try:
            prompt = self._template(messages=plain).prompt  # type: ignore[arg-type]
        except (ValueError, jinja2.TemplateError):
            # Some templates know no system message.
            prompt = self._template(messages=_without_system(plain)).prompt  # type: ignore[arg-type]
        return self._llama.tokenize(prompt.encode(), add_bos=False, special=True)

    def length(self, text: str) -> int:
        """Tokens of a piece of text by itself."""
        return len(self._llama.tokenize(text.encode(), add_bos=False, special=False))

    def generate(
        self,
        messages: Messages,
        max_tokens: int,
        temperature: float,
        stop: Sequence[str],
        grammar: str | None,
        schema: str | None,
        seed: int | None,
    ) -> Generator[str, None, Generated]:
        """Text as it is written, never a part of a character. Raises ValueError when the messages do not
        fit the context.
        """
        started = time.perf_counter()
        prompt = self._fitting(messages)
        room = min(max_tokens, self.context - len(prompt))
        llama = self._llama
        llama.set_seed(llama_cpp.LLAMA_DEFAULT_SEED if seed is None else seed)
        cached = Llama.longest_token_prefix(llama.input_ids[: llama.n_tokens].tolist(), prompt)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        if schema is not None:
            grammar = json_schema_to_gbnf(schema)
        rules = LlamaGrammar.from_string(grammar, verbose=False) if grammar else None
        written, finish, first, held = 0, "length", None, ""
        # Only while the prompt is read: asked between the operations of every layer, the callback
        # would slow down the writing, where the flag is looked at after each token.
        llama_cpp.llama_set_abort_callback(llama.ctx, self._aborted, None)
        try:
            for token in llama.generate(prompt, temp=temperature, repeat_penalty=1.0, grammar=rules):
                if first is None:
                    first = time.perf_counter() - started
                    self._never_abort()
                if written >= room:
                    break
                if self._stop.value:
                    finish = "stopped"
                    break
                if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                    finish = "end"
                    break
                written += 1
                held += decoder.decode(self._piece(token))
                ready, held, ended = _before_stop(held, stop)
                if ready:
                    yield ready
                if ended:
                    finish = "stop"
                    break
        except RuntimeError:
            if not self._stop.value:
                raise
            finish = "stopped"
        finally:
            self._never_abort()
        if finish in ("length", "end") and held:
            yield held
        return Generated(
            prompt_tokens=len(prompt),
            cached_tokens=cached,
            answer_tokens=written,
            first_token_seconds=first,
            finish=finish,
        )

    def choose(self, messages: Messages, choices: Sequence[str]) -> list[float]:
        """Each choice's probability as the answer's next token, as shares of what all of them have.

        A choice counts with and without a space before it. Raises ValueError as `generate` does, and for a
        choice that is more than one token.
        """
        prompt = self._fitting(messages)
        tokens = [self._as_one_token(choice) for choice in choices]
        llama_cpp.llama_set_abort_callback(self._llama.ctx, self._aborted, None)
        reading = self._llama.generate(prompt, temp=0.0)
        try:
            next(reading)
            scores = llama_cpp.llama_get_logits_ith(self._llama.ctx, -1)
            logits = np.ctypeslib.as_array(scores, shape=(self._llama.n_vocab(),)).astype(np.float64)
        finally:
            reading.close()
            self._never_abort()
        likely = np.exp(logits - logits.max())
        shares = np.array([likely[list(each)].sum() for each in tokens])
        total = float(shares.sum())
        return [float(share) / total if total else 1 / len(shares) for share in shares]

    def _fitting(self, messages: Messages) -> list[int]:
        prompt = self.tokens(messages)
        if len(prompt) >= self.context:
            raise ValueError(f"a prompt of {len(prompt)} tokens in a context of {self.context}")
        return prompt

    def _as_one_token(self, choice: str) -> set[int]:
        found = {
            tokens[0]
            for text in (choice, f" {choice}")
            if len(tokens := self._llama.tokenize(text.encode(), add_bos=False, special=False)) == 1
        }
        if not found:
            raise ValueError(f"“{choice}” is not a single token of this model")
        return found

    def _never_abort(self) -> None:
        llama_cpp.llama_set_abort_callback(self._llama.ctx, llama_cpp.ggml_abort_callback(), None)

    def _piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(_LONGEST_PIECE)
        length = llama_cpp.llama_token_to_piece(self._vocabulary, token, buffer, _LONGEST_PIECE, 0, False)
        return buffer.raw[: max(0, length)]

    def _text(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes = llama_cpp.llama_vocab_get_text(self._vocabulary, token)
        return text.decode("utf-8", "replace")

    def _find_markers(self) -> re.Pattern[str]:
        """What would be read as the end of a message if a document said it."""
        texts = {
            text
            for token in range(self._llama.n_vocab())
            if llama_cpp.llama_vocab_get_attr(self._vocabulary, token) & _MARKERS
            and len(text := self._text(token).strip()) > 1
        }
        return re.compile("|".join(map(re.escape, sorted(texts, key=len, reverse=True))) or r"(?!)")


def _broken(marker: re.Match[str]) -> str:
    return f"{marker[0][0]} {marker[0][1:]}"


def _without_system(messages: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The same conversation with its system message in front of the first question."""
    system = "\n\n".join(m["content"] for m in messages if m["role"] == "system")
    rest = [dict(m) for m in messages if m["role"] != "system"]
    if rest:
        rest[0]["content"] = f"{system}\n\n{rest[0]['content']}"
    return rest


def _before_stop(text: str, stops: Sequence[str]) -> tuple[str, str, bool]:
    """What of `text` can be shown, what must wait as it may begin a stop, and whether one was met."""
    met = [at for stop in stops if (at := text.find(stop)) >= 0]
    if met:
        return text[: min(met)], "", True
    for length in range(min(len(text), max(map(len, stops), default=1) - 1), 0, -1):
        if any(stop.startswith(text[-length:]) for stop in stops):
            return text[:-length], text[-length:], False
    return text, "", False
