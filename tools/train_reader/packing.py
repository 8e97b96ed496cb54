"""Pack examples as token ids, and deal them out in batches of about the same length."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

LONGEST, LONGEST_QUESTION = 256, 64
"""Tokens of a pair and of its question at most; longer passages are cut so that the answer stays in."""
SHORTENED = 0.65
"""Share of passages of which a shorter window is read: more questions are learned from in the same time."""
NOT_ASKED = -100
"""The target of a head that an example says nothing about (torch's `ignore_index`)."""
CLS, SEP = 101, 102


@dataclass(frozen=True)
class Packed:
    """A pair as tokens: `start` and `end` are positions of the answer's first and last token, 0 for none;
    `relevant` is 1, 0 or NOT_ASKED; `support` 0 borne out, 1 contradicted, 2 neither, or NOT_ASKED.
    """

    ids: NDArray[np.int32]
    first: int
    """Where the passage's tokens begin."""
    start: int
    end: int
    relevant: int
    support: int


class Packer:
    """Turns texts into `Packed` pairs with one tokenizer."""

    def __init__(self, tokenizer_json: Path, seed: int) -> None:
        self.tokenizer = Tokenizer.from_file(str(tokenizer_json))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self._random = random.Random(seed)

    def pack(
        self,
        question: str,
        passage: str,
        span: tuple[int, int] | None = None,
        support: int = NOT_ASKED,
    ) -> Packed | None:
        """Pack a question or claim and a passage. `span` in characters, (-1, -1) when there is no answer,
        None where none is asked for. None when the answer cannot be told in tokens.
        """
        asked = self.tokenizer.encode(question, add_special_tokens=False).ids[:LONGEST_QUESTION]
        encoded = self.tokenizer.encode(passage, add_special_tokens=False)
        ids, offsets = encoded.ids, encoded.offsets
        begin, stop = -1, -1
        if span is not None and span[0] >= 0:
            inside = [i for i, (a, b) in enumerate(offsets) if a < span[1] and b > span[0]]
            if not inside:
                return None
            begin, stop = inside[0], inside[-1]
        room = LONGEST - len(asked) - 3
        if span is not None and self._random.random() < SHORTENED:
            room = min(room, self._random.randint(64, 144))
        cut = 0
        if len(ids) > room:
            latest = len(ids) - room
            if begin >= 0:
                low, high = max(0, stop - room + 1), min(latest, begin)
                if low > high:
                    return None
                cut = self._random.randint(low, high)
            else:
                cut = self._random.randint(0, latest)
            ids = ids[cut : cut + room]
        first = len(asked) + 2
        answered = begin >= 0
        return Packed(
            np.array([CLS, *asked, SEP, *ids, SEP], np.int32),
            first,
            begin - cut + first if answered else (0 if span is not None else NOT_ASKED),
            stop - cut + first if answered else (0 if span is not None else NOT_ASKED),
            NOT_ASKED if span is None else int(answered),
            support,
        )


def deal_batches(examples: list[Packed], tokens: int, seed: int) -> list[list[int]]:
    """Deal examples into batches of at most `tokens` padded tokens, shuffled, lengths alike in each."""
    chance = random.Random(seed)
    order = list(range(len(examples)))
    chance.shuffle(order)
    batches = []
    for begin in range(0, len(order), 4096):
        pool = sorted(order[begin : begin + 4096], key=lambda index: len(examples[index].ids))
        batch: list[int] = []
        for index in pool:
            if batch and (len(batch) + 1) * len(examples[index].ids) > tokens:
                batches.append(batch)
                batch = []
            batch.append(index)
        if batch:
            batches.append(batch)
    chance.shuffle(batches)
    return batches


def collate(examples: list[Packed]) -> dict[str, torch.Tensor]:
    """Collate pairs into padded tensors [batch, tokens] and targets [batch]."""
    longest = max(len(each.ids) for each in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.long)
    mask = torch.zeros(len(examples), longest, dtype=torch.long)
    types = torch.zeros(len(examples), longest, dtype=torch.long)
    for row, each in enumerate(examples):
        length = len(each.ids)
        ids[row, :length] = torch.from_numpy(each.ids.astype(np.int64))
        mask[row, :length] = 1
        types[row, each.first : length] = 1
    targets = {
        name: torch.tensor([getattr(each, name) for each in examples])
        for name in ("start", "end", "relevant", "support")
    }
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": types, **targets}
