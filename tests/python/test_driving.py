"""Blocking calls drive their own connections, and between two calls nobody does: what that must not cost."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from crmkit import DeadlineError, Guardant, Sandbox

ANSWER = b'{"customer":{"_id":4}}'


class Server:
    """Answers every request, and closes a connection on which nothing comes for `idle` seconds."""

    def __init__(self, *, idle: float = 10, answer: bool = True) -> None:
        self.requests = 0
        self.opened = 0
        self.closed = threading.Semaphore(0)
        self._idle, self._answer = idle, answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._over = False
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._over:
                connection.close()
                return
            self.opened += 1
            threading.Thread(target=self._attend, args=(connection,), daemon=True).start()

    def _attend(self, connection: socket.socket) -> None:
        connection.settimeout(self._idle)
        with connection:
            while self._request(connection):
                self.requests += 1
                if self._answer:
                    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
                    connection.sendall(head % len(ANSWER) + ANSWER)
        self.closed.release()

    def _request(self, connection: socket.socket) -> bool:
        """Whether a whole one came."""
        came = b""
        try:
            while b"\r\n\r\n" not in came:
                came += (part := connection.recv(65536))
                if not part:
                    return False
            head, body = came.split(b"\r\n\r\n", 1)
            length = re.search(rb"content-length: (\d+)", head.lower())
            while length and len(body) < int(length[1]):
                body += connection.recv(65536)
        except OSError:
            return False
        return True

    def close(self) -> None:
        # As `ExchangeServer` ends.
        self._over = True
        with socket.create_connection(self._socket.getsockname()):
            self._thread.join()
        self._socket.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers: list[Server] = []

    def start(**options: float) -> Server:
        servers.append(Server(**options))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.mark.parametrize("threads", [False, True], ids=["one thread", "a thread for each"])
def test_a_write_is_never_sent_into_a_connection_that_the_server_has_closed(serve, threads: bool) -> None:
    server = serve(idle=0.02)

    def create() -> None:
        guardant.customers.create(name="Ann")

    with Guardant(base_url=server.url, token="t", max_retries=0) as guardant:
        for done in range(1, 21):
            if threads:
                with ThreadPoolExecutor(1) as thread:
                    thread.submit(create).result()
            else:
                create()
            assert server.requests == done
            assert server.closed.acquire(timeout=5)


def test_calls_one_after_another_share_a_connection(serve) -> None:
    server = serve()
    with Guardant(base_url=server.url, token="t") as guardant:
        for _ in range(50):
            guardant.customers.get("4")
            guardant.customers.create(name="Ann")
    assert (server.requests, server.opened) == (100, 1)


def test_a_closed_client_and_a_call_that_is_given_up_close_their_connections(serve) -> None:
    server = serve()
    guardant = Guardant(base_url=server.url, token="t")
    guardant.customers.get("4")
    guardant.close()
    assert server.closed.acquire(timeout=1)

    silent = serve(answer=False)
    with Guardant(base_url=silent.url, token="t", timeout=0.05, max_retries=0) as guardant:
        with pytest.raises(DeadlineError):
            guardant.customers.get("4")
        assert silent.closed.acquire(timeout=1)


def test_calls_of_several_threads_go_on_side_by_side(sandbox: Sandbox) -> None:
    guardant = sandbox.native("guardant")
    sandbox.inject(delay=0.4, times=8)
    began = time.monotonic()
    with ThreadPoolExecutor(8) as threads:
        customers = list(threads.map(guardant.customers.get, ["4"] * 8))
    assert [customer.id for customer in customers] == ["4"] * 8
    assert time.monotonic() - began < 1.6


def test_a_thread_that_is_done_hands_over_to_those_that_wait(sandbox: Sandbox) -> None:
    guardant = sandbox.native("guardant")

    def slow(delay: float) -> float:
        sandbox.inject(delay=delay)
        began = time.monotonic()
        guardant.customers.get("4")
        return time.monotonic() - began

    with ThreadPoolExecutor(2) as threads:
        # The first one drives, and is done while the second still waits.
        first = threads.submit(slow, 0.3)
        time.sleep(0.1)
        second = threads.submit(slow, 0.6)
        time.sleep(0.1)
        began = time.monotonic()
        for _ in range(20):
            guardant.customers.get("4")
        # While others drive, calls are no slower.
        assert time.monotonic() - began < 0.5
        assert first.result(timeout=5) < 1
        assert 0.6 <= second.result(timeout=5) < 1.3


def test_threads_that_come_and_go_lose_no_call(sandbox: Sandbox) -> None:
    guardant = sandbox.native("guardant")
    wanted = [str(number) for number in (4, 8)] * 200
    with ThreadPoolExecutor(16) as threads:
        got = [customer.id for customer in threads.map(guardant.customers.get, wanted)]
    assert got == wanted
