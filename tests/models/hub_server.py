"""A model hub on this machine: speaks as much of the hub's protocol as getting a model takes, and fails in
the ways that hubs and networks fail.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

COMMIT = "c" * 40
_LARGE = 1 << 20
"""Bytes of a file that is worth waiting in the middle of."""


@dataclass
class Hub:
    """What it holds, by "owner/name/file", and how it misbehaves. `asked` are the requests it got."""

    files: dict[str, bytes] = field(default_factory=dict)
    gated: bool = False
    html: bool = False
    status: int | None = None
    redirect: bool = False
    claims: int | None = None
    """The size it says a file has, in place of its own."""
    breaks: list[int] = field(default_factory=list)
    """After how many bytes each of the next answers breaks off."""
    ranges: bool = True
    """Whether it sends a part of a file when asked for it."""
    corrupts: bool = False
    waits: threading.Event | None = None
    """What it waits for after the first half of a file."""
    halfway: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, str, str | None]] = field(default_factory=list)
    address: str = ""

    def digest(self, name: str) -> str:
        return hashlib.sha256(self.files[name]).hexdigest()


@contextmanager
def serve(hub: Hub) -> Iterator[Hub]:
    """The hub answers at `hub.address` ("127.0.0.1:port") for as long as the block runs."""

    class Handler(_Handler):
        holds = hub

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    hub.address = f"127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        if hub.waits is not None:
            hub.waits.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    holds: Hub

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def _answer(self) -> None:
        hub, path = self.holds, urlsplit(self.path).path.lstrip("/")
        hub.asked.append((self.command, path, self.headers.get("Range")))
        if hub.html:
            return self._send(200, b"<html>Please sign in to the guest network.</html>", "text/html")
        if hub.status is not None:
            return self._send(hub.status, b"", "text/plain")
        if hub.gated:
            return self._send(401, b"", "text/plain", {"X-Error-Code": "GatedRepo"})
        if path.startswith("api/models/"):
            return self._describe(path.removeprefix("api/models/").partition("/revision/")[0])
        moved = path.startswith("moved/")
        repository, _, rest = path.removeprefix("moved/").partition("/resolve/")
        name = f"{repository}/{rest.partition('/')[2]}"
        if name not in hub.files:
            code = (
                "EntryNotFound"
                if any(each.startswith(repository + "/") for each in hub.files)
                else "RepoNotFound"
            )
            return self._send(404, b"", "text/plain", {"X-Error-Code": code})
        headers = self._metadata(name)
        if hub.redirect and not moved:
            headers["Location"] = f"http://{hub.address}/moved/{path}"
            return self._send(302, b"", "text/plain", headers)
        self._send_file(name, headers)
        return None

    def _describe(self, repository: str) -> None:
        siblings = [
            {"rfilename": name.removeprefix(repository + "/"), "size": len(data)}
            for name, data in self.holds.files.items()
            if name.startswith(repository + "/")
        ]
        if not siblings:
            return self._send(404, b"", "text/plain", {"X-Error-Code": "RepoNotFound"})
        body = {"id": repository, "modelId": repository, "sha": COMMIT, "siblings": siblings}
        return self._send(200, json.dumps(body).encode(), "application/json")

    def _metadata(self, name: str) -> dict[str, str]:
        hub = self.holds
        size = str(hub.claims or len(hub.files[name]))
        if name.endswith((".json", ".txt")):
            data = hub.files[name]
            etag = hashlib.sha1(f"blob {len(data)}\0".encode() + data).hexdigest()
            return {"X-Repo-Commit": COMMIT, "ETag": f'"{etag}"'}
        linked = {"X-Linked-Etag": f'"{hub.digest(name)}"', "X-Linked-Size": size}
        return {"X-Repo-Commit": COMMIT, "ETag": '"small"', "Accept-Ranges": "bytes", **linked}

    def _send_file(self, name: str, headers: dict[str, str]) -> None:
        hub = self.holds
        data = hub.files[name]
        if hub.corrupts and not name.endswith(".json"):
            data = bytes(reversed(data))
        wanted, start, status = self.headers.get("Range"), 0, 200
        if wanted and hub.ranges:
            start, status = int(wanted.removeprefix("bytes=").partition("-")[0]), 206
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        body = data[start:]
        self.send_response(status)
        for key, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        if hub.breaks:
            self.wfile.write(body[: hub.breaks.pop(0)])
            self.wfile.flush()
            self.connection.close()
            return
        if hub.waits is not None and len(data) > _LARGE:
            half = len(body) // 2
            self.wfile.write(body[:half])
            self.wfile.flush()
            hub.halfway.set()
            hub.waits.wait(150)
            body = body[half:]
        try:
            self.wfile.write(body)
        except OSError:
            return

    def _send(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for key, value in {**(headers or {}), "Content-Type": kind, "Content-Length": str(len(body))}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
