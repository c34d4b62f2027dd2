# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
from asyncio import Future
from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from os import PathLike
from typing import Any, Literal, final

from typing_extensions import Self, disjoint_base

from crmkit._generated.guardant import GuardantOrderStatus

__all__ = [
    "__version__",
    "_made",
    "AddressType",
    "Asked",
    "Call",
    "City",
    "Client",
    "ContactType",
    "Country",
    "GuardantCustomer",
    "GuardantOrder",
    "Listing",
    "MetroStation",
    "Model",
    "Pages",
    "Port",
    "RKeeperAccount",
    "RKeeperAddress",
    "RKeeperCard",
    "RKeeperContact",
    "RKeeperCustomer",
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
    def request(self, method: str, path: str, parts: dict[str, Any]) -> tuple[None, tuple[Any, ...]]: ...
    def submit_request(
        self, method: str, path: str, parts: dict[str, Any], port: Port, future: Future[Any]
    ) -> Call: ...
    def pages(self, operation: str, arguments: dict[str, Any]) -> Listing: ...
    def close(self) -> None: ...

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
    def start(self, strict: bool) -> Pages: ...

@final
class Pages:
    @property
    def report(self) -> tuple[int, int, int, Literal["none_seen", "seen"]]: ...
    def next(self, respond: bool) -> tuple[tuple[Any, ...], int, int | None, str, tuple[Any, ...] | None] | None: ...
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

