"""Servers on the person's own network: one that answers in place of a model on this machine, and one that
keeps a library's vectors. The same rules hold for both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import SplitResult, urlsplit

from app.core.errors import ModelUnusable, OnInternet
from app.core.languages import mark_text
from app.core.reach import Reach, classify_reach

_SCHEMES = {"http": 80, "https": 443}


_NETWORK_ENCRYPTED = mark_text("on your own network, encrypted")
_NETWORK_PLAIN = mark_text("on your own network, not encrypted")
_INTERNET_ENCRYPTED = mark_text("over the internet, as you insisted, encrypted")
_INTERNET_PLAIN = mark_text("over the internet, as you insisted, not encrypted")


class Server:
    """A program on a machine that the person has named, and what goes there."""

    __slots__ = ()
    address: str
    """Where it is, as far as its version ("http://192.168.1.5:8080/v1")."""
    insisted: bool
    """The person wants it even if it is on the internet."""
    goes: ClassVar[str]
    """What leaves this computer for it."""

    @property
    def host(self) -> str:
        """The machine, by name or number."""
        return _split(self.address).hostname or ""

    @property
    def port(self) -> int:
        """Where it listens."""
        split = _split(self.address)
        return split.port or _SCHEMES[split.scheme]

    @property
    def is_encrypted(self) -> bool:
        """Whether nobody between here and there can read along."""
        return _split(self.address).scheme == "https"

    @property
    def reach(self) -> Reach | None:
        """How far away it is; None where it goes by a name that must be looked up first."""
        if self.host == "localhost":
            return Reach.HERE
        try:
            return classify_reach(self.host)
        except ValueError:
            return None

    @property
    def way(self) -> str:
        """How what goes there gets there."""
        if self.insisted:
            encrypted, plain = _INTERNET_ENCRYPTED, _INTERNET_PLAIN
        else:
            encrypted, plain = _NETWORK_ENCRYPTED, _NETWORK_PLAIN
        return encrypted if self.is_encrypted else plain


@dataclass(frozen=True, slots=True)
class ModelServer(Server):
    """One that answers in place of a model on this machine. `model` is the one to ask there; "" for the only
    one it has.
    """

    address: str
    model: str = ""
    insisted: bool = False
    goes: ClassVar[str] = mark_text("your questions and passages of your documents")

    @property
    def name(self) -> str:
        """What it is called in answers and menus."""
        model = self.model.replace("\\", "/").rpartition("/")[2].removesuffix(".gguf")
        return f"{model or 'Model'} on {self.host}"

    def describe(self) -> str:
        """Describe what leaves this computer for it, and where to: a sentence."""
        if self.reach is Reach.HERE:
            return f"Answers come from {self.address}, a program on this computer; nothing leaves it."
        return (
            f"Your questions, the passages found for them and what was said before in a chat go to"
            f" {self.address} ({self.way})."
        )


@dataclass(frozen=True, slots=True)
class VectorServer(Server):
    """A Chroma server that keeps a library's vectors."""

    address: str
    insisted: bool = False
    goes: ClassVar[str] = mark_text(
        "vectors of your questions and of all passages, from which much of their text can be guessed,"
    )

    def describe(self) -> str:
        """Describe what leaves this computer for it, and where to: a sentence."""
        if self.reach is Reach.HERE:
            return f"Vectors are kept by {self.address}, a program on this computer; nothing leaves it."
        return (
            "The vectors of your questions and of all passages, from which much of their text can be guessed,"
            f" go to {self.address} ({self.way}); texts, files and names do not."
        )


def read_address(text: str, model: str = "", *, insisted: bool = False) -> ModelServer:
    """Read the model server of an address that a person typed. Raises ModelUnusable where it is none, or
    where it is on the internet, unless that is `insisted` upon and nobody can read along.
    """
    place, path = _read_place(text)
    server = ModelServer(f"{place}{path or '/v1'}", model.strip(), insisted)
    check_reach(server, server.reach)
    return server


def read_vector_address(text: str, *, insisted: bool = False) -> VectorServer:
    """Read the Chroma server of an address that a person typed. Raises as `read_address` does."""
    place, path = _read_place(text)
    if path:
        raise ModelUnusable("The address of a Chroma server is a machine and a port, and nothing else.")
    server = VectorServer(place, insisted)
    check_reach(server, server.reach)
    return server


def _read_place(text: str) -> tuple[str, str]:
    """Read where an address leads to, and the path there. Raises ModelUnusable."""
    text = text.strip()
    address = text if "://" in text else f"http://{text}"
    try:
        split = urlsplit(address)
        port = split.port
    except ValueError:
        split, port = SplitResult("", "", "", "", ""), None
    if split.scheme not in _SCHEMES or not split.hostname or port == 0:
        raise ModelUnusable(
            f"“{text}” is not the address of a server; one looks like http://192.168.1.5:8080."
        )
    if split.username or split.password or split.query or split.fragment:
        raise ModelUnusable("The address may hold a machine, a port and a path, and nothing else.")
    host = f"[{split.hostname}]" if ":" in split.hostname else split.hostname
    return f"{split.scheme}://{host}:{port}" if port else f"{split.scheme}://{host}", split.path.rstrip("/")


def read_kept(kept: object) -> ModelServer | None:
    """Read the server that the settings file names; None where it is not written as it should be."""
    if not isinstance(kept, dict):
        return None
    try:
        address, model, insisted = str(kept["address"]), str(kept["model"]), kept["insisted"] is True
        return read_address(address, model, insisted=insisted)
    except (KeyError, ModelUnusable):
        return None


def check_reach(server: Server, reach: Reach | None) -> None:
    """Check where documents would go. Raises OnInternet where documents would go over the internet against
    what the person has said, or could be read on the way.
    """
    if reach is not Reach.INTERNET:
        return
    if not server.insisted:
        raise OnInternet(
            f"“{server.host}” is on the internet: {server.goes} would leave your own network. Only if you"
            " insist on it are they sent there."
        )
    if not server.is_encrypted:
        raise OnInternet(
            f"“{server.host}” is on the internet, and its address does not begin with https://: anybody on"
            " the way could read along, so nothing is sent there."
        )


def _split(address: str) -> SplitResult:
    return urlsplit(address)
