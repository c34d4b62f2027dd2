# Made by codegen from spec/crm.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The common interface over all CRMs."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from crmkit._generated.guardant import AsyncGuardant, Guardant
    from crmkit._generated.rkeeper import AsyncRKeeper, RKeeper
    from crmkit._generated.salesman import AsyncSalesMan, SalesMan
    from crmkit._outcome import Outcomes
    from typing_extensions import NotRequired

from crmkit._capabilities import Capabilities
from crmkit._crm import AsyncCommon, AsyncResource, Common, Resource
from crmkit._native import (
    Address,
    Contact,
    Customer,
    Order,
)
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Pager

__all__ = [
    "Address",
    "AddressFields",
    "AsyncCrm",
    "AsyncCrmAddresses",
    "AsyncCrmContacts",
    "AsyncCrmCustomers",
    "AsyncCrmOrders",
    "Capability",
    "Contact",
    "ContactFields",
    "Crm",
    "CrmAddresses",
    "CrmContacts",
    "CrmCustomers",
    "CrmOrders",
    "Customer",
    "CustomerChanges",
    "CustomerFields",
    "Key",
    "OnUnknown",
    "Order",
    "Upserted",
]

Key = Union[
    Literal["external_id"],
    Literal["email"],
    Literal["phone"],
    Literal["tax_id"],
]
"""What two records of the same customer share."""

OnUnknown = Union[
    Literal["raise"],
    Literal["reconcile"],
]
"""What becomes of a create whose answer is lost."""


class CustomerFields(TypedDict, total=False):
    """What can be written of a customer. What a CRM lacks is refused before any request."""

    kind: str | None
    """`person`, `company`, or the CRM's own word for another kind."""
    name: str | None
    """The whole name. It counts where the CRM has nothing better of what is given."""
    first_name: str | None
    """First name."""
    middle_name: str | None
    """Middle name (patronymic)."""
    last_name: str | None
    """Last name."""
    company_name: str | None
    """Name of the company."""
    birthday: Date | None
    """Birthday."""
    emails: Sequence[str] | str | None
    """E-mail addresses. They take the place of those that are there."""
    phones: Sequence[str] | str | None
    """Telephone numbers. They take the place of those that are there."""
    contacts: Sequence[ContactFields]
    """Contacts of other types."""
    addresses: Sequence[AddressFields]
    """Addresses."""
    note: str | None
    """Free text about the customer."""
    archived: bool | None
    """Whether the customer is archived."""
    external_id: str | int | None
    """The customer's id in another system."""
    tax_id: str | None
    """Tax number (INN)."""
    extra: Mapping[str, Any]
    """Fields that this interface does not have, under the CRM's own names. They are sent as they are."""


class CustomerChanges(TypedDict):
    """A customer's id, and what is to be changed of it."""

    id: str | int
    """The customer's id."""
    kind: NotRequired[str | None]
    """`person`, `company`, or the CRM's own word for another kind."""
    name: NotRequired[str | None]
    """The whole name. It counts where the CRM has nothing better of what is given."""
    first_name: NotRequired[str | None]
    """First name."""
    middle_name: NotRequired[str | None]
    """Middle name (patronymic)."""
    last_name: NotRequired[str | None]
    """Last name."""
    company_name: NotRequired[str | None]
    """Name of the company."""
    birthday: NotRequired[Date | None]
    """Birthday."""
    emails: NotRequired[Sequence[str] | str | None]
    """E-mail addresses. They take the place of those that are there."""
    phones: NotRequired[Sequence[str] | str | None]
    """Telephone numbers. They take the place of those that are there."""
    contacts: NotRequired[Sequence[ContactFields]]
    """Contacts of other types."""
    addresses: NotRequired[Sequence[AddressFields]]
    """Addresses."""
    note: NotRequired[str | None]
    """Free text about the customer."""
    archived: NotRequired[bool | None]
    """Whether the customer is archived."""
    external_id: NotRequired[str | int | None]
    """The customer's id in another system."""
    tax_id: NotRequired[str | None]
    """Tax number (INN)."""
    extra: NotRequired[Mapping[str, Any]]
    """Fields that this interface does not have, under the CRM's own names. They are sent as they are."""


class ContactFields(TypedDict):
    """What can be written of a contact."""

    kind: NotRequired[str | None]
    """`phone` or `email`; the CRM's first type of that kind is taken. Leave it out with `type_id`."""
    type_id: NotRequired[str | int | None]
    """Id of the CRM's own type, where it has types."""
    value: str
    """The number, address or name."""


class AddressFields(TypedDict, total=False):
    """What can be written of an address. Country, city and street are given by id or by name; a name is looked
    up in the CRM's dictionary."""

    kind: str | None
    """`home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with `type_id`."""
    type_id: str | int | None
    """Id of the CRM's own type, where it has types."""
    text: str | None
    """The address in one line, where the CRM keeps it so."""
    country: str | None
    """Country, by name."""
    country_id: str | int | None
    """Country, by id."""
    region: str | None
    """Region or district."""
    city: str | None
    """City, by name."""
    city_id: str | int | None
    """City, by id."""
    street: str | None
    """Street, by name."""
    street_id: str | int | None
    """Street, by id."""
    house: str | None
    """House number."""
    building: str | None
    """Building or block of the house."""
    entrance: str | None
    """Entrance."""
    floor: str | None
    """Floor."""
    apartment: str | None
    """Apartment or office number."""
    entry_code: str | None
    """Code of the entrance door."""
    postal_code: str | None
    """Postal code."""
    note: str | None
    """What a courier should know."""
    latitude: str | None
    """Latitude."""
    longitude: str | None
    """Longitude."""
    metro_station: str | None
    """The nearest metro station."""
    metro_station_id: str | int | None
    """Id of the nearest metro station."""
    create_missing: bool
    """Whether a city or street that the dictionary lacks is added to it; else its name is refused."""
    extra: Mapping[str, Any]
    """Fields that this interface does not have, under the CRM's own names. They are sent as they are."""


@dataclass(frozen=True)
class Upserted:
    """What an upsert did.

    Attributes:
        customer: The customer, as it is now.
        created: Whether it was created; else it was there and was changed.
    """

    customer: Customer
    created: bool


@dataclass(frozen=True)
class Capability:
    """What a CRM can do of the common interface, and what it costs.

    Attributes:
        key: A call, an argument of it, or a way of it: `customers.list`, `customers.list.query`,
            `customers.find.email`.
        supported: Whether it can be asked for.
        how: `native`: the CRM does it itself. `emulated`: it is made of other requests. `none`: it
            is refused.
        cost: Requests that it takes.
        note: What to know of it; of what is refused, what can be done instead.
    """

    key: str
    supported: bool
    how: str
    cost: str | None
    note: str | None


class CrmCustomers(Resource):
    """Customers."""

    __slots__ = ()

    def list(
        self,
        *,
        kind: str | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        modified_since: datetime | Date | str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[Customer]:
        """List customers.

        The customers of the CRM, page by page, each once.

        Args:
            kind: Only `person`s, only `company`s, or only those of the CRM's own kind.
            archived: Only those that are archived (true) or only the others (false). Both if it is not
                given.
            modified_since: Only customers that were added or changed since then. A change of requisites alone
                is not seen. Taken as two listings, of the added and of the changed ones, each
                customer once.
            query: Only customers with this text in them.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `Customer` records. Nothing is sent before the first one is asked for.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            TransportError: No usable answer came.
        """
        return self._pages(
            "customers.list",
            {
                "kind": kind,
                "archived": archived,
                "modified_since": modified_since,
                "query": query,
            },
            strict,
            prefetch,
        )

    def get(
        self,
        id: str | int,
    ) -> Customer:
        """Read a customer.

        One customer, with contacts and addresses.

        Args:
            id: The customer's id.

        Returns:
            The `Customer`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return self._call(
            "customers.get",
            {
                "id": id,
            },
        )

    def find(
        self,
        *,
        external_id: str | int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        tax_id: str | NotGiven = NOT_GIVEN,
    ) -> Customer | None:
        """Find a customer.

        The customer with exactly this external id, e-mail, phone or tax number: one of them is given. Several
        matches are an `AmbiguousError`. Phones are the same if they are the same number, however written;
        e-mails are compared trimmed and in lower case.

        Args:
            external_id: The id in another system.
            email: An e-mail address.
            phone: A telephone number.
            tax_id: Tax number (INN).

        Returns:
            The `Customer`, or None if there is no such record.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            AmbiguousError: Several customers match; `matches` has them.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            TransportError: No usable answer came.
        """
        return self._call(
            "customers.find",
            {
                "external_id": external_id,
                "email": email,
                "phone": phone,
                "tax_id": tax_id,
            },
        )

    def create(
        self,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        phones: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[ContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[AddressFields] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        archived: bool | NotGiven | None = NOT_GIVEN,
        external_id: str | int | NotGiven | None = NOT_GIVEN,
        tax_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: OnUnknown = "reconcile",
    ) -> Customer:
        """Create a customer.

        Creates a customer and returns it as the CRM stored it. If the answer is lost, the customer is looked
        for: see `on_unknown`.

        Args:
            kind: `person`, `company`, or the CRM's own word for another kind.
            name: The whole name. It counts where the CRM has nothing better of what is given.
            first_name: First name.
            middle_name: Middle name (patronymic).
            last_name: Last name.
            company_name: Name of the company.
            birthday: Birthday.
            emails: E-mail addresses. They take the place of those that are there.
            phones: Telephone numbers. They take the place of those that are there.
            contacts: Contacts of other types.
            addresses: Addresses.
            note: Free text about the customer.
            archived: Whether the customer is archived.
            external_id: The customer's id in another system.
            tax_id: Tax number (INN).
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.
            on_unknown: What to do if the answer to a create is lost: `reconcile` looks for the customer
                where the CRM has something to look for it by (SalesMan; Guardant by `external_id`),
                and `raise` does not. What is not found is an `OutcomeUnknownError`.

        Returns:
            The `Customer`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "customers.create",
            {
                "kind": kind,
                "name": name,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "company_name": company_name,
                "birthday": birthday,
                "emails": emails,
                "phones": phones,
                "contacts": contacts,
                "addresses": addresses,
                "note": note,
                "archived": archived,
                "external_id": external_id,
                "tax_id": tax_id,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    def update(
        self,
        id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        phones: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[ContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[AddressFields] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        archived: bool | NotGiven | None = NOT_GIVEN,
        external_id: str | int | NotGiven | None = NOT_GIVEN,
        tax_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Customer:
        """Change a customer.

        Changes what is given, leaves the rest, and returns the whole customer. Null clears.

        Args:
            id: The customer's id.
            kind: `person`, `company`, or the CRM's own word for another kind.
            name: The whole name. It counts where the CRM has nothing better of what is given.
            first_name: First name.
            middle_name: Middle name (patronymic).
            last_name: Last name.
            company_name: Name of the company.
            birthday: Birthday.
            emails: E-mail addresses. They take the place of those that are there.
            phones: Telephone numbers. They take the place of those that are there.
            contacts: Contacts of other types.
            addresses: Addresses.
            note: Free text about the customer.
            archived: Whether the customer is archived.
            external_id: The customer's id in another system.
            tax_id: Tax number (INN).
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.

        Returns:
            The `Customer`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "customers.update",
            {
                "id": id,
                "kind": kind,
                "name": name,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "company_name": company_name,
                "birthday": birthday,
                "emails": emails,
                "phones": phones,
                "contacts": contacts,
                "addresses": addresses,
                "note": note,
                "archived": archived,
                "external_id": external_id,
                "tax_id": tax_id,
                "extra": extra,
            },
        )

    def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a customer.

        Deletes a customer.

        Args:
            id: The customer's id.

        Returns:
            None.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        self._call(
            "customers.delete",
            {
                "id": id,
            },
        )

    def upsert(
        self,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        phones: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[ContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[AddressFields] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        archived: bool | NotGiven | None = NOT_GIVEN,
        external_id: str | int | NotGiven | None = NOT_GIVEN,
        tax_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        key: Key = "external_id",
        on_unknown: OnUnknown = "reconcile",
    ) -> Upserted:
        """Create a customer or change the one that is there.

        Looks for the customer by `key`, one of the fields given, and changes it, or creates it if there is
        none. Two upserts of one value in one process go one after the other, so they never make two
        customers; two processes can.

        Args:
            kind: `person`, `company`, or the CRM's own word for another kind.
            name: The whole name. It counts where the CRM has nothing better of what is given.
            first_name: First name.
            middle_name: Middle name (patronymic).
            last_name: Last name.
            company_name: Name of the company.
            birthday: Birthday.
            emails: E-mail addresses. They take the place of those that are there.
            phones: Telephone numbers. They take the place of those that are there.
            contacts: Contacts of other types.
            addresses: Addresses.
            note: Free text about the customer.
            archived: Whether the customer is archived.
            external_id: The customer's id in another system.
            tax_id: Tax number (INN).
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.
            key: The field that says whether it is the same customer: `external_id`, `tax_id`,
                `email` (of `emails`) or `phone` (of `phones`).
            on_unknown: What to do if the answer to a create is lost: `reconcile` looks for the customer
                where the CRM has something to look for it by (SalesMan; Guardant by `external_id`),
                and `raise` does not. What is not found is an `OutcomeUnknownError`.

        Returns:
            The `Upserted`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            AmbiguousError: Several customers match; `matches` has them.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "customers.upsert",
            {
                "kind": kind,
                "name": name,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "company_name": company_name,
                "birthday": birthday,
                "emails": emails,
                "phones": phones,
                "contacts": contacts,
                "addresses": addresses,
                "note": note,
                "archived": archived,
                "external_id": external_id,
                "tax_id": tax_id,
                "extra": extra,
                "key": key,
                "on_unknown": on_unknown,
            },
        )

    def get_many(
        self,
        ids: Sequence[str | int] | str | int,
        *,
        concurrency: int = 8,
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Read several customers.

        Reads each customer and tells for each id, in order, what became of it.

        Args:
            ids: The customers' ids.
            concurrency: How many are under way at a time.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                caller's own thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            KeyboardInterrupt: Ctrl-C; it has the outcomes so far as its attribute `outcomes`.
        """
        return self._each(
            "customers.get_many",
            {
                "ids": ids,
                "concurrency": concurrency,
            },
            progress,
        )

    def create_many(
        self,
        rows: Sequence[CustomerFields],
        *,
        concurrency: int = 8,
        on_unknown: OnUnknown = "reconcile",
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Create several customers.

        Creates each customer and tells for each row, in order, what became of it. It is not all or nothing.

        Args:
            rows: The customers, each with the fields that `create` takes.
            concurrency: How many are under way at a time.
            on_unknown: What to do if the answer to a create is lost: `reconcile` looks for the customer
                where the CRM has something to look for it by (SalesMan; Guardant by `external_id`),
                and `raise` does not. What is not found is an `OutcomeUnknownError`.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                caller's own thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            KeyboardInterrupt: Ctrl-C; it has the outcomes so far as its attribute `outcomes`.
        """
        return self._each(
            "customers.create_many",
            {
                "rows": rows,
                "concurrency": concurrency,
                "on_unknown": on_unknown,
            },
            progress,
        )

    def update_many(
        self,
        rows: Sequence[CustomerChanges],
        *,
        concurrency: int = 8,
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Change several customers.

        Changes each customer and tells for each row, in order, what became of it. It is not all or nothing.

        Args:
            rows: The changes, each with `id` and the fields that `update` takes.
            concurrency: How many are under way at a time.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                caller's own thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            KeyboardInterrupt: Ctrl-C; it has the outcomes so far as its attribute `outcomes`.
        """
        return self._each(
            "customers.update_many",
            {
                "rows": rows,
                "concurrency": concurrency,
            },
            progress,
        )

    def delete_many(
        self,
        ids: Sequence[str | int] | str | int,
        *,
        concurrency: int = 8,
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Delete several customers.

        Deletes each customer and tells for each id, in order, what became of it.

        Args:
            ids: The customers' ids.
            concurrency: How many are under way at a time.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                caller's own thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            KeyboardInterrupt: Ctrl-C; it has the outcomes so far as its attribute `outcomes`.
        """
        return self._each(
            "customers.delete_many",
            {
                "ids": ids,
                "concurrency": concurrency,
            },
            progress,
        )


class CrmContacts(Resource):
    """Phones, e-mails and other contacts of a customer."""

    __slots__ = ()

    def list(
        self,
        customer_id: str | int,
    ) -> builtins.list[Contact]:
        """List a customer's contacts.

        All contacts of a customer.

        Args:
            customer_id: The customer's id.

        Returns:
            All of the `Contact` records.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return self._call(
            "contacts.list",
            {
                "customer_id": customer_id,
            },
        )

    def create(
        self,
        customer_id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        type_id: str | int | NotGiven | None = NOT_GIVEN,
        value: str,
    ) -> Contact:
        """Add a contact.

        Adds a contact to a customer.

        Args:
            customer_id: The customer's id.
            kind: `phone` or `email`; the CRM's first type of that kind is taken. Leave it out with
                `type_id`.
            type_id: Id of the CRM's own type, where it has types.
            value: The number, address or name.

        Returns:
            The `Contact`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "contacts.create",
            {
                "customer_id": customer_id,
                "kind": kind,
                "type_id": type_id,
                "value": value,
            },
        )

    def update(
        self,
        customer_id: str | int,
        contact_id: str | int,
        *,
        value: str,
    ) -> Contact:
        """Change a contact.

        Changes the value of a contact and leaves the others as they are. If the contact is gone by then, it
        is a `ConflictError` or, where the CRM numbers contacts, what the CRM says.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.
            value: The new number, address or name.

        Returns:
            The `Contact`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "contacts.update",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
                "value": value,
            },
        )

    def delete(
        self,
        customer_id: str | int,
        contact_id: str | int,
    ) -> None:
        """Delete a contact.

        Deletes a contact and leaves the others as they are.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.

        Returns:
            None.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        self._call(
            "contacts.delete",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
            },
        )


class CrmAddresses(Resource):
    """Addresses of a customer."""

    __slots__ = ()

    def list(
        self,
        customer_id: str | int,
    ) -> builtins.list[Address]:
        """List a customer's addresses.

        All addresses of a customer.

        Args:
            customer_id: The customer's id.

        Returns:
            All of the `Address` records.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return self._call(
            "addresses.list",
            {
                "customer_id": customer_id,
            },
        )

    def create(
        self,
        customer_id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        type_id: str | int | NotGiven | None = NOT_GIVEN,
        text: str | NotGiven | None = NOT_GIVEN,
        country: str | NotGiven | None = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street: str | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entrance: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartment: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        postal_code: str | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        latitude: str | NotGiven | None = NOT_GIVEN,
        longitude: str | NotGiven | None = NOT_GIVEN,
        metro_station: str | NotGiven | None = NOT_GIVEN,
        metro_station_id: str | int | NotGiven | None = NOT_GIVEN,
        create_missing: bool | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Address:
        """Add an address.

        Adds an address to a customer.

        Args:
            customer_id: The customer's id.
            kind: `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with
                `type_id`.
            type_id: Id of the CRM's own type, where it has types.
            text: The address in one line, where the CRM keeps it so.
            country: Country, by name.
            country_id: Country, by id.
            region: Region or district.
            city: City, by name.
            city_id: City, by id.
            street: Street, by name.
            street_id: Street, by id.
            house: House number.
            building: Building or block of the house.
            entrance: Entrance.
            floor: Floor.
            apartment: Apartment or office number.
            entry_code: Code of the entrance door.
            postal_code: Postal code.
            note: What a courier should know.
            latitude: Latitude.
            longitude: Longitude.
            metro_station: The nearest metro station.
            metro_station_id: Id of the nearest metro station.
            create_missing: Whether a city or street that the dictionary lacks is added to it; else its name is
                refused.
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.

        Returns:
            The `Address`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "addresses.create",
            {
                "customer_id": customer_id,
                "kind": kind,
                "type_id": type_id,
                "text": text,
                "country": country,
                "country_id": country_id,
                "region": region,
                "city": city,
                "city_id": city_id,
                "street": street,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entrance": entrance,
                "floor": floor,
                "apartment": apartment,
                "entry_code": entry_code,
                "postal_code": postal_code,
                "note": note,
                "latitude": latitude,
                "longitude": longitude,
                "metro_station": metro_station,
                "metro_station_id": metro_station_id,
                "create_missing": create_missing,
                "extra": extra,
            },
        )

    def update(
        self,
        customer_id: str | int,
        address_id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        type_id: str | int | NotGiven | None = NOT_GIVEN,
        text: str | NotGiven | None = NOT_GIVEN,
        country: str | NotGiven | None = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street: str | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entrance: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartment: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        postal_code: str | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        latitude: str | NotGiven | None = NOT_GIVEN,
        longitude: str | NotGiven | None = NOT_GIVEN,
        metro_station: str | NotGiven | None = NOT_GIVEN,
        metro_station_id: str | int | NotGiven | None = NOT_GIVEN,
        create_missing: bool | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Address:
        """Change an address.

        Changes what is given of an address and leaves the rest. Null clears.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.
            kind: `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with
                `type_id`.
            type_id: Id of the CRM's own type, where it has types.
            text: The address in one line, where the CRM keeps it so.
            country: Country, by name.
            country_id: Country, by id.
            region: Region or district.
            city: City, by name.
            city_id: City, by id.
            street: Street, by name.
            street_id: Street, by id.
            house: House number.
            building: Building or block of the house.
            entrance: Entrance.
            floor: Floor.
            apartment: Apartment or office number.
            entry_code: Code of the entrance door.
            postal_code: Postal code.
            note: What a courier should know.
            latitude: Latitude.
            longitude: Longitude.
            metro_station: The nearest metro station.
            metro_station_id: Id of the nearest metro station.
            create_missing: Whether a city or street that the dictionary lacks is added to it; else its name is
                refused.
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.

        Returns:
            The `Address`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return self._call(
            "addresses.update",
            {
                "customer_id": customer_id,
                "address_id": address_id,
                "kind": kind,
                "type_id": type_id,
                "text": text,
                "country": country,
                "country_id": country_id,
                "region": region,
                "city": city,
                "city_id": city_id,
                "street": street,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entrance": entrance,
                "floor": floor,
                "apartment": apartment,
                "entry_code": entry_code,
                "postal_code": postal_code,
                "note": note,
                "latitude": latitude,
                "longitude": longitude,
                "metro_station": metro_station,
                "metro_station_id": metro_station_id,
                "create_missing": create_missing,
                "extra": extra,
            },
        )

    def delete(
        self,
        customer_id: str | int,
        address_id: str | int,
    ) -> None:
        """Delete an address.

        Deletes an address.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.

        Returns:
            None.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        self._call(
            "addresses.delete",
            {
                "customer_id": customer_id,
                "address_id": address_id,
            },
        )


class CrmOrders(Resource):
    """Orders of a customer."""

    __slots__ = ()

    def list(
        self,
        customer_id: str | int,
        *,
        status: Sequence[str] | str | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[Order]:
        """List a customer's orders.

        The orders of a customer, page by page.

        Args:
            customer_id: The customer's id.
            status: Only orders with these statuses, one or several: `draft`, `submitted`, `revoked`.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `Order` records. Nothing is sent before the first one is asked for.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return self._pages(
            "orders.list",
            {
                "customer_id": customer_id,
                "status": status,
            },
            strict,
            prefetch,
        )


class Crm(Common):
    """One CRM behind the interface that is the same over all of them.

    It has no settings of its own: those of the client count. As a context manager it closes the client only if it was
    made by `connect`; `close` closes it always.

    Args:
        native: A client of any CRM.

    Example:
        >>> from crmkit import Sandbox
        >>> with Sandbox() as sandbox, sandbox.connect("salesman") as crm:
        ...     customer = crm.customers.create(company_name="Romashka", phones=["+7 916 123-45-67"])
        ...     customer.name, customer.phones, customer.contacts[0].normalized
        ('Romashka', ('+7 916 123-45-67',), '+79161234567')
    """

    def __init__(self, native: Guardant | RKeeper | SalesMan) -> None:
        self._open(native)

    @property
    def capabilities(self) -> Capabilities:
        """What the CRM can do, by key, and what it costs. It prints as a table."""
        return Capabilities(self.name, (Capability(**row) for row in self._native.capabilities))

    @property
    def native(self) -> Guardant | RKeeper | SalesMan:
        """The CRM's own client underneath. Its `responses()` shows what the calls of this one went through."""
        client: Guardant | RKeeper | SalesMan = self._client
        return client

    @property
    def customers(self) -> CrmCustomers:
        """Customers."""
        return CrmCustomers(self)

    @property
    def contacts(self) -> CrmContacts:
        """Phones, e-mails and other contacts of a customer."""
        return CrmContacts(self)

    @property
    def addresses(self) -> CrmAddresses:
        """Addresses of a customer."""
        return CrmAddresses(self)

    @property
    def orders(self) -> CrmOrders:
        """Orders of a customer."""
        return CrmOrders(self)

class AsyncCrmCustomers(AsyncResource):
    """Customers."""

    __slots__ = ()

    def list(
        self,
        *,
        kind: str | NotGiven = NOT_GIVEN,
        archived: bool | NotGiven = NOT_GIVEN,
        modified_since: datetime | Date | str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[Customer]:
        """List customers.

        The customers of the CRM, page by page, each once.

        Args:
            kind: Only `person`s, only `company`s, or only those of the CRM's own kind.
            archived: Only those that are archived (true) or only the others (false). Both if it is not
                given.
            modified_since: Only customers that were added or changed since then. A change of requisites alone
                is not seen. Taken as two listings, of the added and of the changed ones, each
                customer once.
            query: Only customers with this text in them.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `Customer` records. Nothing is sent before the first one is asked for.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            TransportError: No usable answer came.
        """
        return self._pages(
            "customers.list",
            {
                "kind": kind,
                "archived": archived,
                "modified_since": modified_since,
                "query": query,
            },
            strict,
            prefetch,
        )

    async def get(
        self,
        id: str | int,
    ) -> Customer:
        """Read a customer.

        One customer, with contacts and addresses.

        Args:
            id: The customer's id.

        Returns:
            The `Customer`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return await self._call(
            "customers.get",
            {
                "id": id,
            },
        )

    async def find(
        self,
        *,
        external_id: str | int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        tax_id: str | NotGiven = NOT_GIVEN,
    ) -> Customer | None:
        """Find a customer.

        The customer with exactly this external id, e-mail, phone or tax number: one of them is given. Several
        matches are an `AmbiguousError`. Phones are the same if they are the same number, however written;
        e-mails are compared trimmed and in lower case.

        Args:
            external_id: The id in another system.
            email: An e-mail address.
            phone: A telephone number.
            tax_id: Tax number (INN).

        Returns:
            The `Customer`, or None if there is no such record.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            AmbiguousError: Several customers match; `matches` has them.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            TransportError: No usable answer came.
        """
        return await self._call(
            "customers.find",
            {
                "external_id": external_id,
                "email": email,
                "phone": phone,
                "tax_id": tax_id,
            },
        )

    async def create(
        self,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        phones: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[ContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[AddressFields] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        archived: bool | NotGiven | None = NOT_GIVEN,
        external_id: str | int | NotGiven | None = NOT_GIVEN,
        tax_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: OnUnknown = "reconcile",
    ) -> Customer:
        """Create a customer.

        Creates a customer and returns it as the CRM stored it. If the answer is lost, the customer is looked
        for: see `on_unknown`.

        Args:
            kind: `person`, `company`, or the CRM's own word for another kind.
            name: The whole name. It counts where the CRM has nothing better of what is given.
            first_name: First name.
            middle_name: Middle name (patronymic).
            last_name: Last name.
            company_name: Name of the company.
            birthday: Birthday.
            emails: E-mail addresses. They take the place of those that are there.
            phones: Telephone numbers. They take the place of those that are there.
            contacts: Contacts of other types.
            addresses: Addresses.
            note: Free text about the customer.
            archived: Whether the customer is archived.
            external_id: The customer's id in another system.
            tax_id: Tax number (INN).
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.
            on_unknown: What to do if the answer to a create is lost: `reconcile` looks for the customer
                where the CRM has something to look for it by (SalesMan; Guardant by `external_id`),
                and `raise` does not. What is not found is an `OutcomeUnknownError`.

        Returns:
            The `Customer`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "customers.create",
            {
                "kind": kind,
                "name": name,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "company_name": company_name,
                "birthday": birthday,
                "emails": emails,
                "phones": phones,
                "contacts": contacts,
                "addresses": addresses,
                "note": note,
                "archived": archived,
                "external_id": external_id,
                "tax_id": tax_id,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    async def update(
        self,
        id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        phones: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[ContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[AddressFields] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        archived: bool | NotGiven | None = NOT_GIVEN,
        external_id: str | int | NotGiven | None = NOT_GIVEN,
        tax_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Customer:
        """Change a customer.

        Changes what is given, leaves the rest, and returns the whole customer. Null clears.

        Args:
            id: The customer's id.
            kind: `person`, `company`, or the CRM's own word for another kind.
            name: The whole name. It counts where the CRM has nothing better of what is given.
            first_name: First name.
            middle_name: Middle name (patronymic).
            last_name: Last name.
            company_name: Name of the company.
            birthday: Birthday.
            emails: E-mail addresses. They take the place of those that are there.
            phones: Telephone numbers. They take the place of those that are there.
            contacts: Contacts of other types.
            addresses: Addresses.
            note: Free text about the customer.
            archived: Whether the customer is archived.
            external_id: The customer's id in another system.
            tax_id: Tax number (INN).
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.

        Returns:
            The `Customer`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "customers.update",
            {
                "id": id,
                "kind": kind,
                "name": name,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "company_name": company_name,
                "birthday": birthday,
                "emails": emails,
                "phones": phones,
                "contacts": contacts,
                "addresses": addresses,
                "note": note,
                "archived": archived,
                "external_id": external_id,
                "tax_id": tax_id,
                "extra": extra,
            },
        )

    async def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a customer.

        Deletes a customer.

        Args:
            id: The customer's id.

        Returns:
            None.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        await self._call(
            "customers.delete",
            {
                "id": id,
            },
        )

    async def upsert(
        self,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        last_name: str | NotGiven | None = NOT_GIVEN,
        company_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        emails: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        phones: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[ContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[AddressFields] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        archived: bool | NotGiven | None = NOT_GIVEN,
        external_id: str | int | NotGiven | None = NOT_GIVEN,
        tax_id: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        key: Key = "external_id",
        on_unknown: OnUnknown = "reconcile",
    ) -> Upserted:
        """Create a customer or change the one that is there.

        Looks for the customer by `key`, one of the fields given, and changes it, or creates it if there is
        none. Two upserts of one value in one process go one after the other, so they never make two
        customers; two processes can.

        Args:
            kind: `person`, `company`, or the CRM's own word for another kind.
            name: The whole name. It counts where the CRM has nothing better of what is given.
            first_name: First name.
            middle_name: Middle name (patronymic).
            last_name: Last name.
            company_name: Name of the company.
            birthday: Birthday.
            emails: E-mail addresses. They take the place of those that are there.
            phones: Telephone numbers. They take the place of those that are there.
            contacts: Contacts of other types.
            addresses: Addresses.
            note: Free text about the customer.
            archived: Whether the customer is archived.
            external_id: The customer's id in another system.
            tax_id: Tax number (INN).
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.
            key: The field that says whether it is the same customer: `external_id`, `tax_id`,
                `email` (of `emails`) or `phone` (of `phones`).
            on_unknown: What to do if the answer to a create is lost: `reconcile` looks for the customer
                where the CRM has something to look for it by (SalesMan; Guardant by `external_id`),
                and `raise` does not. What is not found is an `OutcomeUnknownError`.

        Returns:
            The `Upserted`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            AmbiguousError: Several customers match; `matches` has them.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "customers.upsert",
            {
                "kind": kind,
                "name": name,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "company_name": company_name,
                "birthday": birthday,
                "emails": emails,
                "phones": phones,
                "contacts": contacts,
                "addresses": addresses,
                "note": note,
                "archived": archived,
                "external_id": external_id,
                "tax_id": tax_id,
                "extra": extra,
                "key": key,
                "on_unknown": on_unknown,
            },
        )

    async def get_many(
        self,
        ids: Sequence[str | int] | str | int,
        *,
        concurrency: int = 8,
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Read several customers.

        Reads each customer and tells for each id, in order, what became of it.

        Args:
            ids: The customers' ids.
            concurrency: How many are under way at a time.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                event loop's thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
        """
        return await self._each(
            "customers.get_many",
            {
                "ids": ids,
                "concurrency": concurrency,
            },
            progress,
        )

    async def create_many(
        self,
        rows: Sequence[CustomerFields],
        *,
        concurrency: int = 8,
        on_unknown: OnUnknown = "reconcile",
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Create several customers.

        Creates each customer and tells for each row, in order, what became of it. It is not all or nothing.

        Args:
            rows: The customers, each with the fields that `create` takes.
            concurrency: How many are under way at a time.
            on_unknown: What to do if the answer to a create is lost: `reconcile` looks for the customer
                where the CRM has something to look for it by (SalesMan; Guardant by `external_id`),
                and `raise` does not. What is not found is an `OutcomeUnknownError`.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                event loop's thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
        """
        return await self._each(
            "customers.create_many",
            {
                "rows": rows,
                "concurrency": concurrency,
                "on_unknown": on_unknown,
            },
            progress,
        )

    async def update_many(
        self,
        rows: Sequence[CustomerChanges],
        *,
        concurrency: int = 8,
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Change several customers.

        Changes each customer and tells for each row, in order, what became of it. It is not all or nothing.

        Args:
            rows: The changes, each with `id` and the fields that `update` takes.
            concurrency: How many are under way at a time.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                event loop's thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
        """
        return await self._each(
            "customers.update_many",
            {
                "rows": rows,
                "concurrency": concurrency,
            },
            progress,
        )

    async def delete_many(
        self,
        ids: Sequence[str | int] | str | int,
        *,
        concurrency: int = 8,
        progress: Callable[[int, int], object] | None = None,
    ) -> Outcomes[Customer]:
        """Delete several customers.

        Deletes each customer and tells for each id, in order, what became of it.

        Args:
            ids: The customers' ids.
            concurrency: How many are under way at a time.
            progress: Called with the number of inputs that are done and of all, after each that is done, in the
                event loop's thread. If it returns False, nothing more is begun, and the call returns when what
                is under way is done. If it raises, the run ends at once, and the exception has the outcomes so far
                as its attribute `outcomes`.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
        """
        return await self._each(
            "customers.delete_many",
            {
                "ids": ids,
                "concurrency": concurrency,
            },
            progress,
        )


class AsyncCrmContacts(AsyncResource):
    """Phones, e-mails and other contacts of a customer."""

    __slots__ = ()

    async def list(
        self,
        customer_id: str | int,
    ) -> builtins.list[Contact]:
        """List a customer's contacts.

        All contacts of a customer.

        Args:
            customer_id: The customer's id.

        Returns:
            All of the `Contact` records.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return await self._call(
            "contacts.list",
            {
                "customer_id": customer_id,
            },
        )

    async def create(
        self,
        customer_id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        type_id: str | int | NotGiven | None = NOT_GIVEN,
        value: str,
    ) -> Contact:
        """Add a contact.

        Adds a contact to a customer.

        Args:
            customer_id: The customer's id.
            kind: `phone` or `email`; the CRM's first type of that kind is taken. Leave it out with
                `type_id`.
            type_id: Id of the CRM's own type, where it has types.
            value: The number, address or name.

        Returns:
            The `Contact`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "contacts.create",
            {
                "customer_id": customer_id,
                "kind": kind,
                "type_id": type_id,
                "value": value,
            },
        )

    async def update(
        self,
        customer_id: str | int,
        contact_id: str | int,
        *,
        value: str,
    ) -> Contact:
        """Change a contact.

        Changes the value of a contact and leaves the others as they are. If the contact is gone by then, it
        is a `ConflictError` or, where the CRM numbers contacts, what the CRM says.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.
            value: The new number, address or name.

        Returns:
            The `Contact`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "contacts.update",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
                "value": value,
            },
        )

    async def delete(
        self,
        customer_id: str | int,
        contact_id: str | int,
    ) -> None:
        """Delete a contact.

        Deletes a contact and leaves the others as they are.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.

        Returns:
            None.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        await self._call(
            "contacts.delete",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
            },
        )


class AsyncCrmAddresses(AsyncResource):
    """Addresses of a customer."""

    __slots__ = ()

    async def list(
        self,
        customer_id: str | int,
    ) -> builtins.list[Address]:
        """List a customer's addresses.

        All addresses of a customer.

        Args:
            customer_id: The customer's id.

        Returns:
            All of the `Address` records.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return await self._call(
            "addresses.list",
            {
                "customer_id": customer_id,
            },
        )

    async def create(
        self,
        customer_id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        type_id: str | int | NotGiven | None = NOT_GIVEN,
        text: str | NotGiven | None = NOT_GIVEN,
        country: str | NotGiven | None = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street: str | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entrance: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartment: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        postal_code: str | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        latitude: str | NotGiven | None = NOT_GIVEN,
        longitude: str | NotGiven | None = NOT_GIVEN,
        metro_station: str | NotGiven | None = NOT_GIVEN,
        metro_station_id: str | int | NotGiven | None = NOT_GIVEN,
        create_missing: bool | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Address:
        """Add an address.

        Adds an address to a customer.

        Args:
            customer_id: The customer's id.
            kind: `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with
                `type_id`.
            type_id: Id of the CRM's own type, where it has types.
            text: The address in one line, where the CRM keeps it so.
            country: Country, by name.
            country_id: Country, by id.
            region: Region or district.
            city: City, by name.
            city_id: City, by id.
            street: Street, by name.
            street_id: Street, by id.
            house: House number.
            building: Building or block of the house.
            entrance: Entrance.
            floor: Floor.
            apartment: Apartment or office number.
            entry_code: Code of the entrance door.
            postal_code: Postal code.
            note: What a courier should know.
            latitude: Latitude.
            longitude: Longitude.
            metro_station: The nearest metro station.
            metro_station_id: Id of the nearest metro station.
            create_missing: Whether a city or street that the dictionary lacks is added to it; else its name is
                refused.
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.

        Returns:
            The `Address`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "addresses.create",
            {
                "customer_id": customer_id,
                "kind": kind,
                "type_id": type_id,
                "text": text,
                "country": country,
                "country_id": country_id,
                "region": region,
                "city": city,
                "city_id": city_id,
                "street": street,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entrance": entrance,
                "floor": floor,
                "apartment": apartment,
                "entry_code": entry_code,
                "postal_code": postal_code,
                "note": note,
                "latitude": latitude,
                "longitude": longitude,
                "metro_station": metro_station,
                "metro_station_id": metro_station_id,
                "create_missing": create_missing,
                "extra": extra,
            },
        )

    async def update(
        self,
        customer_id: str | int,
        address_id: str | int,
        *,
        kind: str | NotGiven | None = NOT_GIVEN,
        type_id: str | int | NotGiven | None = NOT_GIVEN,
        text: str | NotGiven | None = NOT_GIVEN,
        country: str | NotGiven | None = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street: str | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entrance: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartment: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        postal_code: str | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        latitude: str | NotGiven | None = NOT_GIVEN,
        longitude: str | NotGiven | None = NOT_GIVEN,
        metro_station: str | NotGiven | None = NOT_GIVEN,
        metro_station_id: str | int | NotGiven | None = NOT_GIVEN,
        create_missing: bool | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Address:
        """Change an address.

        Changes what is given of an address and leaves the rest. Null clears.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.
            kind: `home`, `work`, `main`, `legal`, or the name of a type of the CRM. Leave it out with
                `type_id`.
            type_id: Id of the CRM's own type, where it has types.
            text: The address in one line, where the CRM keeps it so.
            country: Country, by name.
            country_id: Country, by id.
            region: Region or district.
            city: City, by name.
            city_id: City, by id.
            street: Street, by name.
            street_id: Street, by id.
            house: House number.
            building: Building or block of the house.
            entrance: Entrance.
            floor: Floor.
            apartment: Apartment or office number.
            entry_code: Code of the entrance door.
            postal_code: Postal code.
            note: What a courier should know.
            latitude: Latitude.
            longitude: Longitude.
            metro_station: The nearest metro station.
            metro_station_id: Id of the nearest metro station.
            create_missing: Whether a city or street that the dictionary lacks is added to it; else its name is
                refused.
            extra: Fields that this interface does not have, under the CRM's own names. They are sent
                as they are.

        Returns:
            The `Address`.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        return await self._call(
            "addresses.update",
            {
                "customer_id": customer_id,
                "address_id": address_id,
                "kind": kind,
                "type_id": type_id,
                "text": text,
                "country": country,
                "country_id": country_id,
                "region": region,
                "city": city,
                "city_id": city_id,
                "street": street,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entrance": entrance,
                "floor": floor,
                "apartment": apartment,
                "entry_code": entry_code,
                "postal_code": postal_code,
                "note": note,
                "latitude": latitude,
                "longitude": longitude,
                "metro_station": metro_station,
                "metro_station_id": metro_station_id,
                "create_missing": create_missing,
                "extra": extra,
            },
        )

    async def delete(
        self,
        customer_id: str | int,
        address_id: str | int,
    ) -> None:
        """Delete an address.

        Deletes an address.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.

        Returns:
            None.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.
        """
        await self._call(
            "addresses.delete",
            {
                "customer_id": customer_id,
                "address_id": address_id,
            },
        )


class AsyncCrmOrders(AsyncResource):
    """Orders of a customer."""

    __slots__ = ()

    def list(
        self,
        customer_id: str | int,
        *,
        status: Sequence[str] | str | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[Order]:
        """List a customer's orders.

        The orders of a customer, page by page.

        Args:
            customer_id: The customer's id.
            status: Only orders with these statuses, one or several: `draft`, `submitted`, `revoked`.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `Order` records. Nothing is sent before the first one is asked for.

        Raises:
            UnsupportedError: The CRM has no such call, or no such argument; nothing was sent.
            InvalidArgumentError: An argument that the CRM could never accept; nothing was sent.
            ApiError: The CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.
        """
        return self._pages(
            "orders.list",
            {
                "customer_id": customer_id,
                "status": status,
            },
            strict,
            prefetch,
        )


class AsyncCrm(AsyncCommon):
    """One CRM behind the interface that is the same over all of them, for asyncio.

    It has no settings of its own: those of the client count. As a context manager it closes the client only if it was
    made by `connect_async`; `close` closes it always.

    Args:
        native: A client of any CRM for asyncio.

    Example:
        >>> import asyncio
        >>> from crmkit import Sandbox
        >>> async def main(sandbox):
        ...     async with sandbox.connect_async("guardant") as crm:
        ...         customer = await crm.customers.create(company_name="Romashka", emails=["info@romashka.ru"])
        ...         return customer.name
        >>> with Sandbox() as sandbox:
        ...     asyncio.run(main(sandbox))
        'Romashka'
    """

    def __init__(self, native: AsyncGuardant | AsyncRKeeper | AsyncSalesMan) -> None:
        self._open(native)

    @property
    def capabilities(self) -> Capabilities:
        """What the CRM can do, by key, and what it costs. It prints as a table."""
        return Capabilities(self.name, (Capability(**row) for row in self._native.capabilities))

    @property
    def native(self) -> AsyncGuardant | AsyncRKeeper | AsyncSalesMan:
        """The CRM's own client underneath. Its `responses()` shows what the calls of this one went through."""
        client: AsyncGuardant | AsyncRKeeper | AsyncSalesMan = self._client
        return client

    @property
    def customers(self) -> AsyncCrmCustomers:
        """Customers."""
        return AsyncCrmCustomers(self)

    @property
    def contacts(self) -> AsyncCrmContacts:
        """Phones, e-mails and other contacts of a customer."""
        return AsyncCrmContacts(self)

    @property
    def addresses(self) -> AsyncCrmAddresses:
        """Addresses of a customer."""
        return AsyncCrmAddresses(self)

    @property
    def orders(self) -> AsyncCrmOrders:
        """Orders of a customer."""
        return AsyncCrmOrders(self)

