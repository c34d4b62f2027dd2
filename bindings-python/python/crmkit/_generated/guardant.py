# Made by codegen from spec/guardant.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The client of Guardant Station."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal, Union

from crmkit._client import AsyncClient, AsyncResource, Client, Resource
from crmkit._native import (
    GuardantCustomer,
    GuardantOrder,
)
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Pager

__all__ = [
    "AsyncGuardant",
    "AsyncGuardantCustomers",
    "AsyncGuardantOrders",
    "Guardant",
    "GuardantCustomer",
    "GuardantCustomers",
    "GuardantCustomerSort",
    "GuardantCustomerType",
    "GuardantDirection",
    "GuardantOnUnknown",
    "GuardantOrder",
    "GuardantOrders",
    "GuardantOrderSort",
    "GuardantOrderStatus",
]

GuardantCustomerType = Union[
    Literal["company"],
    Literal["person"],
]
"""Companies or persons."""

GuardantCustomerSort = Union[
    Literal["default"],
    Literal["name"],
    Literal["company"],
]
"""What customers are sorted by."""

GuardantOrderSort = Union[
    Literal["number"],
    Literal["submitdate"],
]
"""What orders are sorted by."""

GuardantDirection = Union[
    Literal["asc"],
    Literal["desc"],
]
"""The sort direction."""

GuardantOrderStatus = Union[
    Literal["draft"],
    Literal["submit"],
    Literal["revoked"],
    str,
]
"""Status of an order."""

GuardantOnUnknown = Union[
    Literal["raise"],
    Literal["reconcile"],
]
"""What becomes of a create whose answer is lost."""


class GuardantCustomers(Resource):
    """Companies and persons who buy. A customer with a company name is a company, else a person."""

    __slots__ = ()

    def list(
        self,
        *,
        type: GuardantCustomerType | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        sort_by: GuardantCustomerSort | NotGiven = NOT_GIVEN,
        direction: GuardantDirection | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[GuardantCustomer]:
        """List customers.

        Customers in pages of `limit` records, companies and persons, archived or not, unless a filter says
        otherwise. The sort keys are not unique, so a listing can repeat or skip records while others change
        them: repeats are dropped, and the pager's `report` tells when the pages moved.

        Args:
            type: Only companies or only persons. Both if it is not given.
            archived: Only archived customers (true) or only the others (false). Both if it is not given.
            sort_by: The sort key: `default` (company name, last name, first name), `name` (last name,
                first name) or `company` (company name).
            direction: The sort direction: `asc` or `desc`.
            offset: How many records to skip before the first one, from 0.
            limit: The size of a page, 1 to 100 records. The listing itself has no limit.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `GuardantCustomer` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused.
            TransportError: No usable answer came.

        Request:
            `GET /v1.0/customers`
        """
        return self._pages(
            "customers.list",
            {
                "type": type,
                "archived": archived,
                "sort_by": sort_by,
                "direction": direction,
                "offset": offset,
                "limit": limit,
            },
            strict,
            prefetch,
        )

    def create(
        self,
        *,
        name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        email: str | NotGiven | None = NOT_GIVEN,
        phone: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        status: int | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        crm_id: str | NotGiven | None = NOT_GIVEN,
        ref_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: GuardantOnUnknown = "raise",
    ) -> GuardantCustomer:
        """Create a customer.

        Creates a customer and returns it as the server stored it. The server does not look for a customer
        that is already there: sending the same customer twice makes two.

        Args:
            name: First name.
            last_name: Last name.
            company_name: Name of the company; empty for a person.
            email: E-mail address.
            phone: Telephone number, in any form.
            description: Free text.
            status: Status number; its meaning is not documented. It cannot be cleared.
            archived: Whether the customer is archived. It cannot be cleared.
            crm_id: Id of the customer in another system.
            ref_id: A second id of the customer in another system.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. All customers are looked through for the `crm_id`
                and the `ref_id` that were given, up to 100,000 of them, twice if there is none at
                first. One that has them is the result; it can have been there before, since
                Guardant does not compare them. Without either there is nothing to look for.

        Returns:
            The `GuardantCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1.0/customers`
        """
        return self._call(
            "customers.create",
            {
                "name": name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "description": description,
                "status": status,
                "archived": archived,
                "crm_id": crm_id,
                "ref_id": ref_id,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    def get(
        self,
        id: str | int,
    ) -> GuardantCustomer:
        """Get a customer.

        One customer by its id.

        Args:
            id: The customer's id.

        Returns:
            The `GuardantCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1.0/customers/{id}`
        """
        return self._call(
            "customers.get",
            {
                "id": id,
            },
        )

    def update(
        self,
        id: str | int,
        *,
        name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        email: str | NotGiven | None = NOT_GIVEN,
        phone: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        status: int | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        crm_id: str | NotGiven | None = NOT_GIVEN,
        ref_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        replace: bool = False,
    ) -> GuardantCustomer:
        """Change a customer.

        Changes the given fields and returns the customer as the server stored it. Whether the server keeps
        what is left out is not documented, so the customer is read first and sent back whole with the
        changes; `replace` sends just the given fields, in one request. A change that somebody else makes
        between the read and the write is overwritten.

        Args:
            id: The customer's id.
            name: First name.
            last_name: Last name.
            company_name: Name of the company; empty for a person.
            email: E-mail address.
            phone: Telephone number, in any form.
            description: Free text.
            status: Status number; its meaning is not documented. It cannot be cleared.
            archived: Whether the customer is archived. It cannot be cleared.
            crm_id: Id of the customer in another system.
            ref_id: A second id of the customer in another system.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            replace: Send just the given fields, without reading the record first.

        Returns:
            The `GuardantCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /v1.0/customers/{id}`
        """
        return self._call(
            "customers.update",
            {
                "id": id,
                "name": name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "description": description,
                "status": status,
                "archived": archived,
                "crm_id": crm_id,
                "ref_id": ref_id,
                "extra": extra,
                "replace": replace,
            },
        )

    def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a customer.

        Deletes a customer. What the server answers is not documented: any 2xx, with or without a body, is
        taken as done.

        Args:
            id: The customer's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /v1.0/customers/{id}`
        """
        self._call(
            "customers.delete",
            {
                "id": id,
            },
        )


class GuardantOrders(Resource):
    """The orders linked to a customer."""

    __slots__ = ()

    def list(
        self,
        customer_id: str | int,
        *,
        status: Sequence[GuardantOrderStatus | int] | GuardantOrderStatus | int | str | NotGiven = NOT_GIVEN,
        sort_by: GuardantOrderSort | NotGiven = NOT_GIVEN,
        direction: GuardantDirection | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[GuardantOrder]:
        """List a customer's orders.

        Orders linked to a customer, in pages of `limit` records.

        Args:
            customer_id: The customer's id.
            status: Only orders with these statuses, by name (`draft`, `submit`, `revoked`) or number,
                one or several. Any status if it is not given.
            sort_by: The sort key: `number` or `submitdate`.
            direction: The sort direction: `asc` or `desc`.
            offset: How many records to skip before the first one, from 0.
            limit: The size of a page, 1 to 100 records. The listing itself has no limit.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `GuardantOrder` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1.0/customers/{id}/orders`
        """
        return self._pages(
            "orders.list",
            {
                "customer_id": customer_id,
                "status": status,
                "sort_by": sort_by,
                "direction": direction,
                "offset": offset,
                "limit": limit,
            },
            strict,
            prefetch,
        )


class Guardant(Client):
    """A client of Guardant Station.

    It can be shared by threads. Nothing is sent, and no connection made, before the first call.

    Args:
        base_url: Where Guardant Station is; the vendor's cloud, `https://station.guardant.ru`, unless given.
        token: The bearer token, or a function that gives it. It is called when a token
            is first needed, and once more after a 401, in the thread of the call that needs it,
            never twice at a time.
        timeout: Seconds that one attempt may take.
        connect_timeout: Seconds that making a connection may take.
        deadline: Seconds that a call may take in all, or a page of a listing.
        max_retries: How often a request that can be sent again is sent again, after a short random wait or after the
            time that the CRM names.
        rate_limit: Requests a second, at the most, spread evenly. None: no limit.
        max_concurrency: Requests at a time, at the most.
        max_response_bytes: Bytes that an answer may have, decompressed. A larger one is refused.
        headers: Headers that go with every request.
        proxy: The URL of a proxy: http, https or socks5. Without it, the environment's (`HTTPS_PROXY` and its kin) is
            used.
        ca_file: A PEM file of certificates to trust beside the system's.
        client_cert: A PEM file with the certificate that the client shows, and with its private key.
        user_agent: What the client calls itself.
        timezone: The IANA time zone of the CRM's local times, `Europe/Moscow` say.
        default_region: The region of phone numbers written without a country code, `RU` say.

    Raises:
        ConfigError: A setting is wrong.

    Example:
        >>> from crmkit import Sandbox
        >>> with Sandbox() as sandbox, sandbox.native("guardant") as client:
        ...     client.base_url.startswith(sandbox.url("guardant"))
        True
    """

    _crm = "guardant"
    _secrets = frozenset({"token"})

    def __init__(
        self,
        *,
        base_url: str | NotGiven = NOT_GIVEN,
        token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        timeout: float = 30.0,
        connect_timeout: float = 5.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        rate_limit: float | None = None,
        max_concurrency: int = 16,
        max_response_bytes: int = 67_108_864,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        client_cert: str | None = None,
        user_agent: str | None = None,
        timezone: str | None = None,
        default_region: str | None = None,
    ) -> None:
        self._open(
            {
                "base_url": base_url,
                "token": token,
                "timeout": timeout,
                "connect_timeout": connect_timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "rate_limit": rate_limit,
                "max_concurrency": max_concurrency,
                "max_response_bytes": max_response_bytes,
                "headers": headers,
                "proxy": proxy,
                "ca_file": ca_file,
                "client_cert": client_cert,
                "user_agent": user_agent,
                "timezone": timezone,
                "default_region": default_region,
            }
        )

    @property
    def customers(self) -> GuardantCustomers:
        """Companies and persons who buy. A customer with a company name is a company, else a person."""
        return GuardantCustomers(self)

    @property
    def orders(self) -> GuardantOrders:
        """The orders linked to a customer."""
        return GuardantOrders(self)

class AsyncGuardantCustomers(AsyncResource):
    """Companies and persons who buy. A customer with a company name is a company, else a person."""

    __slots__ = ()

    def list(
        self,
        *,
        type: GuardantCustomerType | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        sort_by: GuardantCustomerSort | NotGiven = NOT_GIVEN,
        direction: GuardantDirection | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[GuardantCustomer]:
        """List customers.

        Customers in pages of `limit` records, companies and persons, archived or not, unless a filter says
        otherwise. The sort keys are not unique, so a listing can repeat or skip records while others change
        them: repeats are dropped, and the pager's `report` tells when the pages moved.

        Args:
            type: Only companies or only persons. Both if it is not given.
            archived: Only archived customers (true) or only the others (false). Both if it is not given.
            sort_by: The sort key: `default` (company name, last name, first name), `name` (last name,
                first name) or `company` (company name).
            direction: The sort direction: `asc` or `desc`.
            offset: How many records to skip before the first one, from 0.
            limit: The size of a page, 1 to 100 records. The listing itself has no limit.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `GuardantCustomer` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused.
            TransportError: No usable answer came.

        Request:
            `GET /v1.0/customers`
        """
        return self._pages(
            "customers.list",
            {
                "type": type,
                "archived": archived,
                "sort_by": sort_by,
                "direction": direction,
                "offset": offset,
                "limit": limit,
            },
            strict,
            prefetch,
        )

    async def create(
        self,
        *,
        name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        email: str | NotGiven | None = NOT_GIVEN,
        phone: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        status: int | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        crm_id: str | NotGiven | None = NOT_GIVEN,
        ref_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: GuardantOnUnknown = "raise",
    ) -> GuardantCustomer:
        """Create a customer.

        Creates a customer and returns it as the server stored it. The server does not look for a customer
        that is already there: sending the same customer twice makes two.

        Args:
            name: First name.
            last_name: Last name.
            company_name: Name of the company; empty for a person.
            email: E-mail address.
            phone: Telephone number, in any form.
            description: Free text.
            status: Status number; its meaning is not documented. It cannot be cleared.
            archived: Whether the customer is archived. It cannot be cleared.
            crm_id: Id of the customer in another system.
            ref_id: A second id of the customer in another system.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. All customers are looked through for the `crm_id`
                and the `ref_id` that were given, up to 100,000 of them, twice if there is none at
                first. One that has them is the result; it can have been there before, since
                Guardant does not compare them. Without either there is nothing to look for.

        Returns:
            The `GuardantCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1.0/customers`
        """
        return await self._call(
            "customers.create",
            {
                "name": name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "description": description,
                "status": status,
                "archived": archived,
                "crm_id": crm_id,
                "ref_id": ref_id,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    async def get(
        self,
        id: str | int,
    ) -> GuardantCustomer:
        """Get a customer.

        One customer by its id.

        Args:
            id: The customer's id.

        Returns:
            The `GuardantCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1.0/customers/{id}`
        """
        return await self._call(
            "customers.get",
            {
                "id": id,
            },
        )

    async def update(
        self,
        id: str | int,
        *,
        name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        email: str | NotGiven | None = NOT_GIVEN,
        phone: str | NotGiven | None = NOT_GIVEN,
        description: str | NotGiven | None = NOT_GIVEN,
        status: int | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        crm_id: str | NotGiven | None = NOT_GIVEN,
        ref_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        replace: bool = False,
    ) -> GuardantCustomer:
        """Change a customer.

        Changes the given fields and returns the customer as the server stored it. Whether the server keeps
        what is left out is not documented, so the customer is read first and sent back whole with the
        changes; `replace` sends just the given fields, in one request. A change that somebody else makes
        between the read and the write is overwritten.

        Args:
            id: The customer's id.
            name: First name.
            last_name: Last name.
            company_name: Name of the company; empty for a person.
            email: E-mail address.
            phone: Telephone number, in any form.
            description: Free text.
            status: Status number; its meaning is not documented. It cannot be cleared.
            archived: Whether the customer is archived. It cannot be cleared.
            crm_id: Id of the customer in another system.
            ref_id: A second id of the customer in another system.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            replace: Send just the given fields, without reading the record first.

        Returns:
            The `GuardantCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /v1.0/customers/{id}`
        """
        return await self._call(
            "customers.update",
            {
                "id": id,
                "name": name,
                "last_name": last_name,
                "company_name": company_name,
                "email": email,
                "phone": phone,
                "description": description,
                "status": status,
                "archived": archived,
                "crm_id": crm_id,
                "ref_id": ref_id,
                "extra": extra,
                "replace": replace,
            },
        )

    async def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a customer.

        Deletes a customer. What the server answers is not documented: any 2xx, with or without a body, is
        taken as done.

        Args:
            id: The customer's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /v1.0/customers/{id}`
        """
        await self._call(
            "customers.delete",
            {
                "id": id,
            },
        )


class AsyncGuardantOrders(AsyncResource):
    """The orders linked to a customer."""

    __slots__ = ()

    def list(
        self,
        customer_id: str | int,
        *,
        status: Sequence[GuardantOrderStatus | int] | GuardantOrderStatus | int | str | NotGiven = NOT_GIVEN,
        sort_by: GuardantOrderSort | NotGiven = NOT_GIVEN,
        direction: GuardantDirection | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[GuardantOrder]:
        """List a customer's orders.

        Orders linked to a customer, in pages of `limit` records.

        Args:
            customer_id: The customer's id.
            status: Only orders with these statuses, by name (`draft`, `submit`, `revoked`) or number,
                one or several. Any status if it is not given.
            sort_by: The sort key: `number` or `submitdate`.
            direction: The sort direction: `asc` or `desc`.
            offset: How many records to skip before the first one, from 0.
            limit: The size of a page, 1 to 100 records. The listing itself has no limit.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `GuardantOrder` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Guardant Station could never accept; nothing was sent.
            ApiError: Guardant Station refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1.0/customers/{id}/orders`
        """
        return self._pages(
            "orders.list",
            {
                "customer_id": customer_id,
                "status": status,
                "sort_by": sort_by,
                "direction": direction,
                "offset": offset,
                "limit": limit,
            },
            strict,
            prefetch,
        )


class AsyncGuardant(AsyncClient):
    """A client of Guardant Station for asyncio.

    It can be shared by tasks and by event loops in several threads. Cancelling a task drops its request. Nothing is
    sent, and no connection made, before the first call.

    Args:
        base_url: Where Guardant Station is; the vendor's cloud, `https://station.guardant.ru`, unless given.
        token: The bearer token, or a plain or coroutine function that gives it. It is called when a token
            is first needed, and once more after a 401, in the task of the call that needs it,
            never twice at a time.
        timeout: Seconds that one attempt may take.
        connect_timeout: Seconds that making a connection may take.
        deadline: Seconds that a call may take in all, or a page of a listing.
        max_retries: How often a request that can be sent again is sent again, after a short random wait or after the
            time that the CRM names.
        rate_limit: Requests a second, at the most, spread evenly. None: no limit.
        max_concurrency: Requests at a time, at the most.
        max_response_bytes: Bytes that an answer may have, decompressed. A larger one is refused.
        headers: Headers that go with every request.
        proxy: The URL of a proxy: http, https or socks5. Without it, the environment's (`HTTPS_PROXY` and its kin) is
            used.
        ca_file: A PEM file of certificates to trust beside the system's.
        client_cert: A PEM file with the certificate that the client shows, and with its private key.
        user_agent: What the client calls itself.
        timezone: The IANA time zone of the CRM's local times, `Europe/Moscow` say.
        default_region: The region of phone numbers written without a country code, `RU` say.

    Raises:
        ConfigError: A setting is wrong.

    Example:
        >>> import asyncio
        >>> from crmkit import Sandbox
        >>> async def main(sandbox):
        ...     async with sandbox.native_async("guardant") as client:
        ...         return client.base_url.startswith(sandbox.url("guardant"))
        >>> with Sandbox() as sandbox:
        ...     asyncio.run(main(sandbox))
        True
    """

    _crm = "guardant"
    _secrets = frozenset({"token"})

    def __init__(
        self,
        *,
        base_url: str | NotGiven = NOT_GIVEN,
        token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        timeout: float = 30.0,
        connect_timeout: float = 5.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        rate_limit: float | None = None,
        max_concurrency: int = 16,
        max_response_bytes: int = 67_108_864,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        client_cert: str | None = None,
        user_agent: str | None = None,
        timezone: str | None = None,
        default_region: str | None = None,
    ) -> None:
        self._open(
            {
                "base_url": base_url,
                "token": token,
                "timeout": timeout,
                "connect_timeout": connect_timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "rate_limit": rate_limit,
                "max_concurrency": max_concurrency,
                "max_response_bytes": max_response_bytes,
                "headers": headers,
                "proxy": proxy,
                "ca_file": ca_file,
                "client_cert": client_cert,
                "user_agent": user_agent,
                "timezone": timezone,
                "default_region": default_region,
            }
        )

    @property
    def customers(self) -> AsyncGuardantCustomers:
        """Companies and persons who buy. A customer with a company name is a company, else a person."""
        return AsyncGuardantCustomers(self)

    @property
    def orders(self) -> AsyncGuardantOrders:
        """The orders linked to a customer."""
        return AsyncGuardantOrders(self)

