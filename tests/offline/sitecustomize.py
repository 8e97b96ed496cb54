"""Cuts the network for the tests' own process and, through PYTHONPATH, for every process they start.

An audit hook sees what Python code asks of sockets, whichever library asks. Each attempt is refused and
noted in the file named by $CARREL_NETWORK_LOG, so that a library that shrugs off the refusal is found out.
"""

import os
import socket
import sys
from pathlib import Path

REFUSED = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Raises OSError for anything that could leave the machine; local (AF_UNIX) sockets pass."""
    if event not in REFUSED:
        return
    if isinstance(arguments[0], socket.socket):
        if arguments[0].family == getattr(socket, "AF_UNIX", None):
            return
        arguments = arguments[1:]
    if _is_of_the_tests(event, arguments):
        return
    with Path(os.environ["CARREL_NETWORK_LOG"]).open("a", encoding="utf-8") as log:
        log.write(f"{event} {arguments} by process {os.getpid()}\n")
    raise OSError("The tests run without a network.")


def _is_of_the_tests(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether it goes to the server that a test runs on this machine, as $CARREL_TEST_HUB names it."""
    target = arguments[:2] if event == "socket.getaddrinfo" else arguments[0]
    if not isinstance(target, tuple):
        return False
    host = target[0].decode() if isinstance(target[0], bytes) else target[0]
    return f"{host}:{target[1]}" == os.environ.get("CARREL_TEST_HUB")


if os.environ.get("CARREL_NETWORK_LOG"):
    sys.addaudithook(refuse)
