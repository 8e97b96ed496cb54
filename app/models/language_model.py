"""A .gguf in llama.cpp: its tokens, its chat template and its writing; for the generator's own process."""

from __future__ import annotations

import codecs
import ctypes
import re
import time
from collections.abc import Generator, Mapping, Sequence
from typing import Protocol

import jinja2
import llama_cpp
import numpy as np
from llama_cpp import Llama
from llama_cpp.llama_chat_format import Jinja2ChatFormatter
from llama_cpp.llama_grammar import LlamaGrammar, json_schema_to_gbnf

from app.models.catalogue import ModelFile
from app.models.drafting import PromptLookup, can_take_back
from app.models.generated import Generated
from app.models.prefixes import PrefixStore
from app.models.running import RunSettings
from app.models.thinking import MARKS, SWITCHES, ThoughtFolder, close_thought

Messages = Sequence[Mapping[str, str]]

_LONGEST_PIECE = 512
"""Bytes: more than any token's text in the vocabularies in use."""
_MARKERS = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED


_WORTH_KEEPING = 32
"""Tokens of a prompt's beginning whose reading takes longer than what is kept of it."""
_OTHER = "¶"
"""In place of the last message, to tell what stands before it whatever it says."""


class Flag(Protocol):
    """A boolean in memory shared with the parent."""

    value: bool


class RunFailed(Exception):
    """The model cannot be loaded, or does not compute, as it is being run."""


class LanguageModel:
    """A loaded .gguf.

    What it has read stays in memory, so a prompt that starts as the one before is read from where
    they part.
    """

    def __init__(self, file: ModelFile, run: RunSettings, stop: Flag) -> None:
        """Raises RunFailed."""
        self.run = run
        self._stop = stop
        cache_type = llama_cpp.GGML_TYPE_Q8_0 if run.packed else llama_cpp.GGML_TYPE_F16
        try:
            self._llama = Llama(
                str(file.path),
                n_ctx=run.context,
                n_batch=run.batch,
                n_ubatch=run.batch,
                n_threads=run.threads,
                n_threads_batch=run.threads,
                n_gpu_layers=run.layers,
                # Takes less memory, and makes the same of one token as of several. Cards may lack it.
                flash_attn=not run.layers,
                type_k=cache_type,
                type_v=cache_type,
                no_perf=True,
                verbose=False,
            )
        except (ValueError, RuntimeError, OSError, AssertionError, jinja2.TemplateError) as error:
            raise RunFailed from error
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._llama.model)
        self._template = Jinja2ChatFormatter(
            template=self._llama.metadata["tokenizer.chat_template"],
            eos_token=self._decode_text(self._llama.token_eos()),
            bos_token=self._decode_text(self._llama.token_bos()),
        )
        self._memory = llama_cpp.llama_get_memory(self._llama.ctx)
        self._prefixes = PrefixStore(file.path, _describe_state(run))
        self._markers = self._find_markers()
        self._thought_marks = self._find_thought_marks()
        self._aborted = llama_cpp.ggml_abort_callback(lambda _: stop.value)

    def tokenize(self, messages: Messages) -> list[int]:
        """Tokenize the conversation in the model's own chat template, up to where its answer starts."""
        plain = [
            {"role": m["role"], "content": self._markers.sub(_mend_broken, m["content"])} for m in messages
        ]
        try:
            prompt = self._template(messages=plain, **SWITCHES).prompt  # type: ignore[arg-type]
        except (ValueError, jinja2.TemplateError):
            # Some templates know no system message.
            prompt = self._template(messages=merge_system(plain), **SWITCHES).prompt  # type: ignore[arg-type]
        return self._llama.tokenize(close_thought(prompt).encode(), add_bos=False, special=True)

    def count(self, text: str) -> int:
        """Count the tokens of a piece of text by itself."""
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
        drafts: bool,
        tells_reading: bool = False,
    ) -> Generator[str | float, None, Generated]:
        """Generate text as it is written, never a part of a character, and no thoughts; before it, if
        `tells_reading`, which share of the prompt was read so far. `drafts`: several tokens are tried at once
        where the most likely text is wanted. Raises ValueError when the messages do not fit the context, and
        RunFailed.
        """
        started = time.perf_counter()
        prompt = self._fit_tokens(messages)
        room = min(max_tokens, self.run.context - len(prompt))
        llama = self._llama
        rules = _parse_rules(grammar, schema)
        llama.set_seed(llama_cpp.LLAMA_DEFAULT_SEED if seed is None else seed)
        reply, cached, first = _Reply(stop), 0, None
        written: list[int] = []
        lookup = PromptLookup(llama)
        # Only while the prompt is read: asked between the operations of every layer, the callback
        # would slow down the writing, where the flag is looked at after each token.
        llama_cpp.llama_set_abort_callback(llama.ctx, self._aborted, None)
        writing = self._choose_tokens(prompt, temperature, rules, lookup if drafts else None)
        try:
            cached = self._recall(messages, prompt)
            if tells_reading:
                yield from self._read_in_steps(prompt)
            token = next(writing)
            first = time.perf_counter() - started
            self._never_abort()
            while (finish := self._finish(token, len(written), room)) is None:
                written.append(token)
                if ready := reply.add(self._decode_piece(token)):
                    yield ready
                if reply.ended:
                    finish = "stop"
                    break
                if len(written) == room // 2 and (end := reply.end_thought()):
                    writing.close()
                    written += llama.tokenize(end.encode(), add_bos=False, special=True)
                    writing = self._choose_tokens([*prompt, *written], temperature, None, None)
                token = next(writing)
        except RuntimeError as error:
            if not self._stop.value:
                raise RunFailed from error
            finish = "stopped"
        finally:
            writing.close()
            self._never_abort()
        if finish in ("length", "end") and (rest := reply.finish()):
            yield rest
        drafted = lookup.drafted, lookup.accepted
        return Generated(len(prompt), cached, len(written), first, finish, *drafted)

    def _choose_tokens(
        self, tokens: list[int], temperature: float, rules: LlamaGrammar | None, lookup: PromptLookup | None
    ) -> Generator[int, None, None]:
        """Choose what the model writes after tokens, without an end; with a `lookup`, drafted where that
        changes nothing of it. Raises RuntimeError.
        """
        plain = self._llama.generate(tokens, temp=temperature, repeat_penalty=1.0, grammar=rules)
        try:
            if lookup is None or temperature > 0.0 or rules is not None or not can_take_back(self._llama):
                yield from plain
                return
            first = next(plain)
        finally:
            plain.close()
        yield first
        yield from lookup.write(first, self.run.context - len(tokens))

    def prepare(self, messages: Messages) -> None:
        """Reads the fixed beginning of such messages, so that it need not be read when they come."""
        llama_cpp.llama_set_abort_callback(self._llama.ctx, self._aborted, None)
        try:
            self._recall(messages, self._fit_tokens(messages))
        except RuntimeError as error:
            if not self._stop.value:
                raise RunFailed from error
        finally:
            self._never_abort()

    def _recall(self, messages: Messages, prompt: list[int]) -> int:
        """Has the fixed beginning of a prompt in llama.cpp's memory, read once and for all; how many tokens
        of the prompt were in some memory already. Raises RuntimeError.
        """
        llama = self._llama
        held = int(Llama.longest_token_prefix(llama.input_ids[: llama.n_tokens].tolist(), prompt))
        if held < llama.n_tokens and not can_take_back(llama):
            held = 0
        other = [*messages[:-1], {**messages[-1], "content": _OTHER}]
        fixed = prompt[: Llama.longest_token_prefix(self.tokenize(other), prompt)]
        if held >= len(fixed) or len(fixed) < _WORTH_KEEPING or len(fixed) == len(prompt):
            return held
        state = self._prefixes.load(fixed)
        if state is not None and self._restore(fixed, state):
            return len(fixed)
        held = self._keep_alike(fixed)
        llama.eval(fixed[held:])
        self._prefixes.save(fixed, self._save_state())
        return held

    def _read_in_steps(self, prompt: list[int]) -> Generator[float, None, None]:
        """Read a prompt but for its last token, of which the writing begins; tell after each step which share
        of what is to be read was. Raises RuntimeError.
        """
        llama, end = self._llama, len(prompt) - 1
        held = self._keep_alike(prompt[:end])
        for start in range(held, end, self.run.batch):
            llama.eval(prompt[start : min(start + self.run.batch, end)])
            yield (llama.n_tokens - held) / (end - held)

    def _keep_alike(self, prompt: list[int]) -> int:
        """Keep of what llama.cpp has read only that with which the prompt begins; how many tokens that is."""
        llama = self._llama
        held = int(Llama.longest_token_prefix(llama.input_ids[: llama.n_tokens].tolist(), prompt))
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, held, -1):  # some models forget all or nothing
            llama_cpp.llama_memory_clear(self._memory, True)
            held = 0
        llama.n_tokens = held
        return held

    def _save_state(self) -> bytes:
        size = llama_cpp.llama_state_seq_get_size(self._llama.ctx, 0)
        data = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self._llama.ctx, data, size, 0)
        return bytes(data)[:written]

    def _restore(self, tokens: list[int], state: bytes) -> bool:
        llama = self._llama
        llama_cpp.llama_memory_clear(self._memory, True)
        llama.n_tokens = 0
        data = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        if llama_cpp.llama_state_seq_set_data(llama.ctx, data, len(state), 0) != len(state):
            llama_cpp.llama_memory_clear(self._memory, True)
            return False
        llama.input_ids[: len(tokens)] = tokens
        llama.n_tokens = len(tokens)
        return True

    def _finish(self, token: int, written: int, room: int) -> str | None:
        """Why the writing ends before this token; None where it goes on."""
        if written >= room:
            return "length"
        if self._stop.value:
            return "stopped"
        return "end" if llama_cpp.llama_vocab_is_eog(self._vocabulary, token) else None

    def choose(self, messages: Messages, choices: Sequence[str]) -> list[float]:
        """Tell each choice's probability as the answer's next token, as shares of what all of them have.

        A choice counts with and without a space before it. Raises ValueError as `generate` does, and for a
        choice that is more than one token.
        """
        prompt = self._fit_tokens(messages)
        tokens = [self._list_single_tokens(choice) for choice in choices]
        llama_cpp.llama_set_abort_callback(self._llama.ctx, self._aborted, None)
        reading = self._llama.generate(prompt, temp=0.0)
        try:
            self._recall(messages, prompt)
            next(reading)
            scores = llama_cpp.llama_get_logits_ith(self._llama.ctx, -1)
            logits = np.ctypeslib.as_array(scores, shape=(self._llama.n_vocab(),)).astype(np.float64)
        except RuntimeError as error:
            if not self._stop.value:
                raise RunFailed from error
            raise
        finally:
            reading.close()
            self._never_abort()
        likely = np.exp(logits - logits.max())
        shares = np.array([likely[list(each)].sum() for each in tokens])
        total = float(shares.sum())
        return [float(share) / total if total else 1 / len(shares) for share in shares]

    def _fit_tokens(self, messages: Messages) -> list[int]:
        prompt = self.tokenize(messages)
        if len(prompt) >= self.run.context:
            raise ValueError(f"a prompt of {len(prompt)} tokens in a context of {self.run.context}")
        return prompt

    def _list_single_tokens(self, choice: str) -> set[int]:
        found: set[int] = set()
        for text in (choice, f" {choice}"):
            tokens = self._llama.tokenize(text.encode(), add_bos=False, special=False)
            # Some vocabularies put a space of its own before every text.
            telling = [token for token in tokens if self._decode_piece(token).strip(b" ")]
            found.update(telling if len(telling) == 1 else ())
        if not found:
            raise ValueError(f"“{choice}” is not a single token of this model")
        return found

    def _never_abort(self) -> None:
        llama_cpp.llama_set_abort_callback(self._llama.ctx, llama_cpp.ggml_abort_callback(), None)

    def _decode_piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(_LONGEST_PIECE)
        special = token in self._thought_marks
        length = llama_cpp.llama_token_to_piece(self._vocabulary, token, buffer, _LONGEST_PIECE, 0, special)
        return buffer.raw[: max(0, length)]

    def _decode_text(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes = llama_cpp.llama_vocab_get_text(self._vocabulary, token)
        return text.decode("utf-8", "replace")

    def _find_thought_marks(self) -> frozenset[int]:
        """Find the tokens that begin and end thoughts: a vocabulary may hold them as such that are not
        shown.
        """
        marks = [
            self._llama.tokenize(mark.encode(), add_bos=False, special=True)
            for each in MARKS
            for mark in each
        ]
        return frozenset(token for tokens in marks if self._is_special(tokens[0]) for token in tokens)

    def _is_special(self, token: int) -> bool:
        return bool(llama_cpp.llama_vocab_get_attr(self._vocabulary, token) & _MARKERS)

    def _find_markers(self) -> re.Pattern[str]:
        """Find what would be read as the end of a message if a document said it."""
        texts = {
            text
            for token in range(self._llama.n_vocab())
            if self._is_special(token) and len(text := self._decode_text(token).strip()) > 1
        }
        return re.compile("|".join(map(re.escape, sorted(texts, key=len, reverse=True))) or r"(?!)")


def _describe_state(run: RunSettings) -> str:
    """Describe everything beside model and tokens on which what llama.cpp has made of them depends."""
    return f"{llama_cpp.__version__} {'q8_0' if run.packed else 'f16'} {'flash' * (not run.layers)}"


class _Reply:
    """What of the bytes that a model writes may be shown."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._folder = ThoughtFolder()
        self._stops = stops
        self._held = ""
        self.ended = False
        """Whether one of the stops was met."""

    def end_thought(self) -> str:
        """Ends the thought that is being written, as it would leave no room for an answer; with which text,
        "" where none is.
        """
        if self._folder.end is None:
            return ""
        end = f"{self._folder.end}\n\n"
        self._folder.feed(end)
        return end

    def add(self, piece: bytes) -> str:
        """Add a piece of text; gives what may be shown now."""
        self._held += self._folder.feed(self._decoder.decode(piece))
        ready, self._held, self.ended = split_at_stop(self._held, self._stops)
        return ready

    def finish(self) -> str:
        """Finish: gives what was held back, now that nothing more comes."""
        return self._held + self._folder.finish()


def _parse_rules(grammar: str | None, schema: str | None) -> LlamaGrammar | None:
    if schema is not None:
        grammar = json_schema_to_gbnf(schema)
    return LlamaGrammar.from_string(grammar, verbose=False) if grammar else None


def _mend_broken(marker: re.Match[str]) -> str:
    return f"{marker[0][0]} {marker[0][1:]}"


def merge_system(messages: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """Merge the system message of a conversation with the first question."""
    system = "\n\n".join(m["content"] for m in messages if m["role"] == "system")
    rest = [dict(m) for m in messages if m["role"] != "system"]
    if rest:
        rest[0]["content"] = f"{system}\n\n{rest[0]['content']}"
    return rest


def split_at_stop(text: str, stops: Sequence[str]) -> tuple[str, str, bool]:
    """Split what of `text` can be shown, what must wait as it may begin a stop, and whether one was met."""
    met = [at for stop in stops if (at := text.find(stop)) >= 0]
    if met:
        return text[: min(met)], "", True
    for length in range(min(len(text), max(map(len, stops), default=1) - 1), 0, -1):
        if any(stop.startswith(text[-length:]) for stop in stops):
            return text[:-length], text[-length:], False
    return text, "", False
