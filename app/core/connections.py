"""Look up where a server is before anything is sent there, and say why it cannot be asked."""

from __future__ import annotations

import socket
import ssl
from http.client import HTTPConnection, HTTPSConnection

from app.core.reach import classify_reach
from app.core.servers import Server, check_reach

_CONNECTING = 10.0
"""Seconds that a server may take to answer at all."""


def check_addresses(server: Server) -> None:
    """Look up where a server is. Raises OSError, and OnInternet where nothing may be sent there."""
    for *_, address in socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM):
        check_reach(server, classify_reach(str(address[0])))


def make_connection(server: Server) -> HTTPConnection:
    """Make the connection by which a server is asked, not open yet. No proxy stands in between."""
    if not server.is_encrypted:
        return HTTPConnection(server.host, server.port, timeout=_CONNECTING)
    context = ssl.create_default_context()
    return HTTPSConnection(server.host, server.port, timeout=_CONNECTING, context=context)


def explain_reason(error: BaseException) -> str:
    """Say in a few words why a server could not be asked."""
    if isinstance(error, TimeoutError):
        return "it says nothing"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens there"
    if isinstance(error, socket.gaierror):
        return "nobody goes by that name"
    if isinstance(error, ssl.SSLError):
        return "its certificate does not hold"
    if isinstance(error, OSError):
        return (error.strerror or str(error)).rstrip(".")
    return str(error) or "it says what nobody can read"
