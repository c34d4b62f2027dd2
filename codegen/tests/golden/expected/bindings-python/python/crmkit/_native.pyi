# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
from asyncio import Future
from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from os import PathLike
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Self, disjoint_base

from crmkit._generated.hazard import HazardText
from crmkit._generated.hazard import HazardNumber

_Progress: TypeAlias = Callable[[int, int], object]


__all__ = [
    "__version__",
    "_made",
    "Asked",
    "Call",
    "Client",
    "Crm",
    "HazardChild",
    "HazardMixed",
    "HazardRecord",
    "HazardWritten",
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
class HazardRecord(Model):
    """A record: \"quotes\", \"\"\"three\"\"\", \\, */, `{}`, {0:?}, ${x}, <b>, a | pipe."""

    def __new__(
        cls,
        *,
        id: str,
        type: str,
        class_: str | None = None,
        self_: str | None = None,
        async_: bool | None = None,
        none: int | None = None,
        default: HazardText | None = None,
        function: HazardNumber | None = None,
        delete: tuple[HazardNumber, ...] | None = None,
        constructor: str | None = None,
        crate_: str | None = None,
        match: str | None = None,
        odd: str | None = None,
        unicode: str | None = None,
        balance: Decimal | None = None,
        date: Date | None = None,
        local: datetime | None = None,
        instant: datetime | None = None,
        child: HazardChild | None = None,
        children: tuple[HazardChild, ...] | None = None,
        numbers: tuple[tuple[int, ...], ...],
        amounts: tuple[Decimal, ...] | None = None,
        object: Mapping[str, Any] | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id."""
    @property
    def type(self) -> str:
        """Text that every record has."""
    @property
    def class_(self) -> str | None:
        """Required by the vendor and null all the same."""
    @property
    def self_(self) -> str | None:
        """A field called self."""
    @property
    def async_(self) -> bool | None:
        """A field called async."""
    @property
    def none(self) -> int | None:
        """A field that the vendor calls None."""
    @property
    def default(self) -> HazardText | None:
        """Values that are words of languages or no words at all: \"quotes\" \\ */."""
    @property
    def function(self) -> HazardNumber | None:
        """A numeric enumeration."""
    @property
    def delete(self) -> tuple[HazardNumber, ...] | None:
        """A list of enumerations."""
    @property
    def constructor(self) -> str | None:
        """A field called constructor."""
    @property
    def crate_(self) -> str | None:
        """A field called crate."""
    @property
    def match(self) -> str | None:
        """A field called match."""
    @property
    def odd(self) -> str | None:
        """A wire name with quotes."""
    @property
    def unicode(self) -> str | None:
        """A wire name in Cyrillic."""
    @property
    def balance(self) -> Decimal | None:
        """Money."""
    @property
    def date(self) -> Date | None:
        """A day."""
    @property
    def local(self) -> datetime | None:
        """A local time."""
    @property
    def instant(self) -> datetime | None:
        """An instant."""
    @property
    def child(self) -> HazardChild | None:
        """A nested record."""
    @property
    def children(self) -> tuple[HazardChild, ...] | None:
        """A list of records."""
    @property
    def numbers(self) -> tuple[tuple[int, ...], ...]:
        """A list of lists that every record has."""
    @property
    def amounts(self) -> tuple[Decimal, ...] | None:
        """A list of money."""
    @property
    def object(self) -> Mapping[str, Any] | None:
        """Any object."""
    def replace(
        self,
        *,
        id: str = ...,
        type: str = ...,
        class_: str | None = ...,
        self_: str | None = ...,
        async_: bool | None = ...,
        none: int | None = ...,
        default: HazardText | None = ...,
        function: HazardNumber | None = ...,
        delete: tuple[HazardNumber, ...] | None = ...,
        constructor: str | None = ...,
        crate_: str | None = ...,
        match: str | None = ...,
        odd: str | None = ...,
        unicode: str | None = ...,
        balance: Decimal | None = ...,
        date: Date | None = ...,
        local: datetime | None = ...,
        instant: datetime | None = ...,
        child: HazardChild | None = ...,
        children: tuple[HazardChild, ...] | None = ...,
        numbers: tuple[tuple[int, ...], ...] = ...,
        amounts: tuple[Decimal, ...] | None = ...,
        object: Mapping[str, Any] | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class HazardChild(Model):
    """A record inside a record, without an id."""

    def __new__(
        cls,
        *,
        value: str | None = None,
        count: int | None = None,
        children: tuple[HazardChild, ...] | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def value(self) -> str | None:
        """Text."""
    @property
    def count(self) -> int | None:
        """An integer."""
    @property
    def children(self) -> tuple[HazardChild, ...] | None:
        """Records of its own kind."""
    def replace(
        self,
        *,
        value: str | None = ...,
        count: int | None = ...,
        children: tuple[HazardChild, ...] | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class HazardMixed(Model):
    """Fields of several names, and names of several fields."""

    def __new__(
        cls,
        *,
        id: str,
        own: str,
        type: str | None = None,
        when: datetime | None = None,
        path: str | None = None,
        path_id: str | None = None,
        unicode: str | None = None,
        plain: str | None = None,
        uid: str | None = None,
        yes: bool | None = None,
        no: bool | None = None,
        kind: HazardText | None = None,
        numbers: tuple[int, ...] | None = None,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its \"id\"."""
    @property
    def class_(self) -> str:
        """The same as `id`."""
    @property
    def own(self) -> str:
        """Every record has it."""
    @property
    def self_(self) -> str:
        """The same as `own`."""
    @property
    def type(self) -> str | None:
        """Text under a reserved name or another."""
    @property
    def when(self) -> datetime | None:
        """A time."""
    @property
    def path(self) -> str | None:
        """Text under a name with quotes or another."""
    @property
    def path_id(self) -> str | None:
        """An id."""
    @property
    def unicode(self) -> str | None:
        """Text under Cyrillic names; false is not set."""
    @property
    def plain(self) -> str | None:
        """Text; false is not set."""
    @property
    def uid(self) -> str | None:
        """An id of another system."""
    @property
    def yes(self) -> bool | None:
        """Yes or no."""
    @property
    def no(self) -> bool | None:
        """Yes or no under two names."""
    @property
    def kind(self) -> HazardText | None:
        """An enumeration under two names."""
    @property
    def numbers(self) -> tuple[int, ...] | None:
        """A list under two names."""
    def replace(
        self,
        *,
        id: str = ...,
        own: str = ...,
        type: str | None = ...,
        when: datetime | None = ...,
        path: str | None = ...,
        path_id: str | None = ...,
        unicode: str | None = ...,
        plain: str | None = ...,
        uid: str | None = ...,
        yes: bool | None = ...,
        no: bool | None = ...,
        kind: HazardText | None = ...,
        numbers: tuple[int, ...] | None = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

@final
class HazardWritten(Model):
    """What a write did."""

    def __new__(
        cls,
        *,
        id: str,
        changed: bool,
        note: str,
        raw_json: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id."""
    @property
    def data(self) -> str:
        """The same as `id`."""
    @property
    def changed(self) -> bool:
        """Not of the server."""
    @property
    def note(self) -> str:
        """Not of the server: \"\"\" */ \\."""
    def replace(
        self,
        *,
        id: str = ...,
        changed: bool = ...,
        note: str = ...,
    ) -> Self:
        """A copy with these fields changed. It keeps the CRM's own record as it came."""

