"""Write several tokens at once, where an answer repeats what its prompt holds.

Prompt lookup (https://github.com/apoorvumang/prompt-lookup-decoding): what followed the last words where they
stood before is tried as a draft. The model reads the whole draft in one pass and keeps as much of it as it
would have written itself, so that at temperature 0 the text is the same as without: llama.cpp computes a pass
over several tokens a little differently (with more than one thread, from some 500 tokens on), so what is not
clear in one is asked again by itself.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import takewhile
from typing import Any

import llama_cpp
import numpy as np
from llama_cpp import Llama
from numpy.typing import NDArray

_LONGEST, _SHORTEST = 3, 2
"""Tokens that must stand alike; one alone ("the") stands alike too often."""
_DRAFT = 8
"""Tokens of a draft: of more, too many are read in vain."""
_CLEAR = 1.5
"""How much more likely, in logits, a token must be than the next: with the starter, a pass over several
tokens moved none by more than 1.0.
"""
_TRIED, _WORTH = 32, 0.25
"""Drafted tokens after which no more are tried where a smaller share than this was accepted."""


class PromptLookup:
    """Writes on after a prompt that a model has read. `drafted` tokens were tried, and `accepted` of these
    are what the model writes.

    The like of it in `Llama` keeps the scores of each token of the context: gigabytes, with the vocabularies
    of today.
    """

    def __init__(self, llama: Llama) -> None:
        self._llama = llama
        self.drafted = self.accepted = 0

    def write(self, token: int, room: int) -> Generator[int, None, None]:
        """Write the most likely tokens after `token`, the first that was chosen after the prompt: `room` of
        them at most. Raises RuntimeError.
        """
        llama = self._llama
        while room > 0:
            draft: list[int] = []
            if self.drafted < _TRIED or self.accepted >= _WORTH * self.drafted:
                draft = find_draft(np.append(llama.input_ids[: llama.n_tokens], token))[: room - 1]
            tokens = [token, *draft]
            chosen, clear = self._read(tokens)
            alike = _count_alike(draft, chosen[:clear])
            self.drafted += len(draft)
            self.accepted += alike
            if alike < clear:
                self._forget(len(draft) - alike)
                token = chosen[alike]
            else:
                self._forget(len(tokens) - alike)
                (token,), _ = self._read(tokens[alike : alike + 1])
            yield from draft[:alike]
            yield token
            room -= alike + 1

    def _read(self, tokens: Sequence[int]) -> tuple[list[int], int]:
        """Reads tokens; what the model would write after each, and after how many of them that is clear."""
        llama, start = self._llama, self._llama.n_tokens
        llama._batch.set_batch(batch=tokens, n_past=start, logits_all=True)
        llama._ctx.decode(llama._batch)
        llama.input_ids[start : start + len(tokens)] = tokens
        llama.n_tokens += len(tokens)
        llama._requires_eval = True
        chosen, clear = [], 0
        for place in range(len(tokens)):
            pointer = llama_cpp.llama_get_logits_ith(llama.ctx, place)
            scores = np.ctypeslib.as_array(pointer, shape=(llama.n_vocab(),))
            chosen.append(int(scores.argmax()))
            if clear == place and (len(tokens) == 1 or _is_clear(scores)):
                clear += 1
        return chosen, clear

    def _forget(self, tokens: int) -> None:
        """Take back what was read last."""
        if tokens:
            llama = self._llama
            llama.n_tokens -= tokens
            llama_cpp.llama_memory_seq_rm(llama_cpp.llama_get_memory(llama.ctx), 0, llama.n_tokens, -1)


def can_take_back(llama: Llama) -> bool:
    """Whether the model can take back what it has read: one with a running state cannot."""
    model = llama.model
    return not (llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model))


def find_draft(known: NDArray[np.integer[Any]]) -> list[int]:
    """Find what followed the last few of the tokens [n] where they stood before, the last time."""
    for length in range(min(_LONGEST, len(known) - 1), _SHORTEST - 1, -1):
        windows = np.lib.stride_tricks.sliding_window_view(known[:-1], length)
        places = np.flatnonzero((windows == known[-length:]).all(axis=1))
        if places.size:
            start = int(places[-1]) + length
            drafted: list[int] = known[start : start + _DRAFT].tolist()
            return drafted
    return []


def _is_clear(scores: NDArray[np.float32]) -> bool:
    """Whether the likeliest token is far from the next."""
    second, first = np.partition(scores, -2)[-2:]
    return bool(first - second >= _CLEAR)


def _count_alike(draft: Sequence[int], chosen: Sequence[int]) -> int:
    """Count how many tokens of a draft, from its first, are those that were chosen in their places."""
    pairs = zip(draft, chosen, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
