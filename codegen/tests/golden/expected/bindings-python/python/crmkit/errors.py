# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The errors of crmkit: one tree, `CrmError` at its root."""

from __future__ import annotations

from typing import Any

__all__ = [
    "ApiError",
    "BulkError",
    "ConfigError",
    "CrmError",
    "IncompleteListingError",
    "InvalidArgumentError",
    "OutcomeUnknownError",
    "TransportError",
    "UnsupportedError",
]


class CrmError(Exception):
    """Any error: \"quotes\", 'single', \"\"\"three\"\"\", \\backslash\\, */ and `code` with {braces}, {0:?} and
    ${template}.

    A second paragraph, in Cyrillic: «Ошибка».

    Attributes:
        crm: Which CRM: \"one\" or \\two\\ */.
        operation: The call.
        message: What happened.
        attempts: How many requests.
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


class BulkError(CrmError):
    """Several of many.

    Attributes:
        outcomes: What became of each.
"""

    outcomes: Any


class ConfigError(CrmError):
    """A setting."""



class IncompleteListingError(CrmError):
    """A listing."""



class InvalidArgumentError(CrmError, ValueError):
    """It ends with a quotation mark, \"so\""""



class UnsupportedError(CrmError):
    """It ends with a backslash \\"""



class TransportError(CrmError):
    """No answer.

    Attributes:
        sent: Whether it was sent.
"""

    sent: bool | None


class OutcomeUnknownError(TransportError, TimeoutError):
    """Nobody knows."""



class ApiError(CrmError):
    """It refused.

    Attributes:
        code: Its own code.
        retry_after: Seconds.
        report: Anything.
"""

    code: str | None
    retry_after: float | None
    report: Any


