"""A server that repeats all that it is sent, in every kind of answer and failure."""

from __future__ import annotations

import json
import socketserver
import threading
from email.parser import BytesHeaderParser
from typing import Any
from urllib.parse import quote

STATUSES = [200, 302, 400, 401, 403, 404, 407, 409, 422, 500, 502, 503, 504]
FAILURES = [*STATUSES, *(("page", status) for status in STATUSES), "cut", "reset", "noise"]
SECRET_HEADERS = ("authorization", "sid", "login", "apikey", "x-key", "proxy-authorization")


def spelled(text: str) -> tuple[str, ...]:
    """A text as it is, and as URLs, JSON and HTML spell it."""
    return (text, quote(text, safe=""), json.dumps(text)[1:-1], "".join(f"&#{ord(character)};" for character in text))


class EchoServer:
    """Answers as `failure` says: a status, ("page", status), a reply, ("misfit", reply), "cut", "reset" or "noise"."""

    def __init__(self, *, proxy: str) -> None:
        self.failure: Any = "reset"
        # As which it answers a client that names itself in `X-Lane`.
        self.failures: dict[str, Any] = {}
        # The password that it is asked with as a proxy.
        self.proxy = proxy
        # What its answers say of a person, under the vendor's names.
        self.person: dict[str, str] = {}
        # Of that, what it was sent.
        self.told: set[str] = set()
        self.requests = 0
        echo = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                while line := self.rfile.readline():
                    head = b""
                    while (header := self.rfile.readline()) not in {b"\r\n", b""}:
                        head += header
                    headers = {name.lower(): text for name, text in BytesHeaderParser().parsebytes(head).items()}
                    sent = self.rfile.read(int(headers.get("content-length", 0)))
                    echo.requests += 1
                    answer, stays = echo.answer(line.decode(), headers, sent.decode())
                    self.wfile.write(answer)
                    if not stays:
                        return

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            # A connection that finds no place in the queue is tried again after a second.
            request_queue_size = 1024

        self._server = Server(("127.0.0.1", 0), Handler)
        self.address = f"127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self) -> EchoServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, line: str, headers: dict[str, str], sent: str) -> tuple[bytes, bool]:
        """The bytes of an answer, and whether the connection stays."""
        said = " ".join(headers[name] for name in SECRET_HEADERS if name in headers)
        said += f" {self.proxy}" if "proxy-authorization" in headers else ""
        told = [value for value in dict.fromkeys(self.person.values()) if value in _plain(sent)]
        self.told.update(told)
        said = " ".join([said, *(way for value in told for way in spelled(value))])
        failure = self.failures.get(headers.get("x-lane", ""), self.failure)
        if failure == "reset":
            return b"", False
        if failure == "noise":
            return f"{said} {line}\r\n\r\n".encode(), False
        if failure == "cut":
            whole = _written(200, json.dumps({"customer": said, "rest": 1}))
            return whole[: len(whole) - 12], False
        if isinstance(failure, tuple) and failure[0] == "misfit":
            return _written(200, json.dumps(misfit(failure[1].get("body"), self.person))), True
        if isinstance(failure, tuple):
            return _written(failure[1], f"<html>{said} {sent}</html>"), True
        if isinstance(failure, int):
            error = {"code": said, "text": said, "message": said, "wsError": {"code": said, "desc": said}}
            body = {
                "record": self.person,
                "error": error,
                "errors": [error],
                "result": "Error",
                "status": "Err",
                "customer": said,
                "data": {"clid": said, said: said},
                "clid": said,
                "requestId": said,
            }
            return _written(failure, json.dumps(body)), True
        body = f"{failure['text']} {said}" if "text" in failure else json.dumps(_echoing(failure.get("body"), said))
        return _written(failure.get("status", 200), body), True


def _echoing(value: Any, said: str) -> Any:
    """The value with this behind every text in it."""
    if isinstance(value, str):
        return f"{value} {said}"
    if isinstance(value, list):
        return [_echoing(item, said) for item in value]
    if isinstance(value, dict):
        return {name: _echoing(item, said) for name, item in value.items()}
    return value


def misfit(value: Any, person: dict[str, str]) -> Any:
    """The value with something of the person that does not fit under each of the person's names."""
    if isinstance(value, list):
        return [misfit(item, person) for item in value]
    if isinstance(value, dict):
        return {
            name: {"is": [person[name]]} if name in person else misfit(item, person) for name, item in value.items()
        }
    return value


def _plain(sent: str) -> str:
    """What was sent, without JSON's escapes."""
    try:
        return json.dumps(json.loads(sent), ensure_ascii=False)
    except ValueError:
        return sent


def _written(status: int, body: str) -> bytes:
    if status == 204:
        return b"HTTP/1.1 204 -\r\n\r\n"
    content = body.encode()
    return f"HTTP/1.1 {status} -\r\ncontent-length: {len(content)}\r\n\r\n".encode() + content
