"""Where calls come back to asyncio: one port for each event loop, made at its first call."""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from typing import Any

from crmkit._native import Port

# A port belongs to a loop and to a process: a child of a fork that goes on with its parent's loop gets one of its own.
_ports: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[int, Port]] = weakref.WeakKeyDictionary()
_making = threading.Lock()


def port(loop: asyncio.AbstractEventLoop) -> Port:
    """The port of this loop, which is the one that runs here."""
    known = _ports.get(loop)
    if known is not None and known[0] == os.getpid():
        return known[1]
    made = Port()
    loop.add_reader(made.fileno(), made.drain)
    with _making:
        _ports[loop] = (os.getpid(), made)
    return made


async def submitted(submit: Any, *arguments: Any) -> Any:
    """What a call comes to. Cancelling it drops the request."""
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    call = submit(*arguments, port(loop), future)
    try:
        return await future
    except asyncio.CancelledError:
        call.cancel()
        raise


def _after_fork() -> None:
    # The lock may have been held by a thread that did not come along.
    global _making  # noqa: PLW0603
    _making = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
