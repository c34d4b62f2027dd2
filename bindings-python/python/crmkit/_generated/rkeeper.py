# Made by codegen from spec/rkeeper.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The client of r_keeper Delivery."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired

from crmkit._client import AsyncClient, AsyncResource, Client, Resource
from crmkit._native import (
    AddressType,
    City,
    ContactType,
    Country,
    MetroStation,
    RKeeperAccount,
    RKeeperAddress,
    RKeeperCard,
    RKeeperContact,
    RKeeperCustomer,
    Street,
)
from crmkit._not_given import NOT_GIVEN, NotGiven

__all__ = [
    "AddressType",
    "AsyncRKeeper",
    "AsyncRKeeperAddresses",
    "AsyncRKeeperAddressTypes",
    "AsyncRKeeperCities",
    "AsyncRKeeperContacts",
    "AsyncRKeeperContactTypes",
    "AsyncRKeeperCountries",
    "AsyncRKeeperCustomers",
    "AsyncRKeeperMetroStations",
    "AsyncRKeeperStreets",
    "City",
    "ContactType",
    "Country",
    "MetroStation",
    "RKeeper",
    "RKeeperAccount",
    "RKeeperAddress",
    "RKeeperAddresses",
    "RKeeperAddressFields",
    "RKeeperAddressTypes",
    "RKeeperCard",
    "RKeeperCities",
    "RKeeperContact",
    "RKeeperContactFields",
    "RKeeperContacts",
    "RKeeperContactTypes",
    "RKeeperCountries",
    "RKeeperCustomer",
    "RKeeperCustomers",
    "RKeeperMetroStations",
    "RKeeperOnUnknown",
    "RKeeperStreets",
    "Street",
]

RKeeperOnUnknown = Union[
    Literal["raise"],
    Literal["reconcile"],
]
"""What becomes of a create whose answer is lost."""


class RKeeperContactFields(TypedDict):
    """What a contact is made of."""

    type_id: str | int
    """Id of the contact's type, from `contact_types.list`. It cannot be cleared."""
    value: str
    """The number, address or name itself. It cannot be cleared; delete the contact instead."""
    extra: NotRequired[Mapping[str, Any]]
    """Fields that this library does not know, under the vendor's names. They are sent as they are."""


class RKeeperAddressFields(TypedDict, total=False):
    """What can be written to an address. A field that is not given is not touched. Country, city and street are
    given by id; coordinates and the metro station are not among the documented fields."""

    type_id: str | int
    """Id of the address's type, from `address_types.list`. It cannot be cleared."""
    country_id: str | int | None
    """Id of the country, from `countries.list`."""
    zip: str | None
    """Postal code."""
    region: str | None
    """Region or district."""
    city_id: str | int | None
    """Id of the city, from `cities.list`."""
    street_id: str | int | None
    """Id of the street, from `streets.list`."""
    house: str | None
    """House number."""
    building: str | None
    """Building or block of the house."""
    entry: str | None
    """Entrance."""
    floor: str | None
    """Floor."""
    apartments: str | None
    """Apartment or office number."""
    entry_code: str | None
    """Code of the entrance door."""
    dop_info: str | None
    """Additional information for the courier."""
    extra: Mapping[str, Any]
    """Fields that this library does not know, under the vendor's names. They are sent as they are."""


class RKeeperContactTypes(Resource):
    """Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type
    is."""

    __slots__ = ()

    def list(
        self,
    ) -> tuple[ContactType, ...]:
        """List contact types.

        All contact types, in one answer.

        Returns:
            All of the `ContactType` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            TransportError: No usable answer came.

        Request:
            `GET /TypesContacts`
        """
        return self._call(
            "contact_types.list",
            {
            },
        )


class RKeeperAddressTypes(Resource):
    """Kinds of addresses, such as home and work."""

    __slots__ = ()

    def list(
        self,
    ) -> tuple[AddressType, ...]:
        """List address types.

        All address types, in one answer.

        Returns:
            All of the `AddressType` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            TransportError: No usable answer came.

        Request:
            `GET /TypesAddresses`
        """
        return self._call(
            "address_types.list",
            {
            },
        )


class RKeeperCountries(Resource):
    """Countries that addresses can be in."""

    __slots__ = ()

    def list(
        self,
    ) -> tuple[Country, ...]:
        """List countries.

        All countries, in one answer.

        Returns:
            All of the `Country` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            TransportError: No usable answer came.

        Request:
            `GET /Countries`
        """
        return self._call(
            "countries.list",
            {
            },
        )


class RKeeperCities(Resource):
    """Cities of a country."""

    __slots__ = ()

    def list(
        self,
        country_id: str | int,
    ) -> tuple[City, ...]:
        """List a country's cities.

        All cities of a country, in one answer.

        Args:
            country_id: The country's id.

        Returns:
            All of the `City` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /Cities`
        """
        return self._call(
            "cities.list",
            {
                "country_id": country_id,
            },
        )

    def create(
        self,
        country_id: str | int,
        name: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> City:
        """Add a city to a country.

        Adds a city and returns it with its id. Whether the server refuses a name that is there already is not
        documented.

        Args:
            country_id: The country's id.
            name: Name. It cannot be cleared.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `City`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Cities`
        """
        return self._call(
            "cities.create",
            {
                "country_id": country_id,
                "name": name,
                "extra": extra,
            },
        )

    def update(
        self,
        city_id: str | int,
        name: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> City:
        """Rename a city.

        Changes a city's name and returns the city.

        Args:
            city_id: The city's id.
            name: Name. It cannot be cleared.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `City`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Cities`
        """
        return self._call(
            "cities.update",
            {
                "city_id": city_id,
                "name": name,
                "extra": extra,
            },
        )

    def delete(
        self,
        city_id: str | int,
    ) -> None:
        """Delete a city.

        Deletes a city. What becomes of its streets, and of addresses in it, is not documented.

        Args:
            city_id: The city's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Cities`
        """
        self._call(
            "cities.delete",
            {
                "city_id": city_id,
            },
        )


class RKeeperMetroStations(Resource):
    """Metro stations of a city."""

    __slots__ = ()

    def list(
        self,
        city_id: str | int,
    ) -> tuple[MetroStation, ...]:
        """List a city's metro stations.

        All metro stations of a city, in one answer.

        Args:
            city_id: The city's id.

        Returns:
            All of the `MetroStation` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /MetroStations`
        """
        return self._call(
            "metro_stations.list",
            {
                "city_id": city_id,
            },
        )


class RKeeperStreets(Resource):
    """Streets of a city."""

    __slots__ = ()

    def list(
        self,
        city_id: str | int,
    ) -> tuple[Street, ...]:
        """List a city's streets.

        All streets of a city, in one answer. A large city has thousands.

        Args:
            city_id: The city's id.

        Returns:
            All of the `Street` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /Streets`
        """
        return self._call(
            "streets.list",
            {
                "city_id": city_id,
            },
        )

    def create(
        self,
        city_id: str | int,
        name: str,
        *,
        post_code: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Street:
        """Add a street to a city.

        Adds a street and returns it with its id. Whether the server refuses a name that is there already is
        not documented.

        Args:
            city_id: The city's id.
            name: Name.
            post_code: Postal code.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `Street`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Streets`
        """
        return self._call(
            "streets.create",
            {
                "city_id": city_id,
                "name": name,
                "post_code": post_code,
                "extra": extra,
            },
        )

    def update(
        self,
        street_id: str | int,
        *,
        name: str | NotGiven = NOT_GIVEN,
        post_code: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Street:
        """Change a street.

        Changes the given fields of a street and returns the street. What is not given stays as it is.

        Args:
            street_id: The street's id.
            name: Name. It cannot be cleared.
            post_code: Postal code.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `Street`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Streets`
        """
        return self._call(
            "streets.update",
            {
                "street_id": street_id,
                "name": name,
                "post_code": post_code,
                "extra": extra,
            },
        )

    def delete(
        self,
        street_id: str | int,
    ) -> None:
        """Delete a street.

        Deletes a street. What becomes of addresses in it is not documented.

        Args:
            street_id: The street's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Streets`
        """
        self._call(
            "streets.delete",
            {
                "street_id": street_id,
            },
        )


class RKeeperCustomers(Resource):
    """Customers, with their contacts, addresses, accounts and cards. They are read by id only: there
    is no list and no search."""

    __slots__ = ()

    def get(
        self,
        id: str | int,
    ) -> RKeeperCustomer:
        """Get a customer.

        One customer by its id, with contacts, addresses, accounts and cards. The server may answer from a
        cache that is up to a minute old; the client itself never caches customers.

        Args:
            id: The customer's id.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /Clients`
        """
        return self._call(
            "customers.get",
            {
                "id": id,
            },
        )

    def create(
        self,
        *,
        last_name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[RKeeperContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[RKeeperAddressFields] | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: RKeeperOnUnknown = "raise",
    ) -> RKeeperCustomer:
        """Create a customer.

        Creates a customer, with contacts and addresses if they are given, and returns it as the server stored
        it. The document names no field that must be given, and no check for a customer that is there already.

        Args:
            last_name: Last name.
            first_name: First name.
            middle_name: Middle name (patronymic).
            birthday: Birthday.
            note: Free text about the customer.
            contacts: Phones, e-mails and other contacts. Null is refused; leave it out or give an empty
                list.
            addresses: Delivery addresses. Null is refused; leave it out or give an empty list.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. r_keeper has nothing to look for a customer by, so
                the outcome stays unknown.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Clients`
        """
        return self._call(
            "customers.create",
            {
                "last_name": last_name,
                "first_name": first_name,
                "middle_name": middle_name,
                "birthday": birthday,
                "note": note,
                "contacts": contacts,
                "addresses": addresses,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    def update(
        self,
        id: str | int,
        *,
        last_name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Change a customer's main data.

        Changes the given fields of the main data and returns the whole customer; what is not given stays as
        it is. Contacts and addresses have calls of their own: `contacts` and `addresses`.

        Args:
            id: The customer's id.
            last_name: Last name.
            first_name: First name.
            middle_name: Middle name (patronymic).
            birthday: Birthday.
            note: Free text about the customer.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Clients`
        """
        return self._call(
            "customers.update",
            {
                "id": id,
                "last_name": last_name,
                "first_name": first_name,
                "middle_name": middle_name,
                "birthday": birthday,
                "note": note,
                "extra": extra,
            },
        )

    def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a customer.

        Deletes a customer. Not every version of the CRM supports it; how the others refuse is not documented.

        Args:
            id: The customer's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Clients`
        """
        self._call(
            "customers.delete",
            {
                "id": id,
            },
        )


class RKeeperContacts(Resource):
    """Phones, e-mails and other contacts of a customer. Each write returns the whole customer."""

    __slots__ = ()

    def create(
        self,
        customer_id: str | int,
        type_id: str | int,
        value: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Add a contact to a customer.

        Adds a contact and returns the whole customer, in which the new contact has its id.

        Args:
            customer_id: The customer's id.
            type_id: Id of the contact's type, from `contact_types.list`. It cannot be cleared.
            value: The number, address or name itself. It cannot be cleared; delete the contact
                instead.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Clients/Contacts`
        """
        return self._call(
            "contacts.create",
            {
                "customer_id": customer_id,
                "type_id": type_id,
                "value": value,
                "extra": extra,
            },
        )

    def update(
        self,
        customer_id: str | int,
        contact_id: str | int,
        value: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Change a contact of a customer.

        Changes a contact's value and returns the whole customer. The contact's type stays as it is.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.
            value: The number, address or name itself. It cannot be cleared; delete the contact
                instead.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Clients/Contacts`
        """
        return self._call(
            "contacts.update",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
                "value": value,
                "extra": extra,
            },
        )

    def delete(
        self,
        customer_id: str | int,
        contact_id: str | int,
    ) -> RKeeperCustomer:
        """Delete a contact of a customer.

        Deletes a contact and returns the whole customer.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Clients/Contacts`
        """
        return self._call(
            "contacts.delete",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
            },
        )


class RKeeperAddresses(Resource):
    """Delivery addresses of a customer. Each write returns the whole customer."""

    __slots__ = ()

    def create(
        self,
        customer_id: str | int,
        *,
        type_id: str | int | NotGiven = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        zip: str | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entry: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartments: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        dop_info: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Add an address to a customer.

        Adds an address and returns the whole customer, in which the new address has its id.

        Args:
            customer_id: The customer's id.
            type_id: Id of the address's type, from `address_types.list`. It cannot be cleared.
            country_id: Id of the country, from `countries.list`.
            zip: Postal code.
            region: Region or district.
            city_id: Id of the city, from `cities.list`.
            street_id: Id of the street, from `streets.list`.
            house: House number.
            building: Building or block of the house.
            entry: Entrance.
            floor: Floor.
            apartments: Apartment or office number.
            entry_code: Code of the entrance door.
            dop_info: Additional information for the courier.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Clients/Addresses`
        """
        return self._call(
            "addresses.create",
            {
                "customer_id": customer_id,
                "type_id": type_id,
                "country_id": country_id,
                "zip": zip,
                "region": region,
                "city_id": city_id,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entry": entry,
                "floor": floor,
                "apartments": apartments,
                "entry_code": entry_code,
                "dop_info": dop_info,
                "extra": extra,
            },
        )

    def update(
        self,
        customer_id: str | int,
        address_id: str | int,
        *,
        type_id: str | int | NotGiven = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        zip: str | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entry: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartments: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        dop_info: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Change an address of a customer.

        Changes the given fields of an address and returns the whole customer; what is not given stays as it
        is.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.
            type_id: Id of the address's type, from `address_types.list`. It cannot be cleared.
            country_id: Id of the country, from `countries.list`.
            zip: Postal code.
            region: Region or district.
            city_id: Id of the city, from `cities.list`.
            street_id: Id of the street, from `streets.list`.
            house: House number.
            building: Building or block of the house.
            entry: Entrance.
            floor: Floor.
            apartments: Apartment or office number.
            entry_code: Code of the entrance door.
            dop_info: Additional information for the courier.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Clients/Addresses`
        """
        return self._call(
            "addresses.update",
            {
                "customer_id": customer_id,
                "address_id": address_id,
                "type_id": type_id,
                "country_id": country_id,
                "zip": zip,
                "region": region,
                "city_id": city_id,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entry": entry,
                "floor": floor,
                "apartments": apartments,
                "entry_code": entry_code,
                "dop_info": dop_info,
                "extra": extra,
            },
        )

    def delete(
        self,
        customer_id: str | int,
        address_id: str | int,
    ) -> RKeeperCustomer:
        """Delete an address of a customer.

        Deletes an address and returns the whole customer.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Clients/Addresses`
        """
        return self._call(
            "addresses.delete",
            {
                "customer_id": customer_id,
                "address_id": address_id,
            },
        )


class RKeeper(Client):
    """A client of r_keeper Delivery.

    It can be shared by threads. Nothing is sent, and no connection made, before the first call.

    Args:
        base_url: Where r_keeper Delivery is; the vendor's cloud, `https://dlv.ucs.ru/api/v1/crm/`, unless given.
        sid: The secret of 64 hexadecimal characters that is made in the dealer's account.
        object_id: The object (a restaurant or a chain) that every call is about.
        cache_ttl: Seconds that a dictionary is kept after it was read; 0 keeps none. A write of this client drops
            what it changes.
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
        >>> with Sandbox() as sandbox, sandbox.native("rkeeper") as client:
        ...     client.base_url.startswith(sandbox.url("rkeeper"))
        True
    """

    _crm = "rkeeper"
    _secrets = frozenset({"sid"})

    def __init__(
        self,
        *,
        base_url: str | NotGiven = NOT_GIVEN,
        sid: str,
        object_id: str,
        cache_ttl: float = 60.0,
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
                "sid": sid,
                "object_id": object_id,
                "cache_ttl": cache_ttl,
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
    def contact_types(self) -> RKeeperContactTypes:
        """Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that
        type is."""
        return RKeeperContactTypes(self)

    @property
    def address_types(self) -> RKeeperAddressTypes:
        """Kinds of addresses, such as home and work."""
        return RKeeperAddressTypes(self)

    @property
    def countries(self) -> RKeeperCountries:
        """Countries that addresses can be in."""
        return RKeeperCountries(self)

    @property
    def cities(self) -> RKeeperCities:
        """Cities of a country."""
        return RKeeperCities(self)

    @property
    def metro_stations(self) -> RKeeperMetroStations:
        """Metro stations of a city."""
        return RKeeperMetroStations(self)

    @property
    def streets(self) -> RKeeperStreets:
        """Streets of a city."""
        return RKeeperStreets(self)

    @property
    def customers(self) -> RKeeperCustomers:
        """Customers, with their contacts, addresses, accounts and cards. They are read by id only:
        there is no list and no search."""
        return RKeeperCustomers(self)

    @property
    def contacts(self) -> RKeeperContacts:
        """Phones, e-mails and other contacts of a customer. Each write returns the whole customer."""
        return RKeeperContacts(self)

    @property
    def addresses(self) -> RKeeperAddresses:
        """Delivery addresses of a customer. Each write returns the whole customer."""
        return RKeeperAddresses(self)

class AsyncRKeeperContactTypes(AsyncResource):
    """Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that type
    is."""

    __slots__ = ()

    async def list(
        self,
    ) -> tuple[ContactType, ...]:
        """List contact types.

        All contact types, in one answer.

        Returns:
            All of the `ContactType` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            TransportError: No usable answer came.

        Request:
            `GET /TypesContacts`
        """
        return await self._call(
            "contact_types.list",
            {
            },
        )


class AsyncRKeeperAddressTypes(AsyncResource):
    """Kinds of addresses, such as home and work."""

    __slots__ = ()

    async def list(
        self,
    ) -> tuple[AddressType, ...]:
        """List address types.

        All address types, in one answer.

        Returns:
            All of the `AddressType` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            TransportError: No usable answer came.

        Request:
            `GET /TypesAddresses`
        """
        return await self._call(
            "address_types.list",
            {
            },
        )


class AsyncRKeeperCountries(AsyncResource):
    """Countries that addresses can be in."""

    __slots__ = ()

    async def list(
        self,
    ) -> tuple[Country, ...]:
        """List countries.

        All countries, in one answer.

        Returns:
            All of the `Country` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            TransportError: No usable answer came.

        Request:
            `GET /Countries`
        """
        return await self._call(
            "countries.list",
            {
            },
        )


class AsyncRKeeperCities(AsyncResource):
    """Cities of a country."""

    __slots__ = ()

    async def list(
        self,
        country_id: str | int,
    ) -> tuple[City, ...]:
        """List a country's cities.

        All cities of a country, in one answer.

        Args:
            country_id: The country's id.

        Returns:
            All of the `City` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /Cities`
        """
        return await self._call(
            "cities.list",
            {
                "country_id": country_id,
            },
        )

    async def create(
        self,
        country_id: str | int,
        name: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> City:
        """Add a city to a country.

        Adds a city and returns it with its id. Whether the server refuses a name that is there already is not
        documented.

        Args:
            country_id: The country's id.
            name: Name. It cannot be cleared.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `City`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Cities`
        """
        return await self._call(
            "cities.create",
            {
                "country_id": country_id,
                "name": name,
                "extra": extra,
            },
        )

    async def update(
        self,
        city_id: str | int,
        name: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> City:
        """Rename a city.

        Changes a city's name and returns the city.

        Args:
            city_id: The city's id.
            name: Name. It cannot be cleared.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `City`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Cities`
        """
        return await self._call(
            "cities.update",
            {
                "city_id": city_id,
                "name": name,
                "extra": extra,
            },
        )

    async def delete(
        self,
        city_id: str | int,
    ) -> None:
        """Delete a city.

        Deletes a city. What becomes of its streets, and of addresses in it, is not documented.

        Args:
            city_id: The city's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Cities`
        """
        await self._call(
            "cities.delete",
            {
                "city_id": city_id,
            },
        )


class AsyncRKeeperMetroStations(AsyncResource):
    """Metro stations of a city."""

    __slots__ = ()

    async def list(
        self,
        city_id: str | int,
    ) -> tuple[MetroStation, ...]:
        """List a city's metro stations.

        All metro stations of a city, in one answer.

        Args:
            city_id: The city's id.

        Returns:
            All of the `MetroStation` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /MetroStations`
        """
        return await self._call(
            "metro_stations.list",
            {
                "city_id": city_id,
            },
        )


class AsyncRKeeperStreets(AsyncResource):
    """Streets of a city."""

    __slots__ = ()

    async def list(
        self,
        city_id: str | int,
    ) -> tuple[Street, ...]:
        """List a city's streets.

        All streets of a city, in one answer. A large city has thousands.

        Args:
            city_id: The city's id.

        Returns:
            All of the `Street` records.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /Streets`
        """
        return await self._call(
            "streets.list",
            {
                "city_id": city_id,
            },
        )

    async def create(
        self,
        city_id: str | int,
        name: str,
        *,
        post_code: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Street:
        """Add a street to a city.

        Adds a street and returns it with its id. Whether the server refuses a name that is there already is
        not documented.

        Args:
            city_id: The city's id.
            name: Name.
            post_code: Postal code.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `Street`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Streets`
        """
        return await self._call(
            "streets.create",
            {
                "city_id": city_id,
                "name": name,
                "post_code": post_code,
                "extra": extra,
            },
        )

    async def update(
        self,
        street_id: str | int,
        *,
        name: str | NotGiven = NOT_GIVEN,
        post_code: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> Street:
        """Change a street.

        Changes the given fields of a street and returns the street. What is not given stays as it is.

        Args:
            street_id: The street's id.
            name: Name. It cannot be cleared.
            post_code: Postal code.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `Street`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Streets`
        """
        return await self._call(
            "streets.update",
            {
                "street_id": street_id,
                "name": name,
                "post_code": post_code,
                "extra": extra,
            },
        )

    async def delete(
        self,
        street_id: str | int,
    ) -> None:
        """Delete a street.

        Deletes a street. What becomes of addresses in it is not documented.

        Args:
            street_id: The street's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Streets`
        """
        await self._call(
            "streets.delete",
            {
                "street_id": street_id,
            },
        )


class AsyncRKeeperCustomers(AsyncResource):
    """Customers, with their contacts, addresses, accounts and cards. They are read by id only: there
    is no list and no search."""

    __slots__ = ()

    async def get(
        self,
        id: str | int,
    ) -> RKeeperCustomer:
        """Get a customer.

        One customer by its id, with contacts, addresses, accounts and cards. The server may answer from a
        cache that is up to a minute old; the client itself never caches customers.

        Args:
            id: The customer's id.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /Clients`
        """
        return await self._call(
            "customers.get",
            {
                "id": id,
            },
        )

    async def create(
        self,
        *,
        last_name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        contacts: Sequence[RKeeperContactFields] | NotGiven = NOT_GIVEN,
        addresses: Sequence[RKeeperAddressFields] | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: RKeeperOnUnknown = "raise",
    ) -> RKeeperCustomer:
        """Create a customer.

        Creates a customer, with contacts and addresses if they are given, and returns it as the server stored
        it. The document names no field that must be given, and no check for a customer that is there already.

        Args:
            last_name: Last name.
            first_name: First name.
            middle_name: Middle name (patronymic).
            birthday: Birthday.
            note: Free text about the customer.
            contacts: Phones, e-mails and other contacts. Null is refused; leave it out or give an empty
                list.
            addresses: Delivery addresses. Null is refused; leave it out or give an empty list.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. r_keeper has nothing to look for a customer by, so
                the outcome stays unknown.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Clients`
        """
        return await self._call(
            "customers.create",
            {
                "last_name": last_name,
                "first_name": first_name,
                "middle_name": middle_name,
                "birthday": birthday,
                "note": note,
                "contacts": contacts,
                "addresses": addresses,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    async def update(
        self,
        id: str | int,
        *,
        last_name: str | NotGiven | None = NOT_GIVEN,
        first_name: str | NotGiven | None = NOT_GIVEN,
        middle_name: str | NotGiven | None = NOT_GIVEN,
        birthday: Date | NotGiven | None = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Change a customer's main data.

        Changes the given fields of the main data and returns the whole customer; what is not given stays as
        it is. Contacts and addresses have calls of their own: `contacts` and `addresses`.

        Args:
            id: The customer's id.
            last_name: Last name.
            first_name: First name.
            middle_name: Middle name (patronymic).
            birthday: Birthday.
            note: Free text about the customer.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Clients`
        """
        return await self._call(
            "customers.update",
            {
                "id": id,
                "last_name": last_name,
                "first_name": first_name,
                "middle_name": middle_name,
                "birthday": birthday,
                "note": note,
                "extra": extra,
            },
        )

    async def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete a customer.

        Deletes a customer. Not every version of the CRM supports it; how the others refuse is not documented.

        Args:
            id: The customer's id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Clients`
        """
        await self._call(
            "customers.delete",
            {
                "id": id,
            },
        )


class AsyncRKeeperContacts(AsyncResource):
    """Phones, e-mails and other contacts of a customer. Each write returns the whole customer."""

    __slots__ = ()

    async def create(
        self,
        customer_id: str | int,
        type_id: str | int,
        value: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Add a contact to a customer.

        Adds a contact and returns the whole customer, in which the new contact has its id.

        Args:
            customer_id: The customer's id.
            type_id: Id of the contact's type, from `contact_types.list`. It cannot be cleared.
            value: The number, address or name itself. It cannot be cleared; delete the contact
                instead.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Clients/Contacts`
        """
        return await self._call(
            "contacts.create",
            {
                "customer_id": customer_id,
                "type_id": type_id,
                "value": value,
                "extra": extra,
            },
        )

    async def update(
        self,
        customer_id: str | int,
        contact_id: str | int,
        value: str,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Change a contact of a customer.

        Changes a contact's value and returns the whole customer. The contact's type stays as it is.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.
            value: The number, address or name itself. It cannot be cleared; delete the contact
                instead.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Clients/Contacts`
        """
        return await self._call(
            "contacts.update",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
                "value": value,
                "extra": extra,
            },
        )

    async def delete(
        self,
        customer_id: str | int,
        contact_id: str | int,
    ) -> RKeeperCustomer:
        """Delete a contact of a customer.

        Deletes a contact and returns the whole customer.

        Args:
            customer_id: The customer's id.
            contact_id: The contact's id.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Clients/Contacts`
        """
        return await self._call(
            "contacts.delete",
            {
                "customer_id": customer_id,
                "contact_id": contact_id,
            },
        )


class AsyncRKeeperAddresses(AsyncResource):
    """Delivery addresses of a customer. Each write returns the whole customer."""

    __slots__ = ()

    async def create(
        self,
        customer_id: str | int,
        *,
        type_id: str | int | NotGiven = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        zip: str | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entry: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartments: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        dop_info: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Add an address to a customer.

        Adds an address and returns the whole customer, in which the new address has its id.

        Args:
            customer_id: The customer's id.
            type_id: Id of the address's type, from `address_types.list`. It cannot be cleared.
            country_id: Id of the country, from `countries.list`.
            zip: Postal code.
            region: Region or district.
            city_id: Id of the city, from `cities.list`.
            street_id: Id of the street, from `streets.list`.
            house: House number.
            building: Building or block of the house.
            entry: Entrance.
            floor: Floor.
            apartments: Apartment or office number.
            entry_code: Code of the entrance door.
            dop_info: Additional information for the courier.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /Clients/Addresses`
        """
        return await self._call(
            "addresses.create",
            {
                "customer_id": customer_id,
                "type_id": type_id,
                "country_id": country_id,
                "zip": zip,
                "region": region,
                "city_id": city_id,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entry": entry,
                "floor": floor,
                "apartments": apartments,
                "entry_code": entry_code,
                "dop_info": dop_info,
                "extra": extra,
            },
        )

    async def update(
        self,
        customer_id: str | int,
        address_id: str | int,
        *,
        type_id: str | int | NotGiven = NOT_GIVEN,
        country_id: str | int | NotGiven | None = NOT_GIVEN,
        zip: str | NotGiven | None = NOT_GIVEN,
        region: str | NotGiven | None = NOT_GIVEN,
        city_id: str | int | NotGiven | None = NOT_GIVEN,
        street_id: str | int | NotGiven | None = NOT_GIVEN,
        house: str | NotGiven | None = NOT_GIVEN,
        building: str | NotGiven | None = NOT_GIVEN,
        entry: str | NotGiven | None = NOT_GIVEN,
        floor: str | NotGiven | None = NOT_GIVEN,
        apartments: str | NotGiven | None = NOT_GIVEN,
        entry_code: str | NotGiven | None = NOT_GIVEN,
        dop_info: str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> RKeeperCustomer:
        """Change an address of a customer.

        Changes the given fields of an address and returns the whole customer; what is not given stays as it
        is.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.
            type_id: Id of the address's type, from `address_types.list`. It cannot be cleared.
            country_id: Id of the country, from `countries.list`.
            zip: Postal code.
            region: Region or district.
            city_id: Id of the city, from `cities.list`.
            street_id: Id of the street, from `streets.list`.
            house: House number.
            building: Building or block of the house.
            entry: Entrance.
            floor: Floor.
            apartments: Apartment or office number.
            entry_code: Code of the entrance door.
            dop_info: Additional information for the courier.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /Clients/Addresses`
        """
        return await self._call(
            "addresses.update",
            {
                "customer_id": customer_id,
                "address_id": address_id,
                "type_id": type_id,
                "country_id": country_id,
                "zip": zip,
                "region": region,
                "city_id": city_id,
                "street_id": street_id,
                "house": house,
                "building": building,
                "entry": entry,
                "floor": floor,
                "apartments": apartments,
                "entry_code": entry_code,
                "dop_info": dop_info,
                "extra": extra,
            },
        )

    async def delete(
        self,
        customer_id: str | int,
        address_id: str | int,
    ) -> RKeeperCustomer:
        """Delete an address of a customer.

        Deletes an address and returns the whole customer.

        Args:
            customer_id: The customer's id.
            address_id: The address's id.

        Returns:
            The `RKeeperCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that r_keeper Delivery could never accept; nothing was sent.
            ApiError: r_keeper Delivery refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /Clients/Addresses`
        """
        return await self._call(
            "addresses.delete",
            {
                "customer_id": customer_id,
                "address_id": address_id,
            },
        )


class AsyncRKeeper(AsyncClient):
    """A client of r_keeper Delivery for asyncio.

    It can be shared by tasks and by event loops in several threads. Cancelling a task drops its request. Nothing is
    sent, and no connection made, before the first call.

    Args:
        base_url: Where r_keeper Delivery is; the vendor's cloud, `https://dlv.ucs.ru/api/v1/crm/`, unless given.
        sid: The secret of 64 hexadecimal characters that is made in the dealer's account.
        object_id: The object (a restaurant or a chain) that every call is about.
        cache_ttl: Seconds that a dictionary is kept after it was read; 0 keeps none. A write of this client drops
            what it changes.
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
        ...     async with sandbox.native_async("rkeeper") as client:
        ...         return client.base_url.startswith(sandbox.url("rkeeper"))
        >>> with Sandbox() as sandbox:
        ...     asyncio.run(main(sandbox))
        True
    """

    _crm = "rkeeper"
    _secrets = frozenset({"sid"})

    def __init__(
        self,
        *,
        base_url: str | NotGiven = NOT_GIVEN,
        sid: str,
        object_id: str,
        cache_ttl: float = 60.0,
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
                "sid": sid,
                "object_id": object_id,
                "cache_ttl": cache_ttl,
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
    def contact_types(self) -> AsyncRKeeperContactTypes:
        """Kinds of contacts, such as e-mail or mobile phone. Their flags say what a contact of that
        type is."""
        return AsyncRKeeperContactTypes(self)

    @property
    def address_types(self) -> AsyncRKeeperAddressTypes:
        """Kinds of addresses, such as home and work."""
        return AsyncRKeeperAddressTypes(self)

    @property
    def countries(self) -> AsyncRKeeperCountries:
        """Countries that addresses can be in."""
        return AsyncRKeeperCountries(self)

    @property
    def cities(self) -> AsyncRKeeperCities:
        """Cities of a country."""
        return AsyncRKeeperCities(self)

    @property
    def metro_stations(self) -> AsyncRKeeperMetroStations:
        """Metro stations of a city."""
        return AsyncRKeeperMetroStations(self)

    @property
    def streets(self) -> AsyncRKeeperStreets:
        """Streets of a city."""
        return AsyncRKeeperStreets(self)

    @property
    def customers(self) -> AsyncRKeeperCustomers:
        """Customers, with their contacts, addresses, accounts and cards. They are read by id only:
        there is no list and no search."""
        return AsyncRKeeperCustomers(self)

    @property
    def contacts(self) -> AsyncRKeeperContacts:
        """Phones, e-mails and other contacts of a customer. Each write returns the whole customer."""
        return AsyncRKeeperContacts(self)

    @property
    def addresses(self) -> AsyncRKeeperAddresses:
        """Delivery addresses of a customer. Each write returns the whole customer."""
        return AsyncRKeeperAddresses(self)

