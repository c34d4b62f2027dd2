# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
from asyncio import Future
from datetime import datetime
from os import PathLike
from typing import Any, Literal, final

from typing_extensions import Self, disjoint_base

from crmkit._generated.guardant import GuardantOrderStatus

__all__ = [
    "__version__",
    "_made",
    "Asked",
    "Call",
    "Client",
    "GuardantCustomer",
    "GuardantOrder",
    "Listing",
    "Model",
    "Pages",
    "Port",
    "Sandbox",
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
    def next(self) -> tuple[tuple[Any, ...], int, int | None, str, tuple[Any, ...]] | None: ...
    def submit(self, port: Port, future: Future[Any]) -> Call: ...

@final
class Sandbox:
    def __new__(cls, customers: int, path: str | PathLike[str] | None) -> Self: ...
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

