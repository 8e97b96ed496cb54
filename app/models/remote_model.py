"""A language model on a server that speaks OpenAI's protocol: llama-server, vLLM, LM Studio, Ollama."""

from __future__ import annotations

import contextlib
import http.client
import json
import math
import socket
import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import Any

from app.core.connections import check_addresses, explain_reason, make_connection
from app.core.errors import ModelUnusable
from app.core.keys import find_key
from app.core.servers import ModelServer
from app.models.catalogue import LONGEST_CONTEXT
from app.models.generated import Generated
from app.models.thinking import SWITCHES, ThoughtFolder

Messages = Sequence[Mapping[str, str]]

_SILENT = 120.0
"""Seconds that a server may say nothing: one that reads a long prompt on a processor takes its time."""
_GLANCE = 0.05
_CONTEXT = 4096
"""Tokens that a server is believed to hold where it does not tell."""
_BYTES = 3.0
"""Of a text for each of its tokens, at least: the server counts them, Carrel makes room."""
_AROUND = 8
"""Tokens around a message."""
_MOST_NAMED = 4
_LONGEST_REPLY = 4 << 20
_NOT_LET = (401, 403)
_REFUSED = (400, 404, 422, 500, 501)
"""What a server answers that does not know what it is asked to hold a reply to."""
_FINISHES = {"stop": "end", "length": "length"}


class ServerLost(Exception):
    """The server broke off, or says what nobody can read; `str(error)` is the sentence."""


class RemoteModel:
    """One model on a server, asked over a connection of its own each time."""

    def __init__(self, server: ModelServer, stop: Any) -> None:
        """Raises ModelUnusable where it cannot be reached, or is not what it should be."""
        self._server, self._stop = server, stop
        self._key = find_key(server.address)
        try:
            check_addresses(server)
            found = self._list_models()
        except (OSError, http.client.HTTPException, ServerLost) as error:
            raise ModelUnusable(f"{self._where} cannot be asked: {explain_reason(error)}.") from error
        named = [each for each in found if not server.model or each.get("id") == server.model]
        if len(named) != 1:
            names = ", ".join(str(each.get("id")) for each in found[:_MOST_NAMED]) or "none"
            wanted = f"has no model “{server.model}”" if server.model else "has several models; name one"
            raise ModelUnusable(f"{self._where} {wanted}. It has: {names}.")
        self.model = str(named[0].get("id"))
        self.context = min(_find_context(named[0]), LONGEST_CONTEXT)

    def count_prompt(self, messages: Messages) -> int:
        """Count roughly how many tokens a conversation has, rather too many than too few."""
        return sum(self.count(message["content"]) + _AROUND for message in messages) + _AROUND

    def count(self, text: str) -> int:
        """Count the tokens of a text likewise."""
        return math.ceil(len(text.encode()) / _BYTES)

    def generate(
        self,
        messages: Messages,
        max_tokens: int,
        temperature: float,
        stop: Sequence[str],
        grammar: str | None,
        schema: str | None,
        seed: int | None,
    ) -> Generator[str | float, None, Generated]:
        """Generate text as it is written, without thoughts. Raises ServerLost."""
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [dict(message) for message in messages],
            "max_tokens": max_tokens,
            "temperature": temperature,
            "stream": True,
        }
        body |= {"stop": list(stop)} if stop else {}
        body |= {"seed": seed} if seed is not None else {}
        started, first = time.perf_counter(), None
        folder, written, finish = ThoughtFolder(), 0, "length"
        usage: dict[str, Any] = {}
        try:
            for told in self._read_stream(body, _hold_to(grammar, schema)):
                usage = told.get("usage") or usage
                choice: dict[str, Any] = next(iter(told.get("choices") or ()), {})
                finish = _FINISHES.get(str(choice.get("finish_reason")), finish)
                piece = (choice.get("delta") or {}).get("content") or ""
                if not piece:
                    continue
                first = first or time.perf_counter() - started
                written += 1
                if shown := folder.feed(piece):
                    yield shown
                if written >= 2 * max_tokens:  # it does not keep to what it was asked
                    break
        except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
            if not self._stop.value:
                raise ServerLost(f"{self._where} broke off: {explain_reason(error)}.") from error
        if self._stop.value:
            finish = "stopped"
        elif rest := folder.finish():
            yield rest
        cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens") or 0
        return Generated(
            prompt_tokens=int(usage.get("prompt_tokens") or self.count_prompt(messages)),
            cached_tokens=int(cached),
            answer_tokens=int(usage.get("completion_tokens") or written),
            first_token_seconds=first,
            finish=finish,
        )

    @property
    def _where(self) -> str:
        return f"The model server at {self._server.address}"

    def _list_models(self) -> list[dict[str, Any]]:
        with self._ask_server("GET", "/models", None) as response:
            if response.status != 200:
                raise ServerLost(self._explain_status(response))
            try:
                data = json.loads(response.read(_LONGEST_REPLY))["data"]
                return [each for each in data if isinstance(each, dict)]
            except (ValueError, KeyError, TypeError):
                raise ServerLost("what answers there is no model server") from None

    def _read_stream(
        self, body: dict[str, Any], attempts: Sequence[dict[str, Any]]
    ) -> Iterator[dict[str, Any]]:
        """Read what the server tells, with the first of the `attempts` to hold it to a form that it knows."""
        for more in attempts:
            with self._ask_server("POST", "/chat/completions", body | more) as response:
                if response.status in _REFUSED and more is not attempts[-1]:
                    continue
                if response.status != 200:
                    said = self._explain_status(response)
                    raise ServerLost(f"{self._where} gives no answer: {said}.")
                for line in response:
                    told = line.strip().removeprefix(b"data:").strip()
                    if told == b"[DONE]" or self._stop.value:
                        return
                    if line.startswith(b"data:") and isinstance(data := json.loads(told), dict):
                        yield data
                return

    def _explain_status(self, response: http.client.HTTPResponse) -> str:
        if response.status in _NOT_LET:
            return "it does not take the API key" if self._key is not None else "it wants an API key"
        return f"it answers “{response.status} {response.reason}”"

    @contextlib.contextmanager
    def _ask_server(
        self, method: str, path: str, body: dict[str, Any] | None
    ) -> Iterator[http.client.HTTPResponse]:
        """Ask for the response to a request; what waits for it ends when the flag is set. No proxy is asked,
        and no redirection followed: what is sent goes where the person said, or nowhere.
        """
        connection = make_connection(self._server)
        ended = threading.Event()
        try:
            connection.connect()
            connection.sock.settimeout(_SILENT)
            threading.Thread(target=self._watch, args=(connection.sock, ended), daemon=True).start()
            base = self._server.address.partition("://")[2].partition("/")[2]
            content = None if body is None else json.dumps(body).encode()
            kind = {"Content-Type": "application/json"} if content else {}
            kind |= {"Authorization": f"Bearer {self._key}"} if self._key is not None else {}
            connection.request(method, f"/{base}{path}", content, kind)
            yield connection.getresponse()
        finally:
            ended.set()
            connection.close()

    def _watch(self, sock: socket.socket, ended: threading.Event) -> None:
        """Ends what waits for the server when the person stops it."""
        while not ended.wait(_GLANCE):
            if self._stop.value:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
                return


def _hold_to(grammar: str | None, schema: str | None) -> list[dict[str, Any]]:
    """Hold what may be added to a request to hold the reply to a form: servers differ in what they know, and
    one that knows none is asked without.
    """
    common = {"stream_options": {"include_usage": True}, "chat_template_kwargs": SWITCHES}
    if grammar is not None:
        return [{**common, "grammar": grammar}, common, {}]
    if schema is None:
        return [common, {}]
    form = json.loads(schema)
    named = {"type": "json_schema", "json_schema": {"name": "answer", "schema": form}}
    return [
        {**common, "response_format": named},
        {**common, "response_format": {"type": "json_object", "schema": form}},
        common,
        {},
    ]


def _find_context(told: dict[str, Any]) -> int:
    """Find tokens that a model holds on its server, as vLLM, llama-server and LM Studio tell it."""
    meta = told.get("meta")
    for each in (
        told.get("max_model_len"),
        told.get("context_length"),
        told.get("max_context_length"),
        meta.get("n_ctx") if isinstance(meta, dict) else None,
    ):
        if isinstance(each, int) and each > 0:
            return each
    return _CONTEXT
