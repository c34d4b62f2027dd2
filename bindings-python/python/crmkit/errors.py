# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The errors of crmkit: one tree, `CrmError` at its root."""

from __future__ import annotations

from typing import Any

__all__ = [
    "AccessDeniedError",
    "AlreadyExistsError",
    "AmbiguousError",
    "ApiError",
    "AuthenticationError",
    "BulkError",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "CrmError",
    "DeadlineError",
    "DecodeError",
    "IncompleteListingError",
    "InvalidArgumentError",
    "InvalidRequestError",
    "NotFoundError",
    "OutcomeUnknownError",
    "RateLimitError",
    "ServerError",
    "TransportError",
    "UnsupportedError",
]


class CrmError(Exception):
    """Any error of this library. The classes below it say what happened.

    Attributes:
        crm: Which CRM: `guardant`, `salesman` or `rkeeper`.
        operation: The call, `customers.get` say.
        message: What happened and what can be done.
        attempts: How many requests the call had made when it failed, those that got no connection
            included.
"""

    crm: str | None
    operation: str | None
    message: str
    attempts: int | None

    def __init__(self, message: str = "", **attributes: Any) -> None:
        super().__init__(message)
        self.message = message
        unknown = attributes.keys() - _attributes(type(self))
        if unknown:
            raise TypeError(f"{type(self).__name__} has no attribute {min(unknown)!r}")
        for name in _attributes(type(self)) - {"message"}:
            setattr(self, name, attributes.get(name))

    def __str__(self) -> str:
        call = " ".join(word for word in (self.crm, self.operation) if word)
        return f"{call}: {self.message}" if call else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        attributes = {name: getattr(self, name) for name in _attributes(type(self)) - {"message"}}
        return _rebuild, (type(self), self.message, attributes), {"__cause__": self.__cause__}


def _attributes(cls: type[CrmError]) -> set[str]:
    return {name for base in cls.__mro__ if issubclass(base, CrmError) for name in base.__annotations__}


def _rebuild(cls: type[CrmError], message: str, attributes: dict[str, Any]) -> CrmError:
    return cls(message, **attributes)


class ConfigError(CrmError):
    """A setting is wrong or missing. Found before any request."""



class InvalidArgumentError(CrmError, ValueError):
    """An argument that the CRM could never accept. Found before any request."""



class UnsupportedError(CrmError):
    """The CRM has no such operation. Found before any request."""



class ClosedError(CrmError):
    """The client was closed."""



class AmbiguousError(CrmError):
    """Several records match where one was asked for.

    Attributes:
        matches: The records that match.
"""

    matches: Any


class IncompleteListingError(CrmError):
    """A strict listing moved while it was read, so records may be missing from it.

    Attributes:
        report: What the listing met on its way.
"""

    report: Any


class BulkError(CrmError):
    """Some rows of a bulk run failed.

    Attributes:
        outcomes: One outcome for each row, in order.
"""

    outcomes: Any


class TransportError(CrmError):
    """No usable answer came: DNS, connect, TLS, reset or a body that was cut.

    Attributes:
        sent: Whether the server could have acted on the request.
"""

    sent: bool | None


class DeadlineError(TransportError, TimeoutError):
    """A time limit passed.

    Attributes:
        limit: Which limit: `connect`, `attempt` or `deadline`.
"""

    limit: str | None


class OutcomeUnknownError(TransportError):
    """A write was sent and no answer that can be read came back: it may or may not have happened. Its
    cause says why. Look before sending it again.

    Attributes:
        reconciled: What looking for the new record came to, if `on_unknown` asked for it: \"not_found\" (it
            may come yet, if the request is still under way), \"several\" (more than one can be it) or
            \"not_looked\" (there is nothing to look for it by, or looking failed).
"""

    reconciled: str | None


class DecodeError(CrmError):
    """An answer that is not what the API promises.

    Attributes:
        status: The HTTP status of the answer.
        path: Where in the answer, `customers[3].status` say; empty for the whole of it.
        excerpt: The beginning of what came.
"""

    status: int | None
    path: str | None
    excerpt: str | None


class ApiError(CrmError):
    """The CRM answered and refused.

    Attributes:
        status: The HTTP status.
        code: The CRM's own code.
        request_id: The CRM's id of the request, where it gives one.
        body: The answer's body, cut after 4,096 characters.
"""

    status: int | None
    code: str | None
    request_id: str | None
    body: str | None


class AuthenticationError(ApiError):
    """The token, key or login was refused (HTTP 401)."""



class AccessDeniedError(ApiError):
    """The caller may not do this (HTTP 403)."""



class NotFoundError(ApiError):
    """There is no such record, or it is not visible to the caller (HTTP 404)."""



class InvalidRequestError(ApiError):
    """The CRM found the request wrong (HTTP 400, 405, 422)."""



class AlreadyExistsError(ApiError):
    """The CRM has such a record already.

    Attributes:
        existing_id: The id of the record that is there, if the CRM gave it.
"""

    existing_id: str | None


class ConflictError(ApiError):
    """The record's present state does not allow this (HTTP 409)."""



class RateLimitError(ApiError):
    """Too many requests (HTTP 429).

    Attributes:
        retry_after: Seconds to wait before the next request, if the server said so.
"""

    retry_after: float | None


class ServerError(ApiError):
    """The server failed (HTTP 5xx). A write may have been done all the same: look before sending it
    again."""



