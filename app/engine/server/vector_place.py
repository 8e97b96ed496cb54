"""Where the library's vectors are: on this computer, or on a Chroma server that the person has named."""

from __future__ import annotations

from app.core.events import Progress, Work
from app.core.servers import read_vector_address
from app.engine import protocol
from app.engine.protocol import VectorPlace
from app.engine.server.work import Stopped, wait_for
from app.library.library import Library

_HERE = "Vectors are kept on this computer; nothing leaves it."


def find_vector_place(library: Library) -> VectorPlace:
    """Find where they are, and what leaves this computer for that."""
    server = library.vectors.server
    return VectorPlace(None, _HERE) if server is None else VectorPlace(server.address, server.describe())


def move_vectors(library: Library, request: protocol.UseVectorServer, stopped: Stopped) -> Work[VectorPlace]:
    """Have them kept elsewhere. Raises ModelUnusable, OnInternet, VectorServerLost."""
    server = None
    if request.address is not None:
        server = read_vector_address(request.address, insisted=request.insisted)
    yield Progress("Moving the vectors", 0)
    yield from wait_for(lambda: library.vectors.move(server), stopped)
    return find_vector_place(library)
