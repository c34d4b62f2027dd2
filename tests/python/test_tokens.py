"""Tokens that a function gives: when it is asked, where, and what its failure means."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from crmkit import AsyncGuardant, AuthenticationError, ConfigError, DeadlineError, Guardant, Sandbox


@pytest.fixture
def token(sandbox: Sandbox) -> str:
    return sandbox.credentials("guardant")["token"]


class Giver:
    """Gives tokens, and notes when and where it was asked."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.threads: list[threading.Thread] = []
        self.inside = self.most = 0

    def __call__(self) -> str:
        self.threads.append(threading.current_thread())
        self.inside += 1
        self.most = max(self.most, self.inside)
        time.sleep(0.01)
        self.inside -= 1
        return self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]


def client(sandbox: Sandbox, token: Callable[[], Any], **options: Any) -> Guardant:
    return Guardant(base_url=sandbox.url("guardant"), token=token, **options)


def aio(sandbox: Sandbox, token: Callable[[], Any], **options: Any) -> AsyncGuardant:
    return AsyncGuardant(base_url=sandbox.url("guardant"), token=token, **options)


def test_it_is_asked_once_at_first_use_on_the_callers_thread(sandbox: Sandbox, token: str) -> None:
    giver = Giver(token)
    guardant = client(sandbox, giver)
    guardant.customers.list()
    assert giver.threads == []
    for _ in range(3):
        guardant.customers.get(8)
    assert giver.threads == [threading.current_thread()]


def test_it_is_asked_once_more_after_a_401_and_the_write_is_sent_again(sandbox: Sandbox, token: str) -> None:
    giver = Giver("expired", token)
    guardant = client(sandbox, giver)
    created = guardant.customers.create(name="X")
    assert len(giver.threads) == 2
    assert [request.status for request in sandbox.requests] == [401, 200]
    assert guardant.customers.get(created.id) == created


def test_a_second_401_is_an_authentication_error(sandbox: Sandbox) -> None:
    giver = Giver("wrong")
    with pytest.raises(AuthenticationError) as caught:
        client(sandbox, giver).customers.get(8)
    assert (len(giver.threads), caught.value.attempts, caught.value.status) == (2, 2, 401)


def test_threads_never_ask_two_at_a_time(sandbox: Sandbox, token: str) -> None:
    giver = Giver("expired", token)
    guardant = client(sandbox, giver)
    with ThreadPoolExecutor(32) as pool:
        got = list(pool.map(lambda _: guardant.customers.get(8).id, range(64)))
    assert got == ["8"] * 64
    assert (giver.most, len(giver.threads)) == (1, 2)


def test_what_it_raises_is_the_cause(sandbox: Sandbox) -> None:
    problem = RuntimeError("vault says s3cr3t")

    def broken() -> str:
        raise problem

    guardant = client(sandbox, broken)
    for _ in range(2):
        with pytest.raises(AuthenticationError) as caught:
            guardant.customers.get(8)
        assert caught.value.__cause__ is problem
        assert "s3cr3t" not in str(caught.value)
    assert sandbox.requests == []


def test_what_is_no_exception_goes_straight_up(sandbox: Sandbox) -> None:
    def stopped() -> str:
        raise KeyboardInterrupt

    guardant = client(sandbox, stopped)
    with pytest.raises(KeyboardInterrupt):
        guardant.customers.get(8)


@pytest.mark.parametrize("given", [None, 5, b"bytes", "", "a\nb"])
def test_what_is_no_token_is_refused(sandbox: Sandbox, given: Any) -> None:
    with pytest.raises((AuthenticationError, ConfigError)):
        client(sandbox, lambda: given).customers.get(8)
    assert sandbox.requests == []


def test_a_function_that_calls_its_own_client_is_refused_and_does_not_hang(sandbox: Sandbox, token: str) -> None:
    holder: list[Guardant] = []

    def reentrant() -> str:
        holder[0].customers.get(8)
        return token

    holder.append(client(sandbox, reentrant))
    with pytest.raises(AuthenticationError) as caught:
        holder[0].customers.get(8)
    assert isinstance(caught.value.__cause__, ConfigError)
    with pytest.raises(AuthenticationError):
        holder[0].customers.list().first()


def test_a_function_may_use_another_client(sandbox: Sandbox, token: str) -> None:
    other = client(sandbox, lambda: token)

    def by_other() -> str:
        other.customers.get(4)
        return token

    assert client(sandbox, by_other).customers.get(8).id == "8"


def test_copies_share_the_token(sandbox: Sandbox, token: str) -> None:
    giver = Giver(token)
    guardant = client(sandbox, giver)
    guardant.customers.get(8)
    guardant.with_options(timeout=3).customers.get(8)
    assert len(giver.threads) == 1


def test_asyncio_asks_in_the_task_of_the_call(sandbox: Sandbox, token: str) -> None:
    who = contextvars.ContextVar[str]("who")
    asked: list[tuple[str, int]] = []

    async def give() -> str:
        await asyncio.sleep(0.01)
        asked.append((who.get(), threading.get_ident()))
        return "expired" if len(asked) == 1 else token

    async def main() -> None:
        async with aio(sandbox, give) as guardant:
            who.set("caller")
            got = await asyncio.gather(*(guardant.customers.get(8) for _ in range(50)))
            assert len(got) == 50
            assert await guardant.customers.list().first() is not None

    asyncio.run(main())
    assert asked == [("caller", threading.get_ident())] * 2


def test_asyncio_takes_a_plain_function_too(sandbox: Sandbox, token: str) -> None:
    async def main() -> str:
        async with aio(sandbox, lambda: token) as guardant:
            return (await guardant.customers.get(8)).id

    assert asyncio.run(main()) == "8"


def test_asyncio_gives_what_the_function_raises_as_the_cause(sandbox: Sandbox) -> None:
    problem = RuntimeError("no vault")

    async def broken() -> str:
        raise problem

    async def main() -> None:
        async with aio(sandbox, broken) as guardant:
            with pytest.raises(AuthenticationError) as caught:
                await guardant.customers.get(8)
            assert caught.value.__cause__ is problem

    asyncio.run(main())


def test_asyncio_ends_a_call_whose_token_never_comes(sandbox: Sandbox, token: str) -> None:
    asked = 0

    async def slow_at_first() -> str:
        nonlocal asked
        asked += 1
        if asked == 1:
            await asyncio.sleep(60)
        return token

    async def main() -> None:
        async with aio(sandbox, slow_at_first, deadline=0.2) as guardant:
            with pytest.raises(DeadlineError):
                await guardant.customers.get(8)
            assert (await guardant.customers.get(8)).id == "8"

    asyncio.run(main())


def test_asyncio_cancels_the_function_with_the_call(sandbox: Sandbox, token: str) -> None:
    ended: list[str] = []

    async def slow() -> str:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise
        return token

    async def main() -> None:
        async with aio(sandbox, slow) as guardant:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(guardant.customers.get(8), 0.1)
            await asyncio.sleep(0)

    asyncio.run(main())
    assert ended == ["cancelled"]


def test_asyncio_refuses_a_function_that_calls_its_own_client(sandbox: Sandbox, token: str) -> None:
    holder: list[AsyncGuardant] = []

    async def reentrant() -> str:
        await holder[0].customers.get(8)
        return token

    async def main() -> None:
        async with aio(sandbox, reentrant) as guardant:
            holder.append(guardant)
            with pytest.raises(AuthenticationError) as caught:
                await guardant.customers.get(8)
            assert isinstance(caught.value.__cause__, ConfigError)

    asyncio.run(main())


def test_a_coroutine_function_is_refused_by_the_blocking_client(sandbox: Sandbox) -> None:
    async def give() -> str:
        return "x"

    with pytest.raises(AuthenticationError) as caught:
        client(sandbox, give).customers.get(8)
    assert isinstance(caught.value.__cause__, TypeError)
