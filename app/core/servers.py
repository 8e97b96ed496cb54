"""A server on the person's own network that answers in place of a model on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from app.core.errors import ModelUnusable, OnInternet
from app.core.reach import Reach, classify_reach

_SCHEMES = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class ModelServer:
    """Where it is, as far as its version ("http://192.168.1.5:8080/v1"), and the `model` to ask there; "" for
    the only one it has. `insisted`: the person wants it even if it is on the internet.
    """

    address: str
    model: str = ""
    insisted: bool = False

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
    def name(self) -> str:
        """What it is called in answers and menus."""
        model = self.model.replace("\\", "/").rpartition("/")[2].removesuffix(".gguf")
        return f"{model or 'Model'} on {self.host}"

    def describe(self) -> str:
        """What leaves this computer for it, and where to: a sentence."""
        if self.reach is Reach.HERE:
            return f"Answers come from {self.address}, a program on this computer; nothing leaves it."
        where = "over the internet, as you insisted" if self.insisted else "on your own network"
        lock = "encrypted" if self.is_encrypted else "not encrypted"
        return (
            f"Your questions, the passages found for them and what was said before in a chat go to"
            f" {self.address} ({where}, {lock})."
        )


def read_address(text: str, model: str = "", *, insisted: bool = False) -> ModelServer:
    """The server of an address that a person typed. Raises ModelUnusable where it is none, or where it is on
    the internet, unless that is `insisted` upon and nobody can read along.
    """
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
    path = split.path.rstrip("/") or "/v1"
    host = f"[{split.hostname}]" if ":" in split.hostname else split.hostname
    place = f"{host}:{port}" if port else host
    server = ModelServer(f"{split.scheme}://{place}{path}", model.strip(), insisted)
    check_reach(server, server.reach)
    return server


def read_kept(kept: object) -> ModelServer | None:
    """The server that the settings file names; None where it is not written as it should be."""
    if not isinstance(kept, dict):
        return None
    try:
        address, model, insisted = str(kept["address"]), str(kept["model"]), kept["insisted"] is True
        return read_address(address, model, insisted=insisted)
    except (KeyError, ModelUnusable):
        return None


def check_reach(server: ModelServer, reach: Reach | None) -> None:
    """Raises OnInternet where documents would go over the internet against what the person has said, or
    could be read on the way.
    """
    if reach is not Reach.INTERNET:
        return
    if not server.insisted:
        raise OnInternet(
            f"“{server.host}” is on the internet: your questions and passages of your documents would leave"
            " your own network. Only if you insist on it are they sent there."
        )
    if not server.is_encrypted:
        raise OnInternet(
            f"“{server.host}” is on the internet, and its address does not begin with https://: anybody on"
            " the way could read along, so nothing is sent there."
        )


def _split(address: str) -> SplitResult:
    return urlsplit(address)
