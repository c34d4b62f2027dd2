# Made by codegen from spec/hazard.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The client of Hazard \"CRM\" \\ Co."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from crmkit._outcome import Outcomes
    from typing_extensions import NotRequired

from crmkit._client import AsyncClient, AsyncResource, Client, Resource
from crmkit._native import (
    HazardChild,
    HazardMixed,
    HazardRecord,
    HazardWritten,
)
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Pager

__all__ = [
    "AsyncHazard",
    "AsyncHazardAsync",
    "AsyncHazardClass",
    "AsyncHazardDelete",
    "AsyncHazardImport",
    "AsyncHazardSelf_",
    "AsyncHazardType",
    "Hazard",
    "HazardAsync",
    "HazardChild",
    "HazardClass",
    "HazardClosed",
    "HazardDeep",
    "HazardDelete",
    "HazardImport",
    "HazardInner",
    "HazardMixed",
    "HazardNew",
    "HazardNumber",
    "HazardNumbered",
    "HazardOnUnknown",
    "HazardRecord",
    "HazardSelf_",
    "HazardStrict",
    "HazardText",
    "HazardType",
    "HazardWritten",
]

HazardNumbered = Union[
    Literal["first"],
    Literal["second_name"],
]
"""Values with an underscore."""

HazardText = Union[
    Literal["None"],
    Literal["self"],
    Literal["type"],
    Literal["default"],
    Literal["other"],
    Literal["2-х"],
    Literal["a b"],
    Literal["constructor"],
    Literal["true"],
    Literal["Клиент"],
    str,
]
"""Values that are words of languages or no words at all: \"quotes\" \\ */."""

HazardNumber = Union[
    Literal["no_value"],
    Literal["yes_value"],
    Literal["delete"],
    str,
]
"""Numbers with names."""

HazardClosed = Union[
    Literal["class"],
    Literal["function"],
]
"""No other value is sent."""

HazardOnUnknown = Union[
    Literal["raise"],
    Literal["reconcile"],
]
"""What becomes of a create whose answer is lost."""


HazardNew = TypedDict(
    "HazardNew",
    {
        "import": "NotRequired[Sequence[str] | str | None]",
        "title": "NotRequired[str]",
        "self": "NotRequired[str]",
        "except": "NotRequired[HazardStrict]",
        "class": "NotRequired[str | int]",
        "kind": "HazardText",
        "lambda": "str",
        "crate": "NotRequired[datetime | Date | str | None]",
        "extra": "NotRequired[Mapping[str, Any]]",
    },
)
"""A new thing: \"\"\" */ \\."""


HazardStrict = TypedDict(
    "HazardStrict",
    {
        "self": "str | None",
        "crate": "int",
        "super": "HazardDeep",
        "extra": "Mapping[str, Any]",
    },
    total=False,
)
"""A record whose texts have none of some characters."""


class HazardDeep(TypedDict):
    """A record inside a record, which needs an enumeration."""

    default: HazardNumber
    """An enumeration that is needed."""
    extra: NotRequired[Mapping[str, Any]]
    """Fields that this library does not know, under the vendor's names. They are sent as they are."""


HazardInner = TypedDict(
    "HazardInner",
    {
        "type": "str | int",
        "async": "NotRequired[str | None]",
        "extra": "NotRequired[Mapping[str, Any]]",
    },
)
"""What stands inside: \"\"\" \\ */."""


class HazardType(Resource):
    """A resource called type: \"\"\", */, \\, {}, ${x}, «ёлка»."""

    __slots__ = ()

    def list(
        self,
        class_: str | int,
        *,
        type: HazardClosed | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        none: bool | NotGiven = NOT_GIVEN,
        async_: Date | NotGiven = NOT_GIVEN,
        default: Sequence[str | int] | str | int | NotGiven = NOT_GIVEN,
        function: Sequence[HazardNumber | int] | HazardNumber | int | str | NotGiven = NOT_GIVEN,
        import_: Sequence[str] | str | NotGiven = NOT_GIVEN,
        lambda_: int | NotGiven = NOT_GIVEN,
        constructor: HazardText | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[HazardRecord]:
        """List \"things\" \\ */ {}.

        One paragraph of `sort_by` and \"\"\" and */.

        Another | with ${template} and {0}.

        Args:
            class_: A path parameter called class.
            type: An argument called type.
            self_: An argument called self: \"\"\", \\, */, {}.
            none: An argument called None by the vendor.
            async_: A day.
            default: A list of ids.
            function: A list of numbers by name.
            import_: A list of texts.
            lambda_: An integer.
            constructor: An argument called constructor.
            offset: Where to begin.
            limit: How many.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `HazardRecord` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/{class}/type`
        """
        return self._pages(
            "type.list",
            {
                "class": class_,
                "type": type,
                "self": self_,
                "none": none,
                "async": async_,
                "default": default,
                "function": function,
                "import": import_,
                "lambda": lambda_,
                "constructor": constructor,
                "offset": offset,
                "limit": limit,
            },
            strict,
            prefetch,
        )

    def get(
        self,
        id: str | int,
    ) -> HazardRecord:
        """Get.

        One thing.

        Args:
            id: The id.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/type/{id}`
        """
        return self._call(
            "type.get",
            {
                "id": id,
            },
        )

    def update(
        self,
        id: str | int,
        *,
        class_: str | NotGiven | None = NOT_GIVEN,
        self_: str | NotGiven | None = NOT_GIVEN,
        async_: bool | NotGiven = NOT_GIVEN,
        day: Date | NotGiven | None = NOT_GIVEN,
        import_: Sequence[str] | str | NotGiven = NOT_GIVEN,
        object: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        odd: str | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        replace: bool = False,
    ) -> HazardRecord:
        """Change.

        Changes it.

        Args:
            id: The id.
            class_: Cleared by an empty text.
            self_: Cleared by null.
            async_: It cannot be cleared.
            day: A day.
            import_: A list.
            object: Any object.
            odd: A wire name with quotes.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            replace: Send just the given fields, without reading the record first.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /v1/type/{id}`
        """
        return self._call(
            "type.update",
            {
                "id": id,
                "class": class_,
                "self": self_,
                "async": async_,
                "day": day,
                "import": import_,
                "object": object,
                "odd": odd,
                "extra": extra,
                "replace": replace,
            },
        )

    def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete.

        It answers with nothing.

        Args:
            id: The id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /v1/type/{id}`
        """
        self._call(
            "type.delete",
            {
                "id": id,
            },
        )


class HazardClass(Resource):
    """A resource called class."""

    __slots__ = ()

    def class_(
        self,
        *,
        color: HazardText,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> HazardRecord:
        """Create.

        Needs an enumeration, which has no default.

        Args:
            color: An enumeration that is needed.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/class`
        """
        return self._call(
            "class.class",
            {
                "color": color,
                "extra": extra,
            },
        )

    def global_(
        self,
        yield_: str | int,
    ) -> tuple[HazardRecord, ...]:
        """List all.

        A list that comes whole, and is kept.

        Args:
            yield_: An id that is text, by its place.

        Returns:
            All of the `HazardRecord` records.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/class`
        """
        return self._call(
            "class.global",
            {
                "yield": yield_,
            },
        )

    def with_(
        self,
        lambda_: str,
        *,
        while_: datetime | Date | str | NotGiven | None = NOT_GIVEN,
        class_: Sequence[HazardInner] | NotGiven = NOT_GIVEN,
        one: HazardInner | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> None:
        """Nest.

        Records inside its arguments.

        Args:
            lambda_: By its place in Python only.
            while_: A local time.
            class_: Records.
            one: One record.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /v1/class`
        """
        self._call(
            "class.with",
            {
                "lambda": lambda_,
                "while": while_,
                "class": class_,
                "one": one,
                "extra": extra,
            },
        )


class HazardSelf_(Resource):
    """A resource called self."""

    __slots__ = ()

    def self_(
        self,
        self_: str | int,
    ) -> HazardRecord:
        """Get self.

        A method called self with an argument called self.

        Args:
            self_: The id.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/self/{self}`
        """
        return self._call(
            "self.self",
            {
                "self": self_,
            },
        )


class HazardAsync(Resource):
    """A resource called async. \"It ends with a quotation mark\""""

    __slots__ = ()

    def await_(
        self,
        function: str | int,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> None:
        """Touch.

        Takes an empty body.

        Args:
            function: The id.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/async/{function}`
        """
        self._call(
            "async.await",
            {
                "function": function,
                "extra": extra,
            },
        )


class HazardDelete(Resource):
    """A resource called delete. It ends with a backslash \\"""

    __slots__ = ()

    def function(
        self,
        delete: str | int,
        default: str | int,
    ) -> None:
        """Delete two.

        Two positional arguments.

        Args:
            delete: One id.
            default: Another id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /v1/delete/{delete}/{default}`
        """
        self._call(
            "delete.function",
            {
                "delete": delete,
                "default": default,
            },
        )


class HazardImport(Resource):
    """A resource called import, with every word of arguments and of records."""

    __slots__ = ()

    def list(
        self,
        *,
        async_: HazardNumbered | NotGiven = NOT_GIVEN,
        with_: Sequence[str] | str | NotGiven = NOT_GIVEN,
        from_: str | NotGiven = NOT_GIVEN,
        yield_: bool | NotGiven = NOT_GIVEN,
        in_: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[HazardMixed]:
        """List by index.

        A listing of pages that is POST, and GET with the same body if a client is told so.

        Args:
            async_: Always sent.
            with_: Texts as one.
            from_: Text that is sent by itself.
            yield_: True or false.
            in_: Under the vendor's own keys.
            offset: The page to begin with.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `HazardMixed` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused.
            TransportError: No usable answer came.

        Request:
            `POST /v1/import/list`
        """
        return self._pages(
            "import.list",
            {
                "async": async_,
                "with": with_,
                "from": from_,
                "yield": yield_,
                "in": in_,
                "offset": offset,
            },
            strict,
            prefetch,
        )

    def get(
        self,
        id: str | int | NotGiven = NOT_GIVEN,
        *,
        class_: str | int | NotGiven = NOT_GIVEN,
        true: bool | NotGiven = NOT_GIVEN,
    ) -> HazardMixed:
        """Get by a key.

        By exactly one of two, the first of which Python takes by its place.

        Args:
            id: The id.
            class_: A key of at most five characters.
            true: An argument called true.

        Returns:
            The `HazardMixed`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `POST /v1/import/get`
        """
        return self._call(
            "import.get",
            {
                "id": id,
                "class": class_,
                "true": true,
            },
        )

    def for_(
        self,
    ) -> dict[str, Any]:
        """Keys.

        An object of the vendor's own keys.

        Returns:
            The vendor's keys and values.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused.
            TransportError: No usable answer came.

        Request:
            `GET /v1/import/keys`
        """
        return self._call(
            "import.for",
            {
            },
        )

    def try_(
        self,
        lambda_: str,
        *,
        import_: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        except_: HazardStrict | NotGiven = NOT_GIVEN,
        class_: str | int | NotGiven = NOT_GIVEN,
        kind: HazardText,
        crate_: datetime | Date | str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: HazardOnUnknown = "raise",
    ) -> HazardWritten:
        """Create.

        Its answer is the record itself.

        Args:
            lambda_: Text of at most three characters.
            import_: Texts.
            title: Text that is not empty.
            self_: The same as `title`, by the vendor's own word.
            except_: A record without some characters.
            class_: A key.
            kind: An enumeration that is needed.
            crate_: A time.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. It is \"looked for\" by `class` */ and \\' in {{ all
                }} it has.

        Returns:
            The `HazardWritten`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/import/create`
        """
        return self._call(
            "import.try",
            {
                "lambda": lambda_,
                "import": import_,
                "title": title,
                "self": self_,
                "except": except_,
                "class": class_,
                "kind": kind,
                "crate": crate_,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    def yield_(
        self,
        import_: Sequence[HazardNew],
        *,
        user: str | NotGiven = NOT_GIVEN,
        batch_size: int = 20,
    ) -> Outcomes[HazardWritten]:
        """Create several.

        One outcome for each row.

        Args:
            import_: Rows.
            user: A user.
            batch_size: Rows in one request, at the most.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/import/many`
        """
        return self._call(
            "import.yield",
            {
                "import": import_,
                "user": user,
                "batch_size": batch_size,
            },
        )

    def update(
        self,
        id: str | int | NotGiven = NOT_GIVEN,
        *,
        import_: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        except_: HazardStrict | NotGiven = NOT_GIVEN,
        class_: str | int | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> HazardWritten:
        """Change.

        By at least one of two.

        Args:
            id: The id.
            import_: Texts.
            title: Text that is not empty.
            self_: The same as `title`, by the vendor's own word.
            except_: A record without some characters.
            class_: A key.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `HazardWritten`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/import/update`
        """
        return self._call(
            "import.update",
            {
                "id": id,
                "import": import_,
                "title": title,
                "self": self_,
                "except": except_,
                "class": class_,
                "extra": extra,
            },
        )


class Hazard(Client):
    """A client of Hazard \"CRM\" \\ Co.

    It can be shared by threads. Nothing is sent, and no connection made, before the first call.

    Args:
        base_url: Where Hazard \"CRM\" \\ Co is.
        object: A setting called object: \"x\" \\ */.
        lambda_: A number.
        import_: Text with a default.
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
        >>> with Sandbox() as sandbox, sandbox.native("hazard") as client:
        ...     client.base_url.startswith(sandbox.url("hazard"))
        True
    """

    _crm = "hazard"
    _secrets = frozenset({"object"})

    def __init__(
        self,
        *,
        base_url: str,
        object: str,
        lambda_: float = 1.5,
        import_: str = "a \"b\" 'c' \\ */ ${x} {}",
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
                "object": object,
                "lambda_": lambda_,
                "import_": import_,
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
    def type(self) -> HazardType:
        """A resource called type: \"\"\", */, \\, {}, ${x}, «ёлка»."""
        return HazardType(self)

    @property
    def class_(self) -> HazardClass:
        """A resource called class."""
        return HazardClass(self)

    @property
    def self_(self) -> HazardSelf_:
        """A resource called self."""
        return HazardSelf_(self)

    @property
    def async_(self) -> HazardAsync:
        """A resource called async. \"It ends with a quotation mark\""""
        return HazardAsync(self)

    @property
    def delete(self) -> HazardDelete:
        """A resource called delete. It ends with a backslash \\"""
        return HazardDelete(self)

    @property
    def import_(self) -> HazardImport:
        """A resource called import, with every word of arguments and of records."""
        return HazardImport(self)

class AsyncHazardType(AsyncResource):
    """A resource called type: \"\"\", */, \\, {}, ${x}, «ёлка»."""

    __slots__ = ()

    def list(
        self,
        class_: str | int,
        *,
        type: HazardClosed | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        none: bool | NotGiven = NOT_GIVEN,
        async_: Date | NotGiven = NOT_GIVEN,
        default: Sequence[str | int] | str | int | NotGiven = NOT_GIVEN,
        function: Sequence[HazardNumber | int] | HazardNumber | int | str | NotGiven = NOT_GIVEN,
        import_: Sequence[str] | str | NotGiven = NOT_GIVEN,
        lambda_: int | NotGiven = NOT_GIVEN,
        constructor: HazardText | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[HazardRecord]:
        """List \"things\" \\ */ {}.

        One paragraph of `sort_by` and \"\"\" and */.

        Another | with ${template} and {0}.

        Args:
            class_: A path parameter called class.
            type: An argument called type.
            self_: An argument called self: \"\"\", \\, */, {}.
            none: An argument called None by the vendor.
            async_: A day.
            default: A list of ids.
            function: A list of numbers by name.
            import_: A list of texts.
            lambda_: An integer.
            constructor: An argument called constructor.
            offset: Where to begin.
            limit: How many.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `HazardRecord` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/{class}/type`
        """
        return self._pages(
            "type.list",
            {
                "class": class_,
                "type": type,
                "self": self_,
                "none": none,
                "async": async_,
                "default": default,
                "function": function,
                "import": import_,
                "lambda": lambda_,
                "constructor": constructor,
                "offset": offset,
                "limit": limit,
            },
            strict,
            prefetch,
        )

    async def get(
        self,
        id: str | int,
    ) -> HazardRecord:
        """Get.

        One thing.

        Args:
            id: The id.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/type/{id}`
        """
        return await self._call(
            "type.get",
            {
                "id": id,
            },
        )

    async def update(
        self,
        id: str | int,
        *,
        class_: str | NotGiven | None = NOT_GIVEN,
        self_: str | NotGiven | None = NOT_GIVEN,
        async_: bool | NotGiven = NOT_GIVEN,
        day: Date | NotGiven | None = NOT_GIVEN,
        import_: Sequence[str] | str | NotGiven = NOT_GIVEN,
        object: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        odd: str | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        replace: bool = False,
    ) -> HazardRecord:
        """Change.

        Changes it.

        Args:
            id: The id.
            class_: Cleared by an empty text.
            self_: Cleared by null.
            async_: It cannot be cleared.
            day: A day.
            import_: A list.
            object: Any object.
            odd: A wire name with quotes.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            replace: Send just the given fields, without reading the record first.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /v1/type/{id}`
        """
        return await self._call(
            "type.update",
            {
                "id": id,
                "class": class_,
                "self": self_,
                "async": async_,
                "day": day,
                "import": import_,
                "object": object,
                "odd": odd,
                "extra": extra,
                "replace": replace,
            },
        )

    async def delete(
        self,
        id: str | int,
    ) -> None:
        """Delete.

        It answers with nothing.

        Args:
            id: The id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /v1/type/{id}`
        """
        await self._call(
            "type.delete",
            {
                "id": id,
            },
        )


class AsyncHazardClass(AsyncResource):
    """A resource called class."""

    __slots__ = ()

    async def class_(
        self,
        *,
        color: HazardText,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> HazardRecord:
        """Create.

        Needs an enumeration, which has no default.

        Args:
            color: An enumeration that is needed.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/class`
        """
        return await self._call(
            "class.class",
            {
                "color": color,
                "extra": extra,
            },
        )

    async def global_(
        self,
        yield_: str | int,
    ) -> tuple[HazardRecord, ...]:
        """List all.

        A list that comes whole, and is kept.

        Args:
            yield_: An id that is text, by its place.

        Returns:
            All of the `HazardRecord` records.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/class`
        """
        return await self._call(
            "class.global",
            {
                "yield": yield_,
            },
        )

    async def with_(
        self,
        lambda_: str,
        *,
        while_: datetime | Date | str | NotGiven | None = NOT_GIVEN,
        class_: Sequence[HazardInner] | NotGiven = NOT_GIVEN,
        one: HazardInner | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> None:
        """Nest.

        Records inside its arguments.

        Args:
            lambda_: By its place in Python only.
            while_: A local time.
            class_: Records.
            one: One record.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `PUT /v1/class`
        """
        await self._call(
            "class.with",
            {
                "lambda": lambda_,
                "while": while_,
                "class": class_,
                "one": one,
                "extra": extra,
            },
        )


class AsyncHazardSelf_(AsyncResource):
    """A resource called self."""

    __slots__ = ()

    async def self_(
        self,
        self_: str | int,
    ) -> HazardRecord:
        """Get self.

        A method called self with an argument called self.

        Args:
            self_: The id.

        Returns:
            The `HazardRecord`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `GET /v1/self/{self}`
        """
        return await self._call(
            "self.self",
            {
                "self": self_,
            },
        )


class AsyncHazardAsync(AsyncResource):
    """A resource called async. \"It ends with a quotation mark\""""

    __slots__ = ()

    async def await_(
        self,
        function: str | int,
        *,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> None:
        """Touch.

        Takes an empty body.

        Args:
            function: The id.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/async/{function}`
        """
        await self._call(
            "async.await",
            {
                "function": function,
                "extra": extra,
            },
        )


class AsyncHazardDelete(AsyncResource):
    """A resource called delete. It ends with a backslash \\"""

    __slots__ = ()

    async def function(
        self,
        delete: str | int,
        default: str | int,
    ) -> None:
        """Delete two.

        Two positional arguments.

        Args:
            delete: One id.
            default: Another id.

        Returns:
            None.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `DELETE /v1/delete/{delete}/{default}`
        """
        await self._call(
            "delete.function",
            {
                "delete": delete,
                "default": default,
            },
        )


class AsyncHazardImport(AsyncResource):
    """A resource called import, with every word of arguments and of records."""

    __slots__ = ()

    def list(
        self,
        *,
        async_: HazardNumbered | NotGiven = NOT_GIVEN,
        with_: Sequence[str] | str | NotGiven = NOT_GIVEN,
        from_: str | NotGiven = NOT_GIVEN,
        yield_: bool | NotGiven = NOT_GIVEN,
        in_: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[HazardMixed]:
        """List by index.

        A listing of pages that is POST, and GET with the same body if a client is told so.

        Args:
            async_: Always sent.
            with_: Texts as one.
            from_: Text that is sent by itself.
            yield_: True or false.
            in_: Under the vendor's own keys.
            offset: The page to begin with.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `HazardMixed` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused.
            TransportError: No usable answer came.

        Request:
            `POST /v1/import/list`
        """
        return self._pages(
            "import.list",
            {
                "async": async_,
                "with": with_,
                "from": from_,
                "yield": yield_,
                "in": in_,
                "offset": offset,
            },
            strict,
            prefetch,
        )

    async def get(
        self,
        id: str | int | NotGiven = NOT_GIVEN,
        *,
        class_: str | int | NotGiven = NOT_GIVEN,
        true: bool | NotGiven = NOT_GIVEN,
    ) -> HazardMixed:
        """Get by a key.

        By exactly one of two, the first of which Python takes by its place.

        Args:
            id: The id.
            class_: A key of at most five characters.
            true: An argument called true.

        Returns:
            The `HazardMixed`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `POST /v1/import/get`
        """
        return await self._call(
            "import.get",
            {
                "id": id,
                "class": class_,
                "true": true,
            },
        )

    async def for_(
        self,
    ) -> dict[str, Any]:
        """Keys.

        An object of the vendor's own keys.

        Returns:
            The vendor's keys and values.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused.
            TransportError: No usable answer came.

        Request:
            `GET /v1/import/keys`
        """
        return await self._call(
            "import.for",
            {
            },
        )

    async def try_(
        self,
        lambda_: str,
        *,
        import_: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        except_: HazardStrict | NotGiven = NOT_GIVEN,
        class_: str | int | NotGiven = NOT_GIVEN,
        kind: HazardText,
        crate_: datetime | Date | str | NotGiven | None = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: HazardOnUnknown = "raise",
    ) -> HazardWritten:
        """Create.

        Its answer is the record itself.

        Args:
            lambda_: Text of at most three characters.
            import_: Texts.
            title: Text that is not empty.
            self_: The same as `title`, by the vendor's own word.
            except_: A record without some characters.
            class_: A key.
            kind: An enumeration that is needed.
            crate_: A time.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. It is \"looked for\" by `class` */ and \\' in {{ all
                }} it has.

        Returns:
            The `HazardWritten`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/import/create`
        """
        return await self._call(
            "import.try",
            {
                "lambda": lambda_,
                "import": import_,
                "title": title,
                "self": self_,
                "except": except_,
                "class": class_,
                "kind": kind,
                "crate": crate_,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    async def yield_(
        self,
        import_: Sequence[HazardNew],
        *,
        user: str | NotGiven = NOT_GIVEN,
        batch_size: int = 20,
    ) -> Outcomes[HazardWritten]:
        """Create several.

        One outcome for each row.

        Args:
            import_: Rows.
            user: A user.
            batch_size: Rows in one request, at the most.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/import/many`
        """
        return await self._call(
            "import.yield",
            {
                "import": import_,
                "user": user,
                "batch_size": batch_size,
            },
        )

    async def update(
        self,
        id: str | int | NotGiven = NOT_GIVEN,
        *,
        import_: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        except_: HazardStrict | NotGiven = NOT_GIVEN,
        class_: str | int | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> HazardWritten:
        """Change.

        By at least one of two.

        Args:
            id: The id.
            import_: Texts.
            title: Text that is not empty.
            self_: The same as `title`, by the vendor's own word.
            except_: A record without some characters.
            class_: A key.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `HazardWritten`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that Hazard \"CRM\" \\ Co could never accept; nothing was sent.
            ApiError: Hazard \"CRM\" \\ Co refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /v1/import/update`
        """
        return await self._call(
            "import.update",
            {
                "id": id,
                "import": import_,
                "title": title,
                "self": self_,
                "except": except_,
                "class": class_,
                "extra": extra,
            },
        )


class AsyncHazard(AsyncClient):
    """A client of Hazard \"CRM\" \\ Co for asyncio.

    It can be shared by tasks and by event loops in several threads. Cancelling a task drops its request. Nothing is
    sent, and no connection made, before the first call.

    Args:
        base_url: Where Hazard \"CRM\" \\ Co is.
        object: A setting called object: \"x\" \\ */.
        lambda_: A number.
        import_: Text with a default.
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
        ...     async with sandbox.native_async("hazard") as client:
        ...         return client.base_url.startswith(sandbox.url("hazard"))
        >>> with Sandbox() as sandbox:
        ...     asyncio.run(main(sandbox))
        True
    """

    _crm = "hazard"
    _secrets = frozenset({"object"})

    def __init__(
        self,
        *,
        base_url: str,
        object: str,
        lambda_: float = 1.5,
        import_: str = "a \"b\" 'c' \\ */ ${x} {}",
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
                "object": object,
                "lambda_": lambda_,
                "import_": import_,
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
    def type(self) -> AsyncHazardType:
        """A resource called type: \"\"\", */, \\, {}, ${x}, «ёлка»."""
        return AsyncHazardType(self)

    @property
    def class_(self) -> AsyncHazardClass:
        """A resource called class."""
        return AsyncHazardClass(self)

    @property
    def self_(self) -> AsyncHazardSelf_:
        """A resource called self."""
        return AsyncHazardSelf_(self)

    @property
    def async_(self) -> AsyncHazardAsync:
        """A resource called async. \"It ends with a quotation mark\""""
        return AsyncHazardAsync(self)

    @property
    def delete(self) -> AsyncHazardDelete:
        """A resource called delete. It ends with a backslash \\"""
        return AsyncHazardDelete(self)

    @property
    def import_(self) -> AsyncHazardImport:
        """A resource called import, with every word of arguments and of records."""
        return AsyncHazardImport(self)

