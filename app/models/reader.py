"""The reader: a small model of ours that reads a question and a passage together.

It says how likely the passage answers the question, where the answer stands in it, and whether a claim is
borne out. It points, and writes nothing: a span that does not stand in the passage cannot come out of it.
"""

from __future__ import annotations

import hashlib
import json
import math
import threading
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.core.errors import ModelUnusable
from app.models.embedder import BFLOAT16, FLOAT32

if TYPE_CHECKING:
    import torch
    from tokenizers import Tokenizer

    from app.models.reader_network import Logits, ReaderNetwork

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "models" / "reader"
LONGEST, LONGEST_QUESTION = 256, 64
"""Tokens of a pair and of its question at most, as in training."""
LONGEST_SPAN = 24
"""Tokens of an answer at most."""
LEAST_START = 0.01
"""The chance from which on it is kept that an answer begins at a token."""
LEAST_CHANCE = 0.001
"""No chance is taken for smaller, or nearer to 1, so that none outweighs all else. Judged:
tests/benchmarks/thresholds.py.
"""
_LEAST_LOG_CHANCE = -20.0
_MOST_TOKENS = 6_000
"""Padded tokens a batch."""
_LEAST_FULL = 0.85
"""Share of the longest of a batch that its shortest must have: what is padded is read for nothing. Judged:
tests/benchmarks/thresholds.py.
"""
_WORD_VECTORS = "embeddings.word_embeddings.weight"


@dataclass(frozen=True)
class Calibration:
    """What turns logits into chances; fitted on the tuning split by tools/train_reader/calibrate.py."""

    relevance_scale: float = 1.0
    relevance_shift: float = 0.0
    short_weights: tuple[float, float, float, float] = (0.3, 0.8, 0.3, 0.8)
    """Of the log odds of the passage to answer, the span's log chance, the log odds of its sentence to answer
    by itself, and 1: the chance that a short answer is right.
    """
    support_temperature: float = 1.0
    shown_from: float = 0.9
    """The confidence from which a short answer is shown."""
    several_from: float = 0.9
    """The same of all things that are named side by side, or are in one list. Judged:
    tests/benchmarks/short_answers.py.
    """

    told_weights: tuple[float, float] = (0.5, 2.5)
    """Of the log odds of the chance that a sentence bears out, or contradicts, what is asked, and 1: the
    chance that a yes or no is right which the rules find in it.
    """
    told_from: float = 0.9
    """The confidence from which a yes or no is shown. Judged: tests/benchmarks/short_answers.py, as the two
    weights.
    """

    def estimate_told(self, chance: float) -> float:
        """Estimate the chance that a yes or no is right which rules find in a sentence, given the reader's
        chance of it.
        """
        weight, constant = self.told_weights
        return apply_sigmoid(weight * compute_log_odds(chance) + constant)

    def estimate_right(self, reading: Reading, alone: float) -> float:
        """Estimate the chance that the span of a reading is right, given the chance that its sentence answers
        by itself.
        """
        return apply_sigmoid(
            sum(w * x for w, x in zip(self.short_weights, (*reading.list_signals(alone), 1.0), strict=True))
        )


class Reading(NamedTuple):
    """What was read in a passage: `relevance`, the chance that it answers the question; `span`, the
    characters where the answer would stand; `span_log_chance`, that of this span, if there is an answer.
    `starts` are the likeliest characters for an answer to begin at, each with the chance that it does then.
    `decided` is the chance that the passage bears out or contradicts what is asked, as if it were claimed.
    """

    relevance: float
    span: tuple[int, int]
    span_log_chance: float
    starts: tuple[tuple[int, float], ...] = ()
    decided: float = 0.0

    def list_signals(self, alone: float) -> tuple[float, float, float]:
        """List the signals of whether the span is right, given the chance that its sentence answers by
        itself.
        """
        return (
            compute_log_odds(self.relevance),
            max(self.span_log_chance, _LEAST_LOG_CHANCE),
            compute_log_odds(alone),
        )

    def shift(self, by: int) -> Reading:
        """Give the same reading of a text that begins so many characters elsewhere."""
        first, last = self.span
        starts = tuple((start + by, chance) for start, chance in self.starts)
        return self._replace(span=(first + by, last + by), starts=starts)


class Scores(NamedTuple):
    """What the heads say of a passage before calibration: a logit, characters, the span's log chance, and the
    likeliest characters that an answer begins at with their chances; and three logits of support.
    """

    relevance: float
    span: tuple[int, int]
    span_log_chance: float
    starts: tuple[tuple[int, float], ...] = ()
    support: tuple[float, ...] = ()


class Judgement(NamedTuple):
    """The chances, adding to 1, that a passage bears out a claim, contradicts it, or does neither."""

    borne_out: float
    contradicted: float
    neither: float


class _Pair(NamedTuple):
    ids: list[int]
    first: int
    offsets: list[tuple[int, int]]


def find_reader(embedder_folder: Path) -> Reader | None:
    """Find the reader that Carrel ships with, on the word vectors of the embedder in that folder; None where
    its weights are not there.
    """
    try:
        return Reader(embedder_folder)
    except ModelUnusable:
        return None


class Reader:
    """MiniLM-L6 with three heads (tools/train_reader), on the word vectors of the starter embedder.

    Loads with the first use, in about half a second once torch is imported, and where it left memory with the
    next one. Any thread may call it.
    """

    def __init__(self, embedder_folder: Path, folder: Path = FOLDER) -> None:
        """`embedder_folder` holds the starter embedder. Raises ModelUnusable when the weights are missing."""
        self.name = "reader"
        self._embedder_folder, self.folder, self._precision = embedder_folder, folder, FLOAT32
        if not (folder / "reader.safetensors").is_file():
            raise ModelUnusable("The model that reads passages is not installed.")
        kept = folder / "calibration.json"
        self.calibration = read_calibration(kept) if kept.is_file() else Calibration()
        self._lock = threading.Lock()
        self._loaded: tuple[ReaderNetwork, Tokenizer] | None = None
        self._used = 0.0

    def read(
        self, question: str, passages: Sequence[str], breaks: Sequence[Sequence[int]] | None = None
    ) -> list[Reading]:
        """Read a question beside each of the passages [n]; passages over 256 tokens as far as they fit. No
        answer goes on over one of the `breaks`, characters of each passage, as from one row to the next.
        """
        scores = self.score([(question, each) for each in passages], breaks)
        return [self.calibrate(each) for each in scores]

    def rerank(self, question: str, passages: Sequence[str]) -> list[float]:
        """Rerank as `Reranker` does. Raises ModelUnusable."""
        return [each.relevance for each in self.read(question, passages)]

    def score(
        self, asked: Sequence[tuple[str, str]], breaks: Sequence[Sequence[int]] | None = None
    ) -> list[Scores]:
        """Score each pair of a question and a passage [n], not calibrated."""
        made: dict[int, Scores] = {}
        pairs = self._pair(asked)
        for indices, logits in self._run(pairs):
            for row, index in enumerate(indices):
                made[index] = _point_at_span(logits, row, pairs[index], breaks[index] if breaks else ())
        return [made[index] for index in range(len(pairs))]

    def judge(self, claims: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Judge each pair of a claim and a passage [n]."""
        made: dict[int, Judgement] = {}
        pairs = self._pair(claims)
        for indices, logits in self._run(pairs):
            for index, support in zip(indices, logits.support.float().tolist(), strict=True):
                made[index] = self._judge(support)
        return [made[index] for index in range(len(claims))]

    @property
    def is_in_memory(self) -> bool:
        """Whether it can be used at once."""
        return self._loaded is not None

    def load(self, precision: str | None = None) -> tuple[ReaderNetwork, Tokenizer]:
        """Load the network and its tokenizer, once. `precision` is what the starter embedder was found to
        compute fastest in on this machine. Raises ModelUnusable.
        """
        with self._lock:
            self._precision = precision or self._precision
            if self._loaded is None:
                try:
                    self._loaded = _load(self.folder, self._embedder_folder)
                except (OSError, ValueError, RuntimeError) as error:
                    raise ModelUnusable("The model that reads passages cannot be loaded.") from error
            self._used = time.monotonic()
            return self._loaded

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let the model leave memory, as Embedder does."""
        if not self._lock.acquire(blocking=False):
            return seconds  # it is being loaded or used
        try:
            if self._loaded is None:
                return None
            if (left := self._used + seconds - time.monotonic()) > 0:
                return left
            self._loaded = None  # whoever computes with it just now goes on with it
            return None
        finally:
            self._lock.release()

    def _pair(self, asked: Sequence[tuple[str, str]]) -> list[_Pair]:
        """Turn pairs of a question or claim and a passage into tokens."""
        _, tokenizer = self.load()
        with self._lock:
            first = tokenizer.encode_batch([one for one, _ in asked], add_special_tokens=False)
            second = tokenizer.encode_batch([other for _, other in asked], add_special_tokens=False)
        cls, sep = (tokenizer.token_to_id(name) for name in ("[CLS]", "[SEP]"))
        assert cls is not None and sep is not None
        pairs = []
        for one, other in zip(first, second, strict=True):
            question = one.ids[:LONGEST_QUESTION]
            room = LONGEST - len(question) - 3
            ids = [cls, *question, sep, *other.ids[:room], sep]
            pairs.append(_Pair(ids, len(question) + 2, other.offsets[:room]))
        return pairs

    def _run(self, pairs: Sequence[_Pair]) -> Iterator[tuple[list[int], Logits]]:
        """Run the network over batches of pairs of about the same length."""
        import torch

        network, _ = self.load()
        order = sorted(range(len(pairs)), key=lambda index: len(pairs[index].ids))
        while order:
            longest = len(pairs[order[-1]].ids)
            room = max(1, _MOST_TOKENS // longest)
            size = sum(len(pairs[index].ids) >= _LEAST_FULL * longest for index in order[-room:])
            indices, order = order[-size:], order[:-size]
            ids = torch.zeros(len(indices), longest, dtype=torch.long)
            mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
            for row, index in enumerate(indices):
                length = len(pairs[index].ids)
                ids[row, :length] = torch.tensor(pairs[index].ids)
                mask[row, :length] = 1
                types[row, pairs[index].first : length] = 1
            fast = torch.autocast("cpu", torch.bfloat16, enabled=self._precision == BFLOAT16)
            with torch.inference_mode(), fast:
                logits = network(ids, mask, types)
            self._used = time.monotonic()
            yield indices, logits

    def calibrate(self, scores: Scores) -> Reading:
        """Turn what the heads say of a passage into chances."""
        told = self.calibration
        chance = apply_sigmoid(scores.relevance * told.relevance_scale + told.relevance_shift)
        decided = 1 - self._judge(scores.support).neither
        return Reading(chance, scores.span, scores.span_log_chance, scores.starts, decided)

    def _judge(self, support: Sequence[float]) -> Judgement:
        """Turn the logits of support into chances."""
        powers = [math.exp(each / self.calibration.support_temperature) for each in support]
        return Judgement(*(each / sum(powers) for each in powers))


def _point_at_span(logits: Logits, row: int, pair: _Pair, breaks: Sequence[int] = ()) -> Scores:
    """Point at the likeliest span of a passage."""
    relevance, support = float(logits.relevance[row]), tuple(logits.support[row].float().tolist())
    count = len(pair.offsets)
    if not count:
        return Scores(relevance, (0, 0), -math.inf, support=support)
    inside = logits.spans[row].float()[pair.first : pair.first + count].T
    starts, ends = (scores.log_softmax(-1) for scores in inside)
    chances = _weigh_spans(starts, ends, [bisect_right(breaks, first) for first, _ in pair.offsets])
    at = int(chances.argmax())
    begin, stop, best = at // count, at % count, float(chances.flatten()[at])
    of_starts = (chances - chances.logsumexp((0, 1))).logsumexp(1).exp().tolist()
    likely = tuple(
        (first, chance)
        for (first, _), chance in zip(pair.offsets, of_starts, strict=True)
        if chance >= LEAST_START
    )
    return Scores(relevance, (pair.offsets[begin][0], pair.offsets[stop][1]), best, likely, support)


def _weigh_spans(starts: torch.Tensor, ends: torch.Tensor, parts: Sequence[int]) -> torch.Tensor:
    """Weigh all spans [tokens, tokens] by their log chances, from those of starts and ends [tokens] each;
    none goes from one of the `parts` [tokens] to the next.
    """
    import torch

    count = len(starts)
    both = starts[:, None] + ends[None, :]
    allowed = torch.ones(count, count, dtype=torch.bool).triu().tril(LONGEST_SPAN - 1)
    part = torch.tensor(parts)
    return both.masked_fill(~(allowed & (part[:, None] == part[None, :])), -math.inf)


def apply_sigmoid(value: float) -> float:
    """Turn log odds into a chance."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, value))))


def compute_log_odds(chance: float) -> float:
    """Compute the log odds of a chance, of none or certainty as of LEAST_CHANCE."""
    chance = min(max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE)
    return math.log(chance / (1 - chance))


def read_calibration(path: Path) -> Calibration:
    """Read a calibration from JSON."""
    data = json.loads(path.read_text("utf-8"))
    weights = data.pop("short_weights", Calibration.short_weights)
    return Calibration(**data, short_weights=tuple(weights))


def compute_checksum(folder: Path = FOLDER) -> str:
    """Compute the SHA-256 of the weights."""
    return hashlib.sha256((folder / "reader.safetensors").read_bytes()).hexdigest()


def _load(folder: Path, embedder_folder: Path) -> tuple[ReaderNetwork, Tokenizer]:
    from safetensors import safe_open
    from safetensors.torch import load_file
    from tokenizers import Tokenizer

    from app.models.reader_network import ReaderNetwork

    network = ReaderNetwork()
    weights = {name: value.float() for name, value in load_file(folder / "reader.safetensors").items()}
    with safe_open(embedder_folder / "model.safetensors", "pt") as body:
        name = next(each for each in body.keys() if each.endswith(_WORD_VECTORS))  # noqa: SIM118 - no dict
        weights["body." + _WORD_VECTORS] = body.get_tensor(name).float()
    network.load_state_dict(weights, assign=True)
    tokenizer = Tokenizer.from_file(str(embedder_folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return network.eval(), tokenizer
