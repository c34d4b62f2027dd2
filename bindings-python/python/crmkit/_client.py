"""What the client of every CRM is in Python: settings in, calls through to the native client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from crmkit import _native
from crmkit._pager import AsyncPager, Pager

if TYPE_CHECKING:
    from typing_extensions import Self


class _Client:
    """What the clients for both ways of calling share."""

    _crm: ClassVar[str]
    _native: _native.Client

    def _open(self, options: dict[str, Any], *, env: bool = False) -> None:
        self._native = _native.Client(self._crm, options, env)

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """A client with settings from the environment; a setting given here comes first.

        The variables are named after the CRM: `GUARDANT_BASE_URL` and `GUARDANT_TOKEN`, say.

        Raises:
            ConfigError: A setting is wrong or missing.
        """
        client = cls.__new__(cls)
        client._open(overrides, env=True)
        return client


class Client(_Client):
    """What all clients share."""

    def close(self) -> None:
        """Closes the client: later calls raise `ClosedError`, idle connections are dropped."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client):
    """What all clients for asyncio share."""

    async def close(self) -> None:
        """Closes the client: later calls raise `ClosedError`, idle connections are dropped."""
        self._native.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class Resource:
    """Operations that a client has under one name."""

    __slots__ = ("_native",)

    def __init__(self, native: _native.Client) -> None:
        self._native = native

    def _call(self, operation: str, arguments: dict[str, Any]) -> Any:
        return self._native.call(operation, arguments)

    def _pages(self, operation: str, arguments: dict[str, Any], strict: bool) -> Pager[Any]:
        return Pager(self._native.pages(operation, arguments), strict)


class AsyncResource:
    """Operations that a client for asyncio has under one name."""

    __slots__ = ("_native",)

    def __init__(self, native: _native.Client) -> None:
        self._native = native

    async def _call(self, operation: str, arguments: dict[str, Any]) -> Any:
        # Imported late: asyncio takes longer to import than this whole package.
        from crmkit._loop import submitted

        return await submitted(self._native.submit, operation, arguments)

    def _pages(self, operation: str, arguments: dict[str, Any], strict: bool) -> AsyncPager[Any]:
        return AsyncPager(self._native.pages(operation, arguments), strict)
