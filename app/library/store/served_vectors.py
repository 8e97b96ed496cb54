"""The vectors of a library on a Chroma server that the person has chosen (`chroma run`)."""

from __future__ import annotations

import http.client
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core import privacy
from app.core.connections import check_addresses, explain_reason, make_connection
from app.core.errors import CarrelError, VectorServerLost
from app.core.servers import VectorServer
from app.library.store.vectors import VectorStore, name_collection

if TYPE_CHECKING:
    from chromadb.api import ClientAPI

_SILENT = 120.0
"""Seconds that a server may take to answer a question."""
_PREFIX = "carrel-"
_BREAKS = (OSError, http.client.HTTPException)


class ServedVectorStore(VectorStore):
    """One collection on a server that holds those of other libraries too: `library` is the name by which this
    one is told from them. The mark that tells of unfinished changes stays on this machine, beside that of the
    store here which it takes the place of.
    """

    _MARK = ".served"

    def __init__(self, folder: Path, fingerprint: str, server: VectorServer, library: str) -> None:
        """Opens or makes the collection. Raises OnInternet, VectorServerLost, DiskFull."""
        self._server = server
        self.name = f"{_PREFIX}{library}-{name_collection(fingerprint)}"
        super().__init__(folder, fingerprint)

    def list_collections(self) -> list[str]:
        """List the collections of all libraries that the server holds for Carrel."""
        with self._translate_errors():
            return [each.name for each in self._client.list_collections() if each.name.startswith(_PREFIX)]

    def start_afresh(self) -> None:
        """Throw every vector away."""
        self._delete()
        self._disconnect()
        self._open()

    def drop(self) -> None:
        """Take the collection off the server, if that can be asked, and close."""
        with suppress(CarrelError):
            self._delete()
        self.close()

    def _begin(self, *, died_opening: bool) -> None:
        # Opening writes nothing there: whatever was going on, what the server holds is compared.
        self.suspect = self.suspect or died_opening
        self._open()

    def _delete(self) -> None:
        from chromadb.errors import NotFoundError

        with self._translate_errors(), suppress(NotFoundError):
            self._client.delete_collection(self.name)
        self.suspect = False

    def _disconnect(self) -> None:
        super()._disconnect()
        for session in _list_sessions(self._client):
            session.close()

    def _connect(self) -> tuple[ClientAPI, str]:
        import chromadb
        from chromadb.config import Settings

        server = self._server
        _allow(server)
        check_addresses(server)
        _check_is_chroma(server)
        # What is sent goes where the person said, or nowhere.
        for name in ("NO_PROXY", "no_proxy"):
            os.environ[name] = ",".join(dict.fromkeys([*os.environ.get(name, "").split(","), server.host]))
        client = chromadb.HttpClient(
            host=server.host,
            port=server.port,
            ssl=server.is_encrypted,
            settings=Settings(anonymized_telemetry=False),
        )
        for session in _list_sessions(client):
            session.timeout = _SILENT
        return client, self.name

    @contextmanager
    def _translate_errors(self) -> Iterator[None]:
        try:
            yield
        except (CarrelError, AssertionError, TypeError, ValueError):
            raise
        except Exception as error:
            raise VectorServerLost(
                f"The vector server at {self._server.address} cannot be asked: {_find_reason(error)}."
                " Start it, or have the vectors kept on this computer again."
            ) from error


def allow_only(server: VectorServer | None) -> None:
    """Have this process reach the server that keeps the vectors, if one does, and no other."""
    privacy.refuse_servers(but=None if server is None else server.host)
    if server is not None:
        _allow(server)


def _allow(server: VectorServer) -> None:
    privacy.allow_server(server.host, server.insisted, f"vectors kept by {server.host}")


def _list_sessions(client: Any) -> list[Any]:
    """List the connections of Chroma's client, which has no end of its own for them, nor limits of time."""
    return [each._server._session for each in (client, client._admin_client)]


def _check_is_chroma(server: VectorServer) -> None:
    """Raises ConnectionError where something else answers, and OSError where nothing does."""
    connection = make_connection(server)
    try:
        connection.request("GET", "/api/v2/heartbeat")
        with connection.getresponse() as response:
            if response.status != 200 or b"heartbeat" not in response.read(1000):
                raise ConnectionError("what answers there is no Chroma server")
    except http.client.HTTPException:
        raise ConnectionError("what answers there is no Chroma server") from None
    finally:
        connection.close()


def _find_reason(error: BaseException) -> str:
    """Say why, by what Chroma's client was told in the first place."""
    chain: list[BaseException] = [error]
    while (before := chain[-1].__cause__ or chain[-1].__context__) is not None and before not in chain:
        chain.append(before)
    told: Sequence[BaseException] = [each for each in chain if isinstance(each, _BREAKS)]
    return explain_reason(told[-1]) if told else "it says what nobody can read"
