"""What computes an embedding model's vectors: a BERT body of our own, or sentence-transformers."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from app.core.documents import replace_surrogates

if TYPE_CHECKING:
    import torch
    from sentence_transformers import SentenceTransformer

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """A model in memory. One thread at a time may use it, since a tokenizer serves one."""

    @property
    def reads(self) -> int | None:
        """Give the tokens of a text that it reads at most; None where it does not say."""
        ...

    def encode(self, texts: Sequence[str], prompt: str = "") -> Vectors:
        """Encode one batch into unit vectors [n, d], each text read after `prompt`."""
        ...

    def copy_to(self, precision: torch.dtype) -> Encoder:
        """Copy the model, to compute in another precision."""
        ...


def load_encoder(folder: Path) -> Encoder:
    """Load the model in a folder, in float32. Raises what its libraries raise for one that is broken."""
    own = BertEncoder.load(folder)
    return own if own is not None else LibraryEncoder.load(folder)


class BertEncoder:
    """A plain BERT whose states' mean, or first one, is the vector: most small embedding models."""

    def __init__(self, folder: Path, body: torch.nn.Module, reads: int, is_mean: bool) -> None:
        """`folder` holds the tokenizer; `is_mean` tells the mean of the states from the first of them."""
        from tokenizers import Tokenizer

        self._folder, self._body, self._is_mean = folder, body, is_mean
        self.reads = reads
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(reads)
        self._tokenizer.enable_padding()

    @classmethod
    def load(cls, folder: Path) -> BertEncoder | None:
        """Load the model in a folder; None where it is of another kind."""
        from safetensors.torch import load_file

        from app.models.bert import BertBody, read_shape

        shape, read = read_shape(folder), _read_pooling(folder)
        if shape is None or read is None:
            return None
        weights = {
            name.removeprefix("bert."): value.float()
            for name, value in load_file(folder / "model.safetensors").items()
            if "pooler." not in name and not name.endswith("position_ids")
        }
        body = BertBody(shape)
        body.load_state_dict(weights, assign=True)
        return cls(folder, body.eval(), *read)

    def copy_to(self, precision: torch.dtype) -> BertEncoder:
        """Copy the model, to compute in another precision."""
        body = copy.deepcopy(self._body).to(precision)
        return BertEncoder(self._folder, body, self.reads, self._is_mean)

    def encode(self, texts: Sequence[str], prompt: str = "") -> Vectors:
        """Encode one batch into unit vectors [n, d], each text read after `prompt`."""
        import torch

        read = self._tokenizer.encode_batch([prompt + replace_surrogates(text).strip() for text in texts])
        ids = torch.tensor([each.ids for each in read])
        mask = torch.tensor([each.attention_mask for each in read])
        with torch.inference_mode():
            states = self._body(ids, mask).float()
            made = (states * mask.unsqueeze(-1)).sum(1) if self._is_mean else states[:, 0]
            unit: Vectors = torch.nn.functional.normalize(made, dim=1).numpy()
        return unit


def _read_pooling(folder: Path) -> tuple[int, bool] | None:
    """Read how many tokens a model reads, and whether its vector is the mean of the states rather than the
    first; None where sentence-transformers would do anything else with them.
    """

    def read(name: str) -> Any:
        return json.loads((folder / name).read_text("utf-8"))

    modules = [(each["type"].rsplit(".", 1)[-1], each["path"]) for each in read("modules.json")]
    kinds = [kind for kind, _ in modules]
    if kinds not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]):
        return None
    if modules[0][1] or not (folder / "sentence_bert_config.json").is_file():
        return None
    reading, pooling = read("sentence_bert_config.json"), read(f"{modules[1][1]}/config.json")
    chosen = [name for name, value in pooling.items() if name.startswith("pooling_mode_") and value is True]
    reads = reading.get("max_seq_length")
    if (
        not isinstance(reads, int)
        or reading.get("do_lower_case")
        or not pooling.get("include_prompt", True)
        or chosen not in (["pooling_mode_mean_tokens"], ["pooling_mode_cls_token"])
    ):
        return None
    return reads, chosen == ["pooling_mode_mean_tokens"]


class LibraryEncoder:
    """Any other model, by sentence-transformers: the steps of its `encode` without their bookkeeping, and
    normalised in float32 whatever it was computed in.
    """

    def __init__(self, model: SentenceTransformer) -> None:
        self._model = model
        self.reads: int | None = model.max_seq_length

    @classmethod
    def load(cls, folder: Path) -> LibraryEncoder:
        """Load the model in a folder, in float32; it would take what it was saved in."""
        import torch
        import tqdm
        from sentence_transformers import SentenceTransformer

        # Progress bars share a lock between processes by default, which outlives one that is killed.
        tqdm.tqdm.set_lock(threading.RLock())
        exact = {"dtype": torch.float32}
        return cls(SentenceTransformer(str(folder), device="cpu", local_files_only=True, model_kwargs=exact))

    def copy_to(self, precision: torch.dtype) -> LibraryEncoder:
        """Copy the model, to compute in another precision."""
        return LibraryEncoder(copy.deepcopy(self._model).to(precision))

    def encode(self, texts: Sequence[str], prompt: str = "") -> Vectors:
        """Encode one batch into unit vectors [n, d], each text read after `prompt`."""
        import torch

        with torch.inference_mode():
            read = self._model.preprocess([replace_surrogates(text) for text in texts], prompt=prompt or None)
            made = self._model.forward(read)["sentence_embedding"]
            unit: Vectors = torch.nn.functional.normalize(made.float(), dim=1).numpy()
        return unit
