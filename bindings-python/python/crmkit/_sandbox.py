"""The embedded server: everything can be tried and tested with no account."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, overload

from crmkit import _native
from crmkit._connect import async_client_class, client_class
from crmkit._generated.crm import AsyncCrm, Crm

if TYPE_CHECKING:
    from crmkit._generated.guardant import AsyncGuardant, Guardant
    from crmkit._generated.rkeeper import AsyncRKeeper, RKeeper
    from crmkit._generated.salesman import AsyncSalesMan, SalesMan


class SandboxRequest:
    """A request that a sandbox received, secrets masked. Its parts are attributes, and items as of a dict.

    Attributes:
        method: The HTTP method.
        path: The path.
        query: The query's names and values.
        headers: The headers, names in lower case.
        body: The body as text.
        status: The status it was answered with; None if no answer was given.
    """

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: str
    status: int | None

    def __init__(self, parts: dict[str, Any]) -> None:
        self.__dict__.update(parts)

    def __getitem__(self, name: str) -> Any:
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"SandboxRequest({self.method} {self.path}, status={self.status})"


class Sandbox:
    """A server in this process, on a free loopback port, that speaks the protocols of the CRMs.

    It keeps its records in one SQLite store. It starts with the documents' own examples and `customers` made-up ones in
    each CRM, the same on every run.

    Args:
        customers: How many made-up customers each CRM has.
        path: A file to keep the store in; one that a sandbox made before is taken up as it was left. None: in memory.
        salesman_dialect: Whose word SalesMan's protocol follows where the public server and the document differ.
        rkeeper_cache: Whether r_keeper's protocol keeps each answer for a minute: reads can be older than writes.

    Raises:
        ValueError: `customers` is no number of them.
        OSError: The store or the port cannot be opened.

    Example:
        >>> with Sandbox(customers=300) as sandbox:
        ...     client = sandbox.native("guardant")
        ...     len(client.customers.list().collect(limit=None))
        302
    """

    def __init__(
        self,
        *,
        customers: int = 0,
        path: str | PathLike[str] | None = None,
        salesman_dialect: Literal["server", "document"] = "server",
        rkeeper_cache: bool = False,
    ) -> None:
        if not _is_count(customers):
            raise ValueError(f"customers must be an integer of at least 0, not {customers!r}")
        self._native = _native.Sandbox(customers, path, salesman_dialect, rkeeper_cache)

    @overload
    def native(self, crm: Literal["guardant"], **options: Any) -> Guardant: ...

    @overload
    def native(self, crm: Literal["rkeeper"], **options: Any) -> RKeeper: ...

    @overload
    def native(self, crm: Literal["salesman"], **options: Any) -> SalesMan: ...

    def native(self, crm: str, **options: Any) -> Guardant | RKeeper | SalesMan:
        """A native client of this CRM that is connected to the sandbox.

        Args:
            crm: `guardant`, `rkeeper` or `salesman`.
            options: Settings of the client, as its constructor takes them.

        Raises:
            ValueError: There is no such CRM.
        """
        settings = self._settings(crm, options)
        return client_class(crm)(**settings)

    @overload
    def native_async(self, crm: Literal["guardant"], **options: Any) -> AsyncGuardant: ...

    @overload
    def native_async(self, crm: Literal["rkeeper"], **options: Any) -> AsyncRKeeper: ...

    @overload
    def native_async(self, crm: Literal["salesman"], **options: Any) -> AsyncSalesMan: ...

    def native_async(self, crm: str, **options: Any) -> AsyncGuardant | AsyncRKeeper | AsyncSalesMan:
        """The same for asyncio."""
        settings = self._settings(crm, options)
        return async_client_class(crm)(**settings)

    def connect(self, crm: Literal["guardant", "rkeeper", "salesman"], **options: Any) -> Crm:
        """A CRM behind the common interface, connected to the sandbox.

        Args:
            crm: `guardant`, `rkeeper` or `salesman`.
            options: Settings of the client, as its constructor takes them.

        Raises:
            ValueError: There is no such CRM.
        """
        return Crm._of_own(self.native(crm, **options))

    def connect_async(self, crm: Literal["guardant", "rkeeper", "salesman"], **options: Any) -> AsyncCrm:
        """The same for asyncio."""
        return AsyncCrm._of_own(self.native_async(crm, **options))

    def _settings(self, crm: str, options: dict[str, Any]) -> dict[str, Any]:
        return {"base_url": self.url(crm), **self.credentials(crm), **options}

    def url(self, crm: str) -> str:
        """The base URL of this CRM's protocol, for any HTTP client."""
        return self._native.url(crm)

    def credentials(self, crm: str) -> dict[str, str]:
        """What a client of this CRM needs to be let in, by the names of the client's arguments."""
        return self._native.credentials(crm)

    def inject(
        self,
        *,
        status: int | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        delay: float | None = None,
        reset: bool = False,
        cut: bool = False,
        drip: float | None = None,
        after: bool = False,
        times: int = 1,
        path: str | None = None,
        method: str | None = None,
    ) -> None:
        """Makes requests to come fail. Faults queue up; the first that matches a request is used up once.

        Args:
            status: Answer with this status instead of acting.
            body: Answer with this body: text as it is, anything else as JSON.
            headers: Headers that the answer gets.
            delay: Seconds to wait before answering.
            reset: Reset the connection instead of answering.
            cut: Send half the body, then close the connection.
            drip: Seconds between the bytes of the body.
            after: Act first, then lose the answer, or give the one described here.
            times: How many requests it is for.
            path: Only for requests whose path has this in it.
            method: Only for requests of this method.

        Raises:
            ValueError: The fault makes no sense.
        """
        fault = {
            "status": status,
            "body": body,
            "headers": dict(headers or {}),
            "delay": delay,
            "reset": reset,
            "cut": cut,
            "drip": drip,
            "after": after,
            "times": times,
            "path": path,
            "method": method,
        }
        # Imported late: few programs need it.
        import json

        try:
            text = json.dumps(fault)
        except TypeError as error:
            raise ValueError(f"a fault is made of text, numbers and what JSON has: {error}") from None
        self._native.inject(text)

    @property
    def requests(self) -> list[SandboxRequest]:
        """What was received, in order, secrets masked."""
        # Imported late: few programs need it.
        import json

        return [SandboxRequest(request) for request in json.loads(self._native.requests())]

    def close(self) -> None:
        """Stops the server. What it had in memory is gone."""
        self._native.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
