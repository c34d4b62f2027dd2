"""A server that plays the exchanges of a vector, and nothing else: raw sockets, so that answers can be lost or cut."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from email.parser import BytesHeaderParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Exchange = dict[str, Any]


class ExchangeServer:
    def __init__(self, exchanges: list[Exchange]) -> None:
        self.exchanges = exchanges
        self.received: list[dict[str, Any]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._over = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> ExchangeServer:
        return self

    def __exit__(self, *_: object) -> None:
        # Were the socket closed while the thread accepts, it would wait for ever, or accept what comes to the next
        # socket that has the same number.
        self._over = True
        with socket.create_connection(self._listener.getsockname()):
            pass
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._over:
            connection, _ = self._listener.accept()
            with connection, connection.makefile("rb") as stream, contextlib.suppress(ConnectionError):
                while self._exchange(connection, stream):
                    pass

    def _exchange(self, connection: socket.socket, stream: Any) -> bool:
        line = stream.readline().decode()
        if not line:
            return False
        method, target, _ = line.split(" ", 2)
        head = b""
        while (header := stream.readline()) not in {b"\r\n", b""}:
            head += header
        headers = {name.lower(): value for name, value in BytesHeaderParser().parsebytes(head).items()}
        body = stream.read(int(headers.get("content-length", 0))).decode()
        url = urlsplit(target)
        self.received.append(
            {
                "method": method,
                "path": url.path,
                "query": dict(parse_qsl(url.query, keep_blank_values=True)),
                "headers": headers,
                "body": json.loads(body) if body else None,
            }
        )
        place = len(self.received) - 1
        if place >= len(self.exchanges):
            return False
        return _reply(connection, self.exchanges[place]["reply"])


def _reply(connection: socket.socket, reply: dict[str, Any]) -> bool:
    if reply.get("lost") == "reset":
        return False
    body = _body(reply)
    status = reply.get("status", 200)
    head = [f"HTTP/1.1 {status} -"]
    if status not in {204, 304}:
        head += ["content-type: application/json", f"content-length: {len(body)}"]
    head += [f"{name}: {value}" for name, value in reply.get("headers", {}).items()]
    answer = "\r\n".join([*head, "", ""]).encode()
    if reply.get("lost") == "cut":
        connection.sendall(answer + body[: len(body) // 2])
        return False
    connection.sendall(answer + body)
    return True


def _body(reply: dict[str, Any]) -> bytes:
    if "bytes" in reply:
        return bytes.fromhex(reply["bytes"])
    if "body" in reply:
        return json.dumps(reply["body"], separators=(",", ":"), ensure_ascii=False).encode()
    return str(reply.get("text", "")).encode()
