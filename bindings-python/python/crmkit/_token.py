"""Tokens that a function gives: it is asked where the call that needs it was made."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from crmkit.errors import ConfigError

_asked: ContextVar[frozenset[int]] = ContextVar("crmkit_asked", default=frozenset())


def check(function: Callable[[], Any]) -> None:
    """Refuses a call that is made by the function whose token it would wait for."""
    if id(function) in _asked.get():
        raise ConfigError("the token function called the client that it gives a token to; give it a client of its own")


def ask(function: Callable[[], Any]) -> str:
    """The token, asked of a plain function."""
    before = _asked.set(_asked.get() | {id(function)})
    try:
        token = function()
    finally:
        _asked.reset(before)
    return _text(token)


async def ask_async(function: Callable[[], Any]) -> str:
    """The token, asked of a plain or a coroutine function."""
    before = _asked.set(_asked.get() | {id(function)})
    try:
        token = function()
        if _awaitable(token):
            token = await token
    finally:
        _asked.reset(before)
    return _text(token)


def _text(token: Any) -> str:
    if isinstance(token, str):
        return token
    if _awaitable(token):
        close = getattr(token, "close", None)
        if close is not None:
            close()
        raise TypeError("a coroutine function can only give the token of a client for asyncio")
    # Without the value: it could be the secret in another form.
    raise TypeError(f"the token function must return text, not {type(token).__name__}")


def _awaitable(token: Any) -> bool:
    if isinstance(token, str):
        return False
    from inspect import isawaitable

    return isawaitable(token)
