"""Where calls come back to asyncio: one port for each event loop, made at its first call."""

from __future__ import annotations

import asyncio
import os
import weakref
from typing import Any

from crmkit._native import Asked, Port
from crmkit._token import ask_async

# A port belongs to a loop and to a process: a child of a fork that goes on with its parent's loop gets one of its own.
# Only a loop's own thread ever asks for its port.
_ports: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[int, Port]] = weakref.WeakKeyDictionary()


def _port(loop: asyncio.AbstractEventLoop) -> Port:
    known = _ports.get(loop)
    if known is not None and known[0] == os.getpid():
        return known[1]
    port = Port()
    loop.add_reader(port.fileno(), port.drain)
    _ports[loop] = (os.getpid(), port)
    return port


async def submitted(submit: Any, *arguments: Any) -> Any:
    """What a call comes to. Cancelling it drops the request."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Any] = loop.create_future()
    call = submit(*arguments, _port(loop), future)
    try:
        outcome = await future
        while type(outcome) is Asked:
            future = loop.create_future()
            outcome.go_on(future)
            await _answer(outcome, future)
            outcome = await future
    except asyncio.CancelledError:
        call.cancel()
        raise
    return outcome


async def _answer(question: Asked, future: asyncio.Future[Any]) -> None:
    """Asks for a token, unless the call comes to its end first."""
    asking = asyncio.ensure_future(ask_async(question.function))
    try:
        await asyncio.wait({asking, future}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        asking.cancel()
    if future.done():
        return
    try:
        question.answer(asking.result())
    except (Exception, asyncio.CancelledError) as error:
        # Cancelled: by the function itself, for a cancelled call does not come here.
        question.fail(error)
