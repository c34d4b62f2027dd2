"""A client of a CRM that is named, behind the common interface."""

from __future__ import annotations

from typing import Any, Literal

from crmkit._generated.crm import AsyncCrm, Crm
from crmkit._generated.guardant import AsyncGuardant, Guardant
from crmkit._generated.rkeeper import AsyncRKeeper, RKeeper
from crmkit._generated.salesman import AsyncSalesMan, SalesMan
from crmkit.errors import ConfigError

CLIENTS: dict[str, type[Guardant | RKeeper | SalesMan]] = {
    "guardant": Guardant,
    "rkeeper": RKeeper,
    "salesman": SalesMan,
}
ASYNC_CLIENTS: dict[str, type[AsyncGuardant | AsyncRKeeper | AsyncSalesMan]] = {
    "guardant": AsyncGuardant,
    "rkeeper": AsyncRKeeper,
    "salesman": AsyncSalesMan,
}


def _check(crm: str) -> None:
    if crm not in CLIENTS:
        raise ConfigError(f"there is no CRM {crm!r}; there are: {', '.join(CLIENTS)}")


def connect(crm: Literal["guardant", "rkeeper", "salesman"], **settings: Any) -> Crm:
    """One CRM behind the interface that is the same over all of them, with a client of its own.

    As a context manager it closes the client. Nothing is sent, and no connection made, before the first call.

    Args:
        crm: `guardant`, `rkeeper` or `salesman`.
        settings: Settings of the client, as its constructor takes them. What is not given is taken from the
            environment: `GUARDANT_TOKEN` and its kin, as `from_env` of the client says.

    Raises:
        ConfigError: There is no such CRM, or a setting is wrong or missing.

    Example:
        >>> from crmkit import Sandbox, connect
        >>> with Sandbox() as sandbox:
        ...     login = sandbox.credentials("salesman")
        ...     with connect("salesman", base_url=sandbox.url("salesman"), **login) as crm:
        ...         crm.customers.get(crm.customers.list().first().id).crm
        'salesman'
    """
    _check(crm)
    return Crm._of_own(CLIENTS[crm].from_env(**settings))


def connect_async(crm: Literal["guardant", "rkeeper", "salesman"], **settings: Any) -> AsyncCrm:
    """The same for asyncio.

    Args:
        crm: `guardant`, `rkeeper` or `salesman`.
        settings: As for `connect`.

    Raises:
        ConfigError: There is no such CRM, or a setting is wrong or missing.
    """
    _check(crm)
    return AsyncCrm._of_own(ASYNC_CLIENTS[crm].from_env(**settings))
