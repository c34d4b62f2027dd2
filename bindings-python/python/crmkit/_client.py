"""What the client of every CRM is in Python: settings in, calls through to the native client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from crmkit import _native, _response
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Pager
from crmkit._response import Response
from crmkit.errors import ConfigError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from typing_extensions import Self

    from crmkit._crm import _Common


class _Client:
    """What the clients for both ways of calling share."""

    _crm: ClassVar[str]
    # The settings that are never in a pickle.
    _secrets: ClassVar[frozenset[str]]
    _native: _native.Client
    # What a pickle is made of: nothing that could be a secret.
    _settings: dict[str, Any]
    _unpicklable: str | None
    # What a client and those made from it by `with_options` have in common.
    _shared: object

    def _open(self, options: dict[str, Any], *, env: bool = False) -> None:
        self._native = _native.Client(self._crm, options, env)
        self._settings = {
            name: value for name, value in options.items() if value is not NOT_GIVEN and name not in self._secrets
        }
        # Of headers and of a proxy's user only their owner knows whether they are secrets.
        headers, proxy = self._settings.pop("headers", None), self._settings.get("proxy")
        self._unpicklable = "headers of its own" if headers else None
        if proxy is not None and "@" in proxy:
            del self._settings["proxy"]
            self._unpicklable = "a proxy that has a password"
        self._shared = object()

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """A client with settings from the environment; a setting given here comes first.

        The variables are named after the CRM: `GUARDANT_BASE_URL` and `GUARDANT_TOKEN`, say.

        Raises:
            ConfigError: A setting is wrong or missing.
        """
        code = cls.__init__.__code__
        known = code.co_varnames[1 : 1 + code.co_kwonlyargcount]
        for name in overrides:
            if name not in known:
                raise TypeError(f"{cls.__name__}.from_env() got an unexpected keyword argument {name!r}")
        client = cls.__new__(cls)
        client._open(overrides, env=True)
        return client

    def with_options(
        self,
        *,
        timeout: float | NotGiven = NOT_GIVEN,
        deadline: float | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
    ) -> Self:
        """A client with other limits, which shares connections, budget and token with this one.

        Closing one of them closes both.

        Args:
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a call may take in all.
            max_retries: How often a request that can be sent again is sent again, at the most.
            headers: Headers that go with every request, beside those of this client.

        Raises:
            ConfigError: A setting is wrong.
        """
        changes = {"timeout": timeout, "deadline": deadline, "max_retries": max_retries, "headers": headers}
        changes = {name: value for name, value in changes.items() if value is not NOT_GIVEN}
        client = type(self).__new__(type(self))
        client._native = self._native.with_options(changes)
        client._unpicklable = "headers of its own" if changes.pop("headers", None) else self._unpicklable
        client._settings = {**self._settings, **changes}
        client._shared = self._shared
        return client

    def responses(self) -> AbstractContextManager[list[Response]]:
        """Collects the `Response` of each call that this client answers with success inside a `with` block.

        It is one for each call, that of Guardant's `update` being the one to its write, and one for each page of a
        listing. A call of `Crm` has those of all the calls that it is made of. Only calls of this thread or task are
        collected, those of clients made by `with_options` too. A call that fails adds none: what an error says of its
        answer is in the error itself.

        Example:
            >>> from crmkit import Sandbox
            >>> with Sandbox() as sandbox, sandbox.native("guardant") as client:
            ...     with client.responses() as seen:
            ...         customer = client.customers.get(8)
            ...     seen[0].status
            200
        """
        return _response.collected(self._shared)

    @property
    def base_url(self) -> str:
        """Where the CRM is."""
        return self._native.base_url

    def __repr__(self) -> str:
        # A client whose settings were refused is shown too, by tools that print the variables of a traceback.
        opened = "_native" in vars(self)
        return (
            f"{type(self).__name__}(base_url={self.base_url!r})" if opened else f"<{type(self).__name__}, not opened>"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        if self._unpicklable:
            raise ConfigError(f"a client with {self._unpicklable} cannot be pickled, for no secret may; make it anew")
        # A client without a token, which headers may stand for, needs none where it is loaded.
        secret = self._native.has_token if "token" in self._secrets else bool(self._secrets)
        return _unpickled, (type(self), {**self._settings, "base_url": self.base_url}, secret)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: Any) -> Self:
        return self


def _unpickled(cls: type[Any], settings: dict[str, Any], secret: bool) -> Any:
    if not secret:
        return cls(**settings)
    try:
        return cls.from_env(**settings)
    except ConfigError as error:
        raise ConfigError(f"what is secret is not in the pickle: {error.message}") from None


class Client(_Client):
    """What all clients share."""

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        json: Any = NOT_GIVEN,
    ) -> Response:
        """Any other request to the CRM, with the same token, limits and errors.

        Args:
            method: The HTTP method.
            path: What follows the base URL, `/v1.0/customers` say.
            query: What follows the path, a list as several pairs.
            json: The body; not given: none.

        Returns:
            The response, whatever its body.

        Raises:
            InvalidArgumentError: Something cannot be sent; nothing was.
            ApiError: The CRM refused.
            TransportError: No usable answer came; `OutcomeUnknownError` if the request was not a reading one.
        """
        _, parts = self._native.request(method, path, {"query": query, "json": json})
        _response.collect(self._shared, *parts)
        return Response(*parts[-1])

    def close(self) -> None:
        """Closes the client: later calls raise `ClosedError`, idle connections are dropped."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client):
    """What all clients for asyncio share."""

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        json: Any = NOT_GIVEN,
    ) -> Response:
        """Any other request to the CRM, with the same token, limits and errors.

        Args:
            method: The HTTP method.
            path: What follows the base URL, `/v1.0/customers` say.
            query: What follows the path, a list as several pairs.
            json: The body; not given: none.

        Returns:
            The response, whatever its body.

        Raises:
            InvalidArgumentError: Something cannot be sent; nothing was.
            ApiError: The CRM refused.
            TransportError: No usable answer came; `OutcomeUnknownError` if the request was not a reading one.
        """
        from crmkit._loop import submitted

        arguments = (method, path, {"query": query, "json": json})
        _, parts = await submitted(self._native.submit_request, *arguments)
        _response.collect(self._shared, *parts)
        return Response(*parts[-1])

    async def close(self) -> None:
        """Closes the client: later calls raise `ClosedError`, idle connections are dropped."""
        self._native.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _check_flag(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise InvalidArgumentError(f"`{name}` must be True or False, not {value!r}")


# As many as the core takes.
_MOST_AHEAD = 32


def _check_listing(strict: object, prefetch: object) -> None:
    _check_flag("strict", strict)
    if isinstance(prefetch, bool) or not isinstance(prefetch, int) or not 0 <= prefetch <= _MOST_AHEAD:
        raise InvalidArgumentError(f"`prefetch` must be an integer from 0 to {_MOST_AHEAD}, not {prefetch!r}")


class _Resource:
    __slots__ = ("_native", "_shared")

    def __init__(self, client: _Client | _Common) -> None:
        self._native: _native.Client | _native.Crm = client._native
        self._shared = client._shared


class Resource(_Resource):
    """Operations that a client has under one name."""

    __slots__ = ()

    def _call(self, operation: str, arguments: dict[str, Any]) -> Any:
        if not _response.wanted():
            return self._native.call(operation, arguments, False)
        value, parts = self._native.call(operation, arguments, True)
        _response.collect(self._shared, *parts)
        return value

    def _pages(self, operation: str, arguments: dict[str, Any], strict: bool, prefetch: int) -> Pager[Any]:
        _check_listing(strict, prefetch)
        return Pager(self._native.pages(operation, arguments), strict, prefetch, self._shared)


class AsyncResource(_Resource):
    """Operations that a client for asyncio has under one name."""

    __slots__ = ()

    async def _call(self, operation: str, arguments: dict[str, Any]) -> Any:
        # Imported late: asyncio takes longer to import than this whole package.
        from crmkit._loop import submitted

        if not _response.wanted():
            return await submitted(self._native.submit, operation, arguments, False)
        value, parts = await submitted(self._native.submit, operation, arguments, True)
        _response.collect(self._shared, *parts)
        return value

    def _pages(self, operation: str, arguments: dict[str, Any], strict: bool, prefetch: int) -> AsyncPager[Any]:
        _check_listing(strict, prefetch)
        return AsyncPager(self._native.pages(operation, arguments), strict, prefetch, self._shared)
