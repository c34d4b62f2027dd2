# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
from asyncio import Future
from collections.abc import Callable
from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from os import PathLike
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Self, disjoint_base

from crmkit._generated.guardant import GuardantOrderStatus
from crmkit._generated.salesman import SalesManCustomerType

from crmkit._explanation import Explanation

_Progress: TypeAlias = Callable[[int, int], object]


__all__ = [
    "__version__",
    "_made",
    "Address",
    "AddressType",
    "Asked",
    "Call",
    "City",
    "Client",
    "Contact",
    "ContactType",
    "Country",
    "Crm",
    "Customer",
    "GuardantCustomer",
    "GuardantOrder",
    "Listing",
    "MetroStation",
    "Model",
    "Order",
    "Pages",
    "Port",
    "RKeeperAccount",
    "RKeeperAddress",
    "RKeeperCard",
    "RKeeperContact",
    "RKeeperCustomer",
    "SalesManContact",
    "SalesManCustomer",
    "SalesManDelete",
    "SalesManRequisites",
    "SalesManUid",
    "SalesManWrite",
    "Sandbox",
    "Street",
]

__version__: str

def _made(class_: type[Any], fields: dict[str, Any]) -> Any: ...

@final
class Client:
    def __new__(cls, crm: str, options: dict[str, Any], env: bool) -> Self: ...
    def with_options(self, overrides: dict[str, Any]) -> Client: ...
    @property
    def base_url(self) -> str: ...
    @property
    def has_token(self) -> bool: ...
    def call(self, operation: str, arguments: dict[str, Any], respond: bool) -> Any: ...
    def submit(
        self, operation: str, arguments: dict[str, Any], respond: bool, port: Port, future: Future[Any]
    ) -> Call: ...
    def request(self, method: str, path: str, parts: dict[str, Any]) -> tuple[None, tuple[tuple[Any, ...], ...]]: ...
    def submit_request(
        self, method: str, path: str, parts: dict[str, Any], port: Port, future: Future[Any]
    ) -> Call: ...
    def pages(self, operation: str, arguments: dict[str, Any]) -> Listing: ...
    def close(self) -> None: ...

@final
class Crm:
    def __new__(cls, client: Client) -> Self: ...
    @property
    def name(self) -> str: ...
    @property
    def capabilities(self) -> list[dict[str, Any]]: ...
    def call(self, operation: str, arguments: dict[str, Any], respond: bool) -> Any: ...
    def submit(
        self, operation: str, arguments: dict[str, Any], respond: bool, port: Port, future: Future[Any]
    ) -> Call: ...
    def each(self, operation: str, arguments: dict[str, Any], respond: bool, progress: _Progress | None) -> Any: ...
    def submit_each(
        self,
        operation: str,
        arguments: dict[str, Any],
        respond: bool,
        progress: _Progress | None,
        port: Port,
        future: Future[Any],
    ) -> Call: ...
    def pages(self, operation: str, arguments: dict[str, Any]) -> Listing: ...

@final
class Port:
    def __new__(cls) -> Self: ...
    def fileno(self) -> int: ...
    def drain(self) -> None: ...

@final
class Asked:
    @property
    def function(self) -> Any: ...
    def go_on(self, future: Future[Any]) -> None: ...
    def answer(self, token: str) -> None: ...
    def fail(self, error: BaseException) -> None: ...

@final
class Call:
    def cancel(self) -> None: ...

@final
class Listing:
    def start(self, strict: bool, prefetch: int, limit: int | None) -> Pages: ...

@final
class Pages:
    @property
    def report(self) -> tuple[int, int, int, Literal["none_seen", "seen"]]: ...
    def next(self, respond: bool) -> tuple[tuple[Any, ...], int, int | None, object, tuple[Any, ...] | None] | None: ...
    def submit(self, respond: bool, port: Port, future: Future[Any]) -> Call: ...

@final
class Sandbox:
    def __new__(
        cls, customers: int, path: str | PathLike[str] | None, salesman_dialect: str, rkeeper_cache: bool
    ) -> Self: ...
    def url(self, crm: str) -> str: ...
    def credentials(self, crm: str) -> dict[str, str]: ...
    def inject(self, fault_json: str) -> None: ...
    def requests(self) -> str: ...
    def close(self) -> None: ...

@disjoint_base
class Model:
    """A record of a CRM.

    Records are immutable: `replace` makes a changed copy. Two records are equal if their fields are.
    """

    @property
    def raw_json(self) -> str:
        """The CRM's own record, to the letter."""
    @property
    def raw(self) -> dict[str, Any]:
        """The CRM's own record, parsed anew each time: a dict with the vendor's names, unknown fields included."""
    def to_dict(self) -> dict[str, Any]:
        """The fields as a new dict, nested records as dicts too."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class GuardantCustomer(Model):
    """A customer of a Guardant Station. A company if `company_name` is not empty, else a person."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        last_name: str | None = None,
        company_name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        description: str | None = None,
        status: int | None = None,
        archived: bool | None = None,
        archivation_date: datetime | None = None,
        crm_id: str | None = None,
        ref_id: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The customer's id."""
    @property
    def name(self) -> str | None:
        """First name."""
    @property
    def last_name(self) -> str | None:
        """Last name."""
    @property
    def company_name(self) -> str | None:
        """Name of the company; empty for a person."""
    @property
    def email(self) -> str | None:
        """E-mail address."""
    @property
    def phone(self) -> str | None:
        """Telephone number, as it was written."""
    @property
    def description(self) -> str | None:
        """Free text."""
    @property
    def status(self) -> int | None:
        """Status number; its meaning is not documented."""
    @property
    def archived(self) -> bool | None:
        """Whether the customer is archived."""
    @property
    def archivation_date(self) -> datetime | None:
        """When the customer was archived."""
    @property
    def crm_id(self) -> str | None:
        """Id of the customer in another system. Older servers do not send it."""
    @property
    def ref_id(self) -> str | None:
        """A second id of the customer in another system. Older servers do not send it."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        last_name: str | None = ...,
        company_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        description: str | None = ...,
        status: int | None = ...,
        archived: bool | None = ...,
        archivation_date: datetime | None = ...,
        crm_id: str | None = ...,
        ref_id: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class GuardantOrder(Model):
    """An order that is linked to a customer."""

    def __new__(
        cls,
        *,
        id: str,
        number: int | None = None,
        type: int | None = None,
        status: GuardantOrderStatus | None = None,
        date: datetime | None = None,
        submit_date: datetime | None = None,
        archivation_date: datetime | None = None,
        activation_birth_date: datetime | None = None,
        activation_death_date: datetime | None = None,
        activation_limit: int | None = None,
        quantity: int | None = None,
        archived: bool | None = None,
        can_overwrite_container: bool | None = None,
        customer_required: bool | None = None,
        is_demo: bool | None = None,
        description: str | None = None,
        crm_id: str | None = None,
        ref_id: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The order's id."""
    @property
    def number(self) -> int | None:
        """The order's number; 0 until it has one."""
    @property
    def type(self) -> int | None:
        """Kind of order, 0 for a new one and 1 for an update of a licence."""
    @property
    def status(self) -> GuardantOrderStatus | None:
        """Status of an order."""
    @property
    def date(self) -> datetime | None:
        """When the order was made."""
    @property
    def submit_date(self) -> datetime | None:
        """When the order was submitted."""
    @property
    def archivation_date(self) -> datetime | None:
        """When the order was archived."""
    @property
    def activation_birth_date(self) -> datetime | None:
        """Activation is allowed from this time on; no bound if it is not set."""
    @property
    def activation_death_date(self) -> datetime | None:
        """Activation is allowed up to this time; no bound if it is not set."""
    @property
    def activation_limit(self) -> int | None:
        """How many activations each serial number has."""
    @property
    def quantity(self) -> int | None:
        """How many serial numbers were ordered."""
    @property
    def archived(self) -> bool | None:
        """Whether the order is archived."""
    @property
    def can_overwrite_container(self) -> bool | None:
        """Whether an activation may overwrite a container."""
    @property
    def customer_required(self) -> bool | None:
        """Whether the order needs a customer."""
    @property
    def is_demo(self) -> bool | None:
        """Whether it is a trial."""
    @property
    def description(self) -> str | None:
        """Free text."""
    @property
    def crm_id(self) -> str | None:
        """Id of the order in another system. Older servers do not send it."""
    @property
    def ref_id(self) -> str | None:
        """A second id of the order in another system. Older servers do not send it."""
    def replace(
        self,
        *,
        id: str = ...,
        number: int | None = ...,
        type: int | None = ...,
        status: GuardantOrderStatus | None = ...,
        date: datetime | None = ...,
        submit_date: datetime | None = ...,
        archivation_date: datetime | None = ...,
        activation_birth_date: datetime | None = ...,
        activation_death_date: datetime | None = ...,
        activation_limit: int | None = ...,
        quantity: int | None = ...,
        archived: bool | None = ...,
        can_overwrite_container: bool | None = ...,
        customer_required: bool | None = ...,
        is_demo: bool | None = ...,
        description: str | None = ...,
        crm_id: str | None = ...,
        ref_id: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class ContactType(Model):
    """A kind of contacts. Its flags say what a contact of this type is; one without a flag is
    something else."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        is_phone: bool | None = None,
        is_email: bool | None = None,
        is_skype: bool | None = None,
        is_social_network: bool | None = None,
        mailing: bool | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The type's id."""
    @property
    def name(self) -> str | None:
        """Name, in the language of the installation."""
    @property
    def is_phone(self) -> bool | None:
        """Whether it is a telephone number."""
    @property
    def is_email(self) -> bool | None:
        """Whether it is an e-mail address."""
    @property
    def is_skype(self) -> bool | None:
        """Whether it is a Skype name. In the document's own example, the type called Skype has it
        false."""
    @property
    def is_social_network(self) -> bool | None:
        """Whether it is an account in a social network."""
    @property
    def mailing(self) -> bool | None:
        """Whether such contacts may be used for campaigns."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        is_phone: bool | None = ...,
        is_email: bool | None = ...,
        is_skype: bool | None = ...,
        is_social_network: bool | None = ...,
        mailing: bool | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class AddressType(Model):
    """A kind of addresses."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The type's id."""
    @property
    def name(self) -> str | None:
        """Name."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class Country(Model):
    """A country."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The country's id."""
    @property
    def name(self) -> str | None:
        """Name."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class City(Model):
    """A city of a country."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The city's id."""
    @property
    def name(self) -> str | None:
        """Name."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class MetroStation(Model):
    """A metro station of a city."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The station's id."""
    @property
    def name(self) -> str | None:
        """Name."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class Street(Model):
    """A street of a city."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        post_code: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The street's id."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def post_code(self) -> str | None:
        """Postal code."""
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        post_code: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class RKeeperCustomer(Model):
    """A customer of an r_keeper Delivery object."""

    def __new__(
        cls,
        *,
        id: str,
        last_name: str | None = None,
        first_name: str | None = None,
        middle_name: str | None = None,
        birthday: Date | None = None,
        note: str | None = None,
        contacts: tuple[RKeeperContact, ...] | None = None,
        addresses: tuple[RKeeperAddress, ...] | None = None,
        accounts: tuple[RKeeperAccount, ...] | None = None,
        cards: tuple[RKeeperCard, ...] | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The customer's id."""
    @property
    def last_name(self) -> str | None:
        """Last name."""
    @property
    def first_name(self) -> str | None:
        """First name."""
    @property
    def middle_name(self) -> str | None:
        """Middle name (patronymic)."""
    @property
    def birthday(self) -> Date | None:
        """Birthday."""
    @property
    def note(self) -> str | None:
        """Free text about the customer."""
    @property
    def contacts(self) -> tuple[RKeeperContact, ...] | None:
        """Phones, e-mails and other contacts."""
    @property
    def addresses(self) -> tuple[RKeeperAddress, ...] | None:
        """Delivery addresses."""
    @property
    def accounts(self) -> tuple[RKeeperAccount, ...] | None:
        """Loyalty accounts. They are only read."""
    @property
    def cards(self) -> tuple[RKeeperCard, ...] | None:
        """Loyalty cards. They are only read."""
    def replace(
        self,
        *,
        id: str = ...,
        last_name: str | None = ...,
        first_name: str | None = ...,
        middle_name: str | None = ...,
        birthday: Date | None = ...,
        note: str | None = ...,
        contacts: tuple[RKeeperContact, ...] | None = ...,
        addresses: tuple[RKeeperAddress, ...] | None = ...,
        accounts: tuple[RKeeperAccount, ...] | None = ...,
        cards: tuple[RKeeperCard, ...] | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class RKeeperContact(Model):
    """A phone, an e-mail or another contact of a customer."""

    def __new__(
        cls,
        *,
        id: str,
        type_id: str | None = None,
        type_name: str | None = None,
        value: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The contact's id."""
    @property
    def type_id(self) -> str | None:
        """Id of the contact's type."""
    @property
    def type_name(self) -> str | None:
        """Name of the contact's type."""
    @property
    def value(self) -> str | None:
        """The number, address or name itself, as it was written."""
    def replace(
        self,
        *,
        id: str = ...,
        type_id: str | None = ...,
        type_name: str | None = ...,
        value: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class RKeeperAddress(Model):
    """A delivery address of a customer. Text that is not set is empty."""

    def __new__(
        cls,
        *,
        id: str,
        type_id: str | None = None,
        type_name: str | None = None,
        country_id: str | None = None,
        country: str | None = None,
        zip: str | None = None,
        region: str | None = None,
        city_id: str | None = None,
        city: str | None = None,
        street_id: str | None = None,
        street: str | None = None,
        house: str | None = None,
        building: str | None = None,
        entry: str | None = None,
        floor: str | None = None,
        apartments: str | None = None,
        entry_code: str | None = None,
        dop_info: str | None = None,
        lat: str | None = None,
        lng: str | None = None,
        metro_station_id: str | None = None,
        metro_station: str | None = None,
        read_only: bool | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The address's id."""
    @property
    def type_id(self) -> str | None:
        """Id of the address's type."""
    @property
    def type_name(self) -> str | None:
        """Name of the address's type."""
    @property
    def country_id(self) -> str | None:
        """Id of the country."""
    @property
    def country(self) -> str | None:
        """Name of the country."""
    @property
    def zip(self) -> str | None:
        """Postal code."""
    @property
    def region(self) -> str | None:
        """Region or district."""
    @property
    def city_id(self) -> str | None:
        """Id of the city."""
    @property
    def city(self) -> str | None:
        """Name of the city."""
    @property
    def street_id(self) -> str | None:
        """Id of the street."""
    @property
    def street(self) -> str | None:
        """Name of the street."""
    @property
    def house(self) -> str | None:
        """House number."""
    @property
    def building(self) -> str | None:
        """Building or block of the house."""
    @property
    def entry(self) -> str | None:
        """Entrance."""
    @property
    def floor(self) -> str | None:
        """Floor."""
    @property
    def apartments(self) -> str | None:
        """Apartment or office number."""
    @property
    def entry_code(self) -> str | None:
        """Code of the entrance door."""
    @property
    def dop_info(self) -> str | None:
        """Additional information for the courier."""
    @property
    def lat(self) -> str | None:
        """Latitude, as text; empty if it is not known."""
    @property
    def lng(self) -> str | None:
        """Longitude, as text; empty if it is not known."""
    @property
    def metro_station_id(self) -> str | None:
        """Id of the nearest metro station."""
    @property
    def metro_station(self) -> str | None:
        """Name of the nearest metro station."""
    @property
    def read_only(self) -> bool | None:
        """Whether the address cannot be changed."""
    def replace(
        self,
        *,
        id: str = ...,
        type_id: str | None = ...,
        type_name: str | None = ...,
        country_id: str | None = ...,
        country: str | None = ...,
        zip: str | None = ...,
        region: str | None = ...,
        city_id: str | None = ...,
        city: str | None = ...,
        street_id: str | None = ...,
        street: str | None = ...,
        house: str | None = ...,
        building: str | None = ...,
        entry: str | None = ...,
        floor: str | None = ...,
        apartments: str | None = ...,
        entry_code: str | None = ...,
        dop_info: str | None = ...,
        lat: str | None = ...,
        lng: str | None = ...,
        metro_station_id: str | None = ...,
        metro_station: str | None = ...,
        read_only: bool | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class RKeeperAccount(Model):
    """A loyalty account of a customer."""

    def __new__(
        cls,
        *,
        account_number: str | None = None,
        status: str | None = None,
        account_type_id: str | None = None,
        account_type_name: str | None = None,
        account_debit_enabled: bool | None = None,
        account_credit_enabled: bool | None = None,
        date_create: datetime | None = None,
        balance: Decimal | None = None,
        account_code: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def account_number(self) -> str | None:
        """The account's number."""
    @property
    def status(self) -> str | None:
        """Status, `Active` for example; the other values are not documented."""
    @property
    def account_type_id(self) -> str | None:
        """Id of the account's type."""
    @property
    def account_type_name(self) -> str | None:
        """Name of the account's type."""
    @property
    def account_debit_enabled(self) -> bool | None:
        """Whether the account can be debited."""
    @property
    def account_credit_enabled(self) -> bool | None:
        """Whether the account can be credited."""
    @property
    def date_create(self) -> datetime | None:
        """When the account was made, in the server's local time."""
    @property
    def balance(self) -> Decimal | None:
        """The balance, to the digit."""
    @property
    def account_code(self) -> str | None:
        """Code of the account."""
    def replace(
        self,
        *,
        account_number: str | None = ...,
        status: str | None = ...,
        account_type_id: str | None = ...,
        account_type_name: str | None = ...,
        account_debit_enabled: bool | None = ...,
        account_credit_enabled: bool | None = ...,
        date_create: datetime | None = ...,
        balance: Decimal | None = ...,
        account_code: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class RKeeperCard(Model):
    """A loyalty card of a customer."""

    def __new__(
        cls,
        *,
        card_code: str | None = None,
        is_virtual_card: bool | None = None,
        is_confirm_manager: bool | None = None,
        status: str | None = None,
        date_offered: datetime | None = None,
        date_expired: datetime | None = None,
        group_id: str | None = None,
        group_name: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def card_code(self) -> str | None:
        """The card's code."""
    @property
    def is_virtual_card(self) -> bool | None:
        """Whether the card is virtual."""
    @property
    def is_confirm_manager(self) -> bool | None:
        """Whether using the card needs a manager's confirmation."""
    @property
    def status(self) -> str | None:
        """Status, `Active` for example; the other values are not documented."""
    @property
    def date_offered(self) -> datetime | None:
        """When the card was given out, in the server's local time."""
    @property
    def date_expired(self) -> datetime | None:
        """Until when the card is valid, in the server's local time."""
    @property
    def group_id(self) -> str | None:
        """Id of the card's group."""
    @property
    def group_name(self) -> str | None:
        """Name of the card's group."""
    def replace(
        self,
        *,
        card_code: str | None = ...,
        is_virtual_card: bool | None = ...,
        is_confirm_manager: bool | None = ...,
        status: str | None = ...,
        date_offered: datetime | None = ...,
        date_expired: datetime | None = ...,
        group_id: str | None = ...,
        group_name: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class SalesManCustomer(Model):
    """A client of a SalesMan CRM. Reading one client and listing name some fields differently; here
    they have one name. A field that was not asked for, or that the server does not send, is not
    set."""

    def __new__(
        cls,
        *,
        id: str,
        uid: str | None = None,
        client_uid: str | None = None,
        type: SalesManCustomerType | None = None,
        title: str | None = None,
        date_create: datetime | None = None,
        date_edit: datetime | None = None,
        iduser: str | None = None,
        user: str | None = None,
        idcategory: str | None = None,
        category: str | None = None,
        head_clid: str | None = None,
        head: str | None = None,
        pid: str | None = None,
        person: str | None = None,
        address: str | None = None,
        phone: str | None = None,
        fax: str | None = None,
        site_url: str | None = None,
        mail_url: str | None = None,
        territory: str | None = None,
        territory_name: str | None = None,
        des: str | None = None,
        scheme: str | None = None,
        tip_cmr: str | None = None,
        relation: str | None = None,
        clientpath: str | None = None,
        clientpath_id: str | None = None,
        trash: bool | None = None,
        fav: bool | None = None,
        price_level: str | None = None,
        input1: str | None = None,
        input2: str | None = None,
        input3: str | None = None,
        input4: str | None = None,
        input5: str | None = None,
        input6: str | None = None,
        input7: str | None = None,
        input8: str | None = None,
        input9: str | None = None,
        input10: str | None = None,
        bankinfo: SalesManRequisites | None = None,
        contacts: tuple[SalesManContact, ...] | None = None,
        uids: tuple[SalesManUid, ...] | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The client's id."""
    @property
    def clid(self) -> str:
        """The same as `id`."""
    @property
    def uid(self) -> str | None:
        """The client's id in another system. It is not unique."""
    @property
    def client_uid(self) -> str | None:
        """The same as `uid`, as reading one client has it too."""
    @property
    def type(self) -> SalesManCustomerType | None:
        """Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor`
        or `partner`. The vendor spells the last one `parnter` in some places; any other text goes
        through."""
    @property
    def title(self) -> str | None:
        """Name of the client."""
    @property
    def date_create(self) -> datetime | None:
        """When the client was added, in the account's time zone."""
    @property
    def date_edit(self) -> datetime | None:
        """When the client was last changed, in the account's time zone; not set until the first
        change. From a public server a change of requisites alone does not move it."""
    @property
    def iduser(self) -> str | None:
        """Id of the user who is responsible."""
    @property
    def user(self) -> str | None:
        """The user who is responsible. Only listings have it."""
    @property
    def idcategory(self) -> str | None:
        """Id of the industry."""
    @property
    def category(self) -> str | None:
        """Name of the industry."""
    @property
    def head_clid(self) -> str | None:
        """Id of the parent organisation."""
    @property
    def head(self) -> str | None:
        """Name of the parent organisation."""
    @property
    def pid(self) -> str | None:
        """Id of the main person."""
    @property
    def person(self) -> str | None:
        """Name of the main person."""
    @property
    def address(self) -> str | None:
        """Address."""
    @property
    def phone(self) -> str | None:
        """Telephone numbers, with commas between."""
    @property
    def fax(self) -> str | None:
        """Fax numbers."""
    @property
    def site_url(self) -> str | None:
        """Web site."""
    @property
    def mail_url(self) -> str | None:
        """E-mail addresses."""
    @property
    def territory(self) -> str | None:
        """Id of the territory."""
    @property
    def territory_name(self) -> str | None:
        """Name of the territory."""
    @property
    def des(self) -> str | None:
        """Free text about the client."""
    @property
    def scheme(self) -> str | None:
        """How decisions are made."""
    @property
    def tip_cmr(self) -> str | None:
        """Kind of relations."""
    @property
    def relation(self) -> str | None:
        """The same as `tip_cmr`, as reading one client has it too."""
    @property
    def clientpath(self) -> str | None:
        """Name of the client's source."""
    @property
    def clientpath_id(self) -> str | None:
        """Id of the client's source."""
    @property
    def trash(self) -> bool | None:
        """Whether the client is in the trash."""
    @property
    def fav(self) -> bool | None:
        """Whether the client is a favourite of the user."""
    @property
    def price_level(self) -> str | None:
        """Level of prices."""
    @property
    def input1(self) -> str | None:
        """Additional field 1; `fields` says what it is called."""
    @property
    def input2(self) -> str | None:
        """Additional field 2."""
    @property
    def input3(self) -> str | None:
        """Additional field 3."""
    @property
    def input4(self) -> str | None:
        """Additional field 4."""
    @property
    def input5(self) -> str | None:
        """Additional field 5."""
    @property
    def input6(self) -> str | None:
        """Additional field 6."""
    @property
    def input7(self) -> str | None:
        """Additional field 7."""
    @property
    def input8(self) -> str | None:
        """Additional field 8."""
    @property
    def input9(self) -> str | None:
        """Additional field 9."""
    @property
    def input10(self) -> str | None:
        """Additional field 10."""
    @property
    def bankinfo(self) -> SalesManRequisites | None:
        """Requisites, if they were asked for."""
    @property
    def contacts(self) -> tuple[SalesManContact, ...] | None:
        """The client's persons, if they were asked for."""
    @property
    def uids(self) -> tuple[SalesManUid, ...] | None:
        """The client's ids in other systems, if they were asked for."""
    def replace(
        self,
        *,
        id: str = ...,
        uid: str | None = ...,
        client_uid: str | None = ...,
        type: SalesManCustomerType | None = ...,
        title: str | None = ...,
        date_create: datetime | None = ...,
        date_edit: datetime | None = ...,
        iduser: str | None = ...,
        user: str | None = ...,
        idcategory: str | None = ...,
        category: str | None = ...,
        head_clid: str | None = ...,
        head: str | None = ...,
        pid: str | None = ...,
        person: str | None = ...,
        address: str | None = ...,
        phone: str | None = ...,
        fax: str | None = ...,
        site_url: str | None = ...,
        mail_url: str | None = ...,
        territory: str | None = ...,
        territory_name: str | None = ...,
        des: str | None = ...,
        scheme: str | None = ...,
        tip_cmr: str | None = ...,
        relation: str | None = ...,
        clientpath: str | None = ...,
        clientpath_id: str | None = ...,
        trash: bool | None = ...,
        fav: bool | None = ...,
        price_level: str | None = ...,
        input1: str | None = ...,
        input2: str | None = ...,
        input3: str | None = ...,
        input4: str | None = ...,
        input5: str | None = ...,
        input6: str | None = ...,
        input7: str | None = ...,
        input8: str | None = ...,
        input9: str | None = ...,
        input10: str | None = ...,
        bankinfo: SalesManRequisites | None = ...,
        contacts: tuple[SalesManContact, ...] | None = ...,
        uids: tuple[SalesManUid, ...] | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class SalesManRequisites(Model):
    """Requisites of a client. What is not set is empty or null."""

    def __new__(
        cls,
        *,
        cast_ur_name: str | None = None,
        cast_ur_name_short: str | None = None,
        cast_name: str | None = None,
        cast_inn: str | None = None,
        cast_kpp: str | None = None,
        cast_bank: str | None = None,
        cast_bank_ks: str | None = None,
        cast_bank_rs: str | None = None,
        cast_bank_bik: str | None = None,
        cast_okpo: str | None = None,
        cast_ogrn: str | None = None,
        cast_dir_name: str | None = None,
        cast_dir_signature: str | None = None,
        cast_dir_status: str | None = None,
        cast_dir_status_sig: str | None = None,
        cast_dir_osnovanie: str | None = None,
        cast_ur_addr: str | None = None,
        cast_fac_addr: str | None = None,
        cast_type: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def cast_ur_name(self) -> str | None:
        """Legal name."""
    @property
    def cast_ur_name_short(self) -> str | None:
        """Short legal name. The document lacks it."""
    @property
    def cast_name(self) -> str | None:
        """Name. The document lacks it; a public server repeats the client's `title` here."""
    @property
    def cast_inn(self) -> str | None:
        """Tax number (INN)."""
    @property
    def cast_kpp(self) -> str | None:
        """Code of the reason for tax registration (KPP)."""
    @property
    def cast_bank(self) -> str | None:
        """Bank."""
    @property
    def cast_bank_ks(self) -> str | None:
        """Correspondent account."""
    @property
    def cast_bank_rs(self) -> str | None:
        """Settlement account."""
    @property
    def cast_bank_bik(self) -> str | None:
        """The bank's code (BIK)."""
    @property
    def cast_okpo(self) -> str | None:
        """Code of the organisation in the statistics (OKPO)."""
    @property
    def cast_ogrn(self) -> str | None:
        """State registration number (OGRN)."""
    @property
    def cast_dir_name(self) -> str | None:
        """Full name of the head, in the genitive ('in the person of')."""
    @property
    def cast_dir_signature(self) -> str | None:
        """Name of the head, for the signature."""
    @property
    def cast_dir_status(self) -> str | None:
        """Position of the head, in the genitive."""
    @property
    def cast_dir_status_sig(self) -> str | None:
        """Position of the head."""
    @property
    def cast_dir_osnovanie(self) -> str | None:
        """What the head acts on, in the genitive, such as the charter or a power of attorney."""
    @property
    def cast_ur_addr(self) -> str | None:
        """Legal address."""
    @property
    def cast_fac_addr(self) -> str | None:
        """Actual address. The document lacks it; a public server repeats the client's `address` here."""
    @property
    def cast_type(self) -> str | None:
        """Type. The document lacks it; a public server repeats the client's `type` here."""
    def replace(
        self,
        *,
        cast_ur_name: str | None = ...,
        cast_ur_name_short: str | None = ...,
        cast_name: str | None = ...,
        cast_inn: str | None = ...,
        cast_kpp: str | None = ...,
        cast_bank: str | None = ...,
        cast_bank_ks: str | None = ...,
        cast_bank_rs: str | None = ...,
        cast_bank_bik: str | None = ...,
        cast_okpo: str | None = ...,
        cast_ogrn: str | None = ...,
        cast_dir_name: str | None = ...,
        cast_dir_signature: str | None = ...,
        cast_dir_status: str | None = ...,
        cast_dir_status_sig: str | None = ...,
        cast_dir_osnovanie: str | None = ...,
        cast_ur_addr: str | None = ...,
        cast_fac_addr: str | None = ...,
        cast_type: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class SalesManContact(Model):
    """A person of a client. The document does not name the fields; these are a public server's."""

    def __new__(
        cls,
        *,
        id: str,
        person: str | None = None,
        ptitle: str | None = None,
        tel: str | None = None,
        mob: str | None = None,
        mail: str | None = None,
        clid: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The person's id."""
    @property
    def pid(self) -> str:
        """The same as `id`."""
    @property
    def person(self) -> str | None:
        """The person's name."""
    @property
    def ptitle(self) -> str | None:
        """Position."""
    @property
    def tel(self) -> str | None:
        """Telephone numbers."""
    @property
    def mob(self) -> str | None:
        """Mobile phone numbers."""
    @property
    def mail(self) -> str | None:
        """E-mail addresses."""
    @property
    def clid(self) -> str | None:
        """Id of the client."""
    def replace(
        self,
        *,
        id: str = ...,
        person: str | None = ...,
        ptitle: str | None = ...,
        tel: str | None = ...,
        mob: str | None = ...,
        mail: str | None = ...,
        clid: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class SalesManUid(Model):
    """An id of a client in another system. The document does not name the fields; these are a public
    server's."""

    def __new__(
        cls,
        *,
        name: str | None = None,
        value: str | None = None,
        datum: str | None = None,
        eid: str | None = None,
        clid: str | None = None,
        did: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """Name of the other system, or of the id."""
    @property
    def value(self) -> str | None:
        """The id there."""
    @property
    def datum(self) -> str | None:
        """When it was written, as the server puts it."""
    @property
    def eid(self) -> str | None:
        """Id of the lead."""
    @property
    def clid(self) -> str | None:
        """Id of the client."""
    @property
    def did(self) -> str | None:
        """Id of the deal."""
    def replace(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
        datum: str | None = ...,
        eid: str | None = ...,
        clid: str | None = ...,
        did: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class SalesManWrite(Model):
    """What a write did."""

    def __new__(
        cls,
        *,
        id: str,
        result: str | None = None,
        hid: str | None = None,
        changed: bool,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The client's id."""
    @property
    def clid(self) -> str:
        """The same as `id`."""
    @property
    def result(self) -> str | None:
        """What was done, in the server's words (Russian)."""
    @property
    def hid(self) -> str | None:
        """Id of the entry in the client's history that the change made."""
    @property
    def changed(self) -> bool:
        """False if the server found the data identical to what it has, and no requisites were sent."""
    def replace(
        self,
        *,
        id: str = ...,
        result: str | None = ...,
        hid: str | None = ...,
        changed: bool = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class SalesManDelete(Model):
    """What a deletion did."""

    def __new__(
        cls,
        *,
        id: str,
        result: str | None = None,
        message: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The deleted client's id."""
    @property
    def clid(self) -> str:
        """The same as `id`."""
    @property
    def result(self) -> str | None:
        """What was done, in the server's words (Russian)."""
    @property
    def message(self) -> str | None:
        """What went with the client, in the server's words (Russian), with `<br>` between lines."""
    def replace(
        self,
        *,
        id: str = ...,
        result: str | None = ...,
        message: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class Customer(Model):
    """A customer of any CRM. Text that is not set is null here, whatever the CRM writes."""

    def __new__(
        cls,
        *,
        id: str,
        crm: str,
        kind: str | None = None,
        name: str | None = None,
        first_name: str | None = None,
        middle_name: str | None = None,
        last_name: str | None = None,
        company_name: str | None = None,
        birthday: Date | None = None,
        emails: tuple[str, ...],
        phones: tuple[str, ...],
        contacts: tuple[Contact, ...],
        addresses: tuple[Address, ...],
        note: str | None = None,
        archived: bool | None = None,
        external_id: str | None = None,
        tax_id: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The customer's id in the CRM."""
    @property
    def crm(self) -> str:
        """Which CRM: `guardant`, `rkeeper` or `salesman`."""
    @property
    def kind(self) -> str | None:
        """`person`, `company`, or the CRM's own word for what is neither."""
    @property
    def name(self) -> str | None:
        """How the customer is called: the company's name, or a person's last, first and middle name."""
    @property
    def first_name(self) -> str | None:
        """First name."""
    @property
    def middle_name(self) -> str | None:
        """Middle name (patronymic)."""
    @property
    def last_name(self) -> str | None:
        """Last name."""
    @property
    def company_name(self) -> str | None:
        """Name of the company. Not set for a person."""
    @property
    def birthday(self) -> Date | None:
        """Birthday."""
    @property
    def emails(self) -> tuple[str, ...]:
        """E-mail addresses as they are written in the CRM."""
    @property
    def phones(self) -> tuple[str, ...]:
        """Telephone numbers as they are written in the CRM."""
    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Phones, e-mails and all other contacts."""
    @property
    def addresses(self) -> tuple[Address, ...]:
        """Addresses."""
    @property
    def note(self) -> str | None:
        """Free text about the customer."""
    @property
    def archived(self) -> bool | None:
        """Whether the customer is archived or in the trash. Not set where the CRM has no such thing."""
    @property
    def external_id(self) -> str | None:
        """The customer's id in another system."""
    @property
    def tax_id(self) -> str | None:
        """Tax number (INN)."""
    @property
    def created_at(self) -> datetime | None:
        """When the customer was added to the CRM."""
    @property
    def updated_at(self) -> datetime | None:
        """When the customer was last changed. Not set before the first change."""
    def explain(self, field: str) -> Explanation:
        """How a field was read: the rule, and the CRM's own values that it was used on.

        Args:
            field: The field's name, `phones` say.

        Raises:
            InvalidArgumentError: There is no rule for such a field.
        """
    def replace(
        self,
        *,
        id: str = ...,
        crm: str = ...,
        kind: str | None = ...,
        name: str | None = ...,
        first_name: str | None = ...,
        middle_name: str | None = ...,
        last_name: str | None = ...,
        company_name: str | None = ...,
        birthday: Date | None = ...,
        emails: tuple[str, ...] = ...,
        phones: tuple[str, ...] = ...,
        contacts: tuple[Contact, ...] = ...,
        addresses: tuple[Address, ...] = ...,
        note: str | None = ...,
        archived: bool | None = ...,
        external_id: str | None = ...,
        tax_id: str | None = ...,
        created_at: datetime | None = ...,
        updated_at: datetime | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class Contact(Model):
    """A phone, an e-mail or another contact of a customer."""

    def __new__(
        cls,
        *,
        id: str,
        crm: str,
        customer_id: str,
        kind: str,
        type_id: str | None = None,
        type_name: str | None = None,
        value: str,
        normalized: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The contact's id. Where the CRM does not number contacts it is made of the value,
        `phone:79161234567` or `email:a@b.c`, and changes with it."""
    @property
    def crm(self) -> str:
        """Which CRM."""
    @property
    def customer_id(self) -> str:
        """Whose contact it is."""
    @property
    def kind(self) -> str:
        """`phone`, `email`, `messenger`, `social` or `other`."""
    @property
    def type_id(self) -> str | None:
        """Id of the CRM's own type, where it has types."""
    @property
    def type_name(self) -> str | None:
        """Name of the CRM's own type."""
    @property
    def value(self) -> str:
        """The number, address or name, as it is written in the CRM."""
    @property
    def normalized(self) -> str | None:
        """A phone in the form of E.164 (`+79161234567`), if it is valid as written or with the
        client's `default_region`; an e-mail trimmed and in lower case. Else not set."""
    def explain(self, field: str) -> Explanation:
        """How a field was read: the rule, and the CRM's own values that it was used on.

        Args:
            field: The field's name, `phones` say.

        Raises:
            InvalidArgumentError: There is no rule for such a field.
        """
    def replace(
        self,
        *,
        id: str = ...,
        crm: str = ...,
        customer_id: str = ...,
        kind: str = ...,
        type_id: str | None = ...,
        type_name: str | None = ...,
        value: str = ...,
        normalized: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class Address(Model):
    """An address of a customer."""

    def __new__(
        cls,
        *,
        id: str,
        crm: str,
        customer_id: str,
        kind: str | None = None,
        type_id: str | None = None,
        type_name: str | None = None,
        text: str | None = None,
        country: str | None = None,
        country_id: str | None = None,
        region: str | None = None,
        city: str | None = None,
        city_id: str | None = None,
        street: str | None = None,
        street_id: str | None = None,
        house: str | None = None,
        building: str | None = None,
        entrance: str | None = None,
        floor: str | None = None,
        apartment: str | None = None,
        entry_code: str | None = None,
        postal_code: str | None = None,
        note: str | None = None,
        latitude: str | None = None,
        longitude: str | None = None,
        metro_station: str | None = None,
        metro_station_id: str | None = None,
        read_only: bool | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The address's id. Where the CRM does not number addresses it is `main` or `legal`."""
    @property
    def crm(self) -> str:
        """Which CRM."""
    @property
    def customer_id(self) -> str:
        """Whose address it is."""
    @property
    def kind(self) -> str | None:
        """`home`, `work`, `main`, `legal`, or the CRM's own word in lower case."""
    @property
    def type_id(self) -> str | None:
        """Id of the CRM's own type, where it has types."""
    @property
    def type_name(self) -> str | None:
        """Name of the CRM's own type."""
    @property
    def text(self) -> str | None:
        """The address in one line. Where the CRM keeps parts: postal code, country, region, city,
        street, house, building and apartment, those that are set, with a comma and a space between."""
    @property
    def country(self) -> str | None:
        """Country."""
    @property
    def country_id(self) -> str | None:
        """Id of the country."""
    @property
    def region(self) -> str | None:
        """Region or district."""
    @property
    def city(self) -> str | None:
        """City."""
    @property
    def city_id(self) -> str | None:
        """Id of the city."""
    @property
    def street(self) -> str | None:
        """Street."""
    @property
    def street_id(self) -> str | None:
        """Id of the street."""
    @property
    def house(self) -> str | None:
        """House number."""
    @property
    def building(self) -> str | None:
        """Building or block of the house."""
    @property
    def entrance(self) -> str | None:
        """Entrance."""
    @property
    def floor(self) -> str | None:
        """Floor."""
    @property
    def apartment(self) -> str | None:
        """Apartment or office number."""
    @property
    def entry_code(self) -> str | None:
        """Code of the entrance door."""
    @property
    def postal_code(self) -> str | None:
        """Postal code."""
    @property
    def note(self) -> str | None:
        """What a courier should know."""
    @property
    def latitude(self) -> str | None:
        """Latitude, as the CRM writes it."""
    @property
    def longitude(self) -> str | None:
        """Longitude, as the CRM writes it."""
    @property
    def metro_station(self) -> str | None:
        """The nearest metro station."""
    @property
    def metro_station_id(self) -> str | None:
        """Id of the nearest metro station."""
    @property
    def read_only(self) -> bool | None:
        """Whether the address cannot be changed. Not set where the CRM has no such thing."""
    def explain(self, field: str) -> Explanation:
        """How a field was read: the rule, and the CRM's own values that it was used on.

        Args:
            field: The field's name, `phones` say.

        Raises:
            InvalidArgumentError: There is no rule for such a field.
        """
    def replace(
        self,
        *,
        id: str = ...,
        crm: str = ...,
        customer_id: str = ...,
        kind: str | None = ...,
        type_id: str | None = ...,
        type_name: str | None = ...,
        text: str | None = ...,
        country: str | None = ...,
        country_id: str | None = ...,
        region: str | None = ...,
        city: str | None = ...,
        city_id: str | None = ...,
        street: str | None = ...,
        street_id: str | None = ...,
        house: str | None = ...,
        building: str | None = ...,
        entrance: str | None = ...,
        floor: str | None = ...,
        apartment: str | None = ...,
        entry_code: str | None = ...,
        postal_code: str | None = ...,
        note: str | None = ...,
        latitude: str | None = ...,
        longitude: str | None = ...,
        metro_station: str | None = ...,
        metro_station_id: str | None = ...,
        read_only: bool | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class Order(Model):
    """An order of a customer."""

    def __new__(
        cls,
        *,
        id: str,
        crm: str,
        customer_id: str,
        number: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        quantity: int | None = None,
        description: str | None = None,
        created_at: datetime | None = None,
        submitted_at: datetime | None = None,
        archived: bool | None = None,
        external_id: str | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The order's id."""
    @property
    def crm(self) -> str:
        """Which CRM."""
    @property
    def customer_id(self) -> str:
        """Whose order it is."""
    @property
    def number(self) -> str | None:
        """The order's number."""
    @property
    def kind(self) -> str | None:
        """`new`, `update`, or the CRM's own number for another kind."""
    @property
    def status(self) -> str | None:
        """`draft`, `submitted`, `revoked`, or the CRM's own word."""
    @property
    def quantity(self) -> int | None:
        """How many."""
    @property
    def description(self) -> str | None:
        """Free text."""
    @property
    def created_at(self) -> datetime | None:
        """When the order was made."""
    @property
    def submitted_at(self) -> datetime | None:
        """When it was submitted."""
    @property
    def archived(self) -> bool | None:
        """Whether it is archived."""
    @property
    def external_id(self) -> str | None:
        """Its id in another system."""
    def explain(self, field: str) -> Explanation:
        """How a field was read: the rule, and the CRM's own values that it was used on.

        Args:
            field: The field's name, `phones` say.

        Raises:
            InvalidArgumentError: There is no rule for such a field.
        """
    def replace(
        self,
        *,
        id: str = ...,
        crm: str = ...,
        customer_id: str = ...,
        number: str | None = ...,
        kind: str | None = ...,
        status: str | None = ...,
        quantity: int | None = ...,
        description: str | None = ...,
        created_at: datetime | None = ...,
        submitted_at: datetime | None = ...,
        archived: bool | None = ...,
        external_id: str | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

