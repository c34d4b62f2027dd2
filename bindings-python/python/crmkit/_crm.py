"""What the common interface is in Python: calls go through to the core's, over a client of one CRM."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, cast

from crmkit import _client, _native, _response
from crmkit._client import AsyncClient, Client
from crmkit.errors import InvalidArgumentError

if TYPE_CHECKING:
    from typing_extensions import Self

# Told how many are done, and how many there are.
Progress = Callable[[int, int], object]


class _Common:
    """What the common interfaces for both ways of calling share."""

    # The client of the CRM. What it is exactly, the classes below say.
    _client: Any
    _native: _native.Crm
    # Whether the client was made for this one, and ends with it.
    _owns: bool
    _shared: object

    def _open(self, client: object, kind: type[_client._Client]) -> None:
        if not isinstance(client, kind):
            wanted = "a client for asyncio" if kind is AsyncClient else "a client that is not for asyncio"
            raise TypeError(f"{type(self).__name__} is made of {wanted}, not of {type(client).__name__}")
        self._client = client
        self._native = _native.Crm(client._native)
        self._owns = False
        self._shared = client._shared

    @classmethod
    def _of_own(cls, client: _client._Client) -> Self:
        """One that closes its client when it ends as a context manager."""
        crm = cls(client)  # type: ignore[call-arg]
        crm._owns = True
        return crm

    @property
    def name(self) -> str:
        """Which CRM it is: `guardant`, `rkeeper` or `salesman`."""
        return self._native.name

    def __repr__(self) -> str:
        opened = "_client" in vars(self)
        return f"{type(self).__name__}({self._client!r})" if opened else f"<{type(self).__name__}, not opened>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self)._of_own if self._owns else type(self)), (self._client,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: Any) -> Self:
        return self


class Common(_Common):
    """The common interface over a client."""

    def _open(self, client: object, kind: type[_client._Client] = Client) -> None:
        super()._open(client, kind)

    def close(self) -> None:
        """Closes the client: later calls of either raise `ClosedError`."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._owns:
            self.close()


class AsyncCommon(_Common):
    """The common interface over a client for asyncio."""

    def _open(self, client: object, kind: type[_client._Client] = AsyncClient) -> None:
        super()._open(client, kind)

    async def close(self) -> None:
        """Closes the client: later calls of either raise `ClosedError`."""
        await self._client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._owns:
            await self.close()


def _in_context(progress: Progress) -> Progress:
    """The same function with the context variables of here: the loop calls it between tasks."""
    context = copy_context()
    return lambda done, total: context.run(progress, done, total)


def _check(progress: Progress | None) -> None:
    if progress is not None and (not callable(progress) or iscoroutinefunction(progress)):
        raise InvalidArgumentError(f"`progress` must be None or a plain function, not {progress!r}")


class Resource(_client.Resource):
    """Calls that the common interface has under one name."""

    __slots__ = ()

    def _each(self, operation: str, arguments: dict[str, Any], progress: Progress | None) -> Any:
        _check(progress)
        native = cast("_native.Crm", self._native)
        if not _response.wanted():
            return native.each(operation, arguments, False, progress)
        outcomes, parts = native.each(operation, arguments, True, progress)
        _response.collect(self._shared, *parts)
        return outcomes


class AsyncResource(_client.AsyncResource):
    """Calls that the common interface for asyncio has under one name."""

    __slots__ = ()

    async def _each(self, operation: str, arguments: dict[str, Any], progress: Progress | None) -> Any:
        # Imported late: asyncio takes longer to import than this whole package.
        from crmkit._loop import submitted

        _check(progress)
        native = cast("_native.Crm", self._native)
        told = None if progress is None else _in_context(progress)
        if not _response.wanted():
            return await submitted(native.submit_each, operation, arguments, False, told)
        outcomes, parts = await submitted(native.submit_each, operation, arguments, True, told)
        _response.collect(self._shared, *parts)
        return outcomes
