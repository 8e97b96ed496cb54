"""Model servers on this machine: the real one of llama-cpp-python, and one that fails as servers fail."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.tracing import NOT_CHECKED

_NEEDED = ("fastapi", "uvicorn", "sse_starlette", "starlette_context", "pydantic_settings")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def real_server(model: Path) -> Iterator[str]:
    """llama-cpp-python's own server with a model; its address."""
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"{NOT_CHECKED}: answers from a model server; pip install 'llama-cpp-python[server]'")
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if name != "CARREL_NETWORK_LOG"}
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--model_alias", "tiny"]
    with subprocess.Popen(
        [*command, "--host", "127.0.0.1", "--port", str(port), "--n_ctx", "4096"],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        errors="replace",
        env=environment,
    ) as server:
        assert server.stderr is not None
        heard = ""
        for line in server.stderr:
            heard += line
            if "Uvicorn running" in line:
                break
        else:
            pytest.fail(f"the server did not start: {heard[-500:]}")
        threading.Thread(target=server.stderr.read, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            server.kill()


@dataclass
class Faults:
    """What a made server has, and how it misbehaves. `asked` are the bodies that it got."""

    models: list[dict[str, Any]] = field(default_factory=lambda: [{"id": "made"}])
    html: bool = False
    status: int = 200
    knows: tuple[str, ...] = ()
    """Fields beyond those of every server that it does not refuse."""
    pieces: tuple[str, ...] = ("The rent ", "is 5.")
    breaks: bool = False
    nonsense: bool = False
    waits: threading.Event | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)
    key: str | None = None
    """What it wants to be shown."""
    shown: list[str | None] = field(default_factory=list)
    """The `Authorization` of each request."""


_COMMON = {"model", "messages", "max_tokens", "temperature", "stream", "stop", "seed"}


@contextmanager
def made_server(faults: Faults) -> Iterator[str]:
    """Its address."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            pass

        def _lets_in(self) -> bool:
            faults.shown.append(self.headers["Authorization"])
            if faults.key is None or faults.shown[-1] == f"Bearer {faults.key}":
                return True
            self._send(401, "application/json", b"{}")
            return False

        def do_GET(self) -> None:
            if not self._lets_in():
                return
            if faults.html:
                self._send(200, "text/html", b"<html>Router login</html>")
            elif faults.status != 200:
                self.send_response(faults.status)
                self.send_header("Location", "http://192.0.2.1/v1/models")
                self.end_headers()
            else:
                self._send(200, "application/json", json.dumps({"data": faults.models}).encode())

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if not self._lets_in():
                return
            faults.asked.append(body)
            if set(body) - _COMMON - set(faults.knows):
                self._send(422, "application/json", b"{}")
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            for piece in faults.pieces:
                self._tell({"choices": [{"delta": {"content": piece}}]})
                if faults.waits is not None:
                    faults.waits.wait(150)
            if faults.breaks:
                self.wfile.write(b'data: {"choi')
                return
            if faults.nonsense:
                self.wfile.write(b"data: [1, 2\n\n")
                return
            self._tell({"choices": [{"delta": {}, "finish_reason": "stop"}]})
            self._tell({"choices": [], "usage": {"prompt_tokens": 21, "completion_tokens": 4}})
            self.wfile.write(b"data: [DONE]\n\n")

        def _tell(self, data: dict[str, Any]) -> None:
            self.wfile.write(f"data: {json.dumps(data)}\n\n".encode())
            self.wfile.flush()

        def _send(self, status: int, kind: str, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
