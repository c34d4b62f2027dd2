"""A client of a CRM that is named, behind the common interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import crmkit
from crmkit._generated.crm import AsyncCrm, Crm
from crmkit.errors import ConfigError

if TYPE_CHECKING:
    from crmkit._generated.guardant import AsyncGuardant, Guardant
    from crmkit._generated.rkeeper import AsyncRKeeper, RKeeper
    from crmkit._generated.salesman import AsyncSalesMan, SalesMan

CLASSES = {"guardant": "Guardant", "rkeeper": "RKeeper", "salesman": "SalesMan"}


def client_class(crm: str) -> type[Guardant | RKeeper | SalesMan]:
    """The client of a CRM, imported when it is wanted."""
    named: type[Guardant | RKeeper | SalesMan] = _imported(crm, "")
    return named


def async_client_class(crm: str) -> type[AsyncGuardant | AsyncRKeeper | AsyncSalesMan]:
    """The same for asyncio."""
    named: type[AsyncGuardant | AsyncRKeeper | AsyncSalesMan] = _imported(crm, "Async")
    return named


def _imported(crm: str, prefix: str) -> Any:
    if crm not in CLASSES:
        raise ConfigError(f"there is no CRM {crm!r}; there are: {', '.join(CLASSES)}")
    return getattr(crmkit, prefix + CLASSES[crm])


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
    return Crm._of_own(client_class(crm).from_env(**settings))


def connect_async(crm: Literal["guardant", "rkeeper", "salesman"], **settings: Any) -> AsyncCrm:
    """The same for asyncio.

    Args:
        crm: `guardant`, `rkeeper` or `salesman`.
        settings: As for `connect`.

    Raises:
        ConfigError: There is no such CRM, or a setting is wrong or missing.
    """
    return AsyncCrm._of_own(async_client_class(crm).from_env(**settings))
