"""Keep what a language model has made of the fixed beginning of its prompts, in memory and on disk.

Instructions and examples stand before every question, and reading them again takes seconds on a processor.
What llama.cpp has made of them (its KV cache) is good for the very same tokens, model and version only.
"""

from __future__ import annotations

import hashlib
import os
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from app.core.paths import find_prefixes_folder

_MAGIC = b"CARRELKV1"
BYTES_ON_DISK = 256 << 20
"""Bytes of all files together; the one that was not used for longest goes first."""
_IN_MEMORY = 96 << 20
_SAMPLES, _SAMPLE = 64, 64 << 10
"""Places of a model file that tell it from others, and the bytes of each."""


class PrefixStore:
    """Those of one model."""

    def __init__(self, model: Path, version: str) -> None:
        """`version` is everything beside model and tokens on which a state depends."""
        self._model, self._version = model, version
        self._held: OrderedDict[str, bytes] = OrderedDict()

    def load(self, tokens: Sequence[int]) -> bytes | None:
        """Load the state after these tokens; None where it is not kept, or its file is not whole any more."""
        name = self._name(tokens)
        state = self._held.get(name)
        if state is None:
            state = self._read(name)
        if state is not None:
            self._hold(name, state)
        return state

    def save(self, tokens: Sequence[int], state: bytes) -> None:
        """Keep the state after these tokens; in memory only, where the disk cannot hold it or the model is
        gone.
        """
        name = self._name(tokens)
        self._hold(name, state)
        try:
            file = self._locate_file(name)
        except OSError:  # the model itself is gone
            return
        draft = file.with_suffix(f".{os.getpid()}.new")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(_MAGIC + hashlib.sha256(state).digest() + state)
            os.replace(draft, file)
            _make_room(file.parent)
        except OSError:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    @cached_property
    def _fingerprint(self) -> str:
        return identify_model(self._model)

    def _name(self, tokens: Sequence[int]) -> str:
        return hashlib.sha256(f"{self._version} {','.join(map(str, tokens))}".encode()).hexdigest()[:32]

    def _locate_file(self, name: str) -> Path:
        return find_prefixes_folder() / f"{self._fingerprint}-{name}.kv"

    def _read(self, name: str) -> bytes | None:
        try:
            file = self._locate_file(name)
            data = file.read_bytes()
            os.utime(file)
        except OSError:
            return None
        state = data[len(_MAGIC) + hashlib.sha256().digest_size :]
        # llama.cpp trusts what it is given.
        return state if data.startswith(_MAGIC + hashlib.sha256(state).digest()) else None

    def _hold(self, name: str, state: bytes) -> None:
        self._held[name] = state
        self._held.move_to_end(name)
        while sum(map(len, self._held.values())) > _IN_MEMORY and len(self._held) > 1:
            self._held.popitem(last=False)


def forget_prefixes(model: Path) -> None:
    """Delete what is kept of a model, before its file goes."""
    with suppress(OSError):
        for file in find_prefixes_folder().glob(f"{identify_model(model)}-*.kv"):
            file.unlink(missing_ok=True)


def identify_model(model: Path) -> str:
    """Tell a model file from others by its size and by samples of it: reading all would take longer than what
    is saved. Raises OSError.
    """
    size = model.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with model.open("rb") as file:
        for number in range(_SAMPLES):
            file.seek(max(0, size - _SAMPLE) * number // (_SAMPLES - 1))
            digest.update(file.read(_SAMPLE))
    return digest.hexdigest()[:32]


def _make_room(folder: Path) -> None:
    files = sorted(folder.glob("*.kv"), key=lambda file: file.stat().st_mtime, reverse=True)
    total = 0
    for file in files:
        total += file.stat().st_size
        if total > BYTES_ON_DISK:
            file.unlink(missing_ok=True)
