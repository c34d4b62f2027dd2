# Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""Client library for r_keeper Delivery, SalesMan CRM and Guardant Station.

Example:
    >>> from crmkit import Sandbox
    >>> with Sandbox(customers=300) as sandbox, sandbox.native("guardant") as client:
    ...     customers = client.customers.list(type="company").collect(limit=None)
    >>> len(customers)
    111
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmkit._generated.hazard import (
        AsyncHazard,
        AsyncHazardAsync,
        AsyncHazardClass,
        AsyncHazardDelete,
        AsyncHazardImport,
        AsyncHazardSelf_,
        AsyncHazardType,
        Hazard,
        HazardAsync,
        HazardChild,
        HazardClass,
        HazardClosed,
        HazardDeep,
        HazardDelete,
        HazardImport,
        HazardInner,
        HazardMixed,
        HazardNew,
        HazardNumber,
        HazardNumbered,
        HazardOnUnknown,
        HazardRecord,
        HazardSelf_,
        HazardStrict,
        HazardText,
        HazardType,
        HazardWritten,
    )
    from crmkit._native import (
        Model,
        __version__,
    )
    from crmkit._not_given import (
        NOT_GIVEN,
        NotGiven,
    )
    from crmkit._outcome import (
        Outcome,
        Outcomes,
    )
    from crmkit._pager import (
        AsyncPager,
        Page,
        Pager,
        Report,
    )
    from crmkit._response import (
        Response,
    )
    from crmkit._sandbox import (
        Sandbox,
        SandboxRequest,
    )
    from crmkit.errors import (
        ApiError,
        BulkError,
        ConfigError,
        CrmError,
        IncompleteListingError,
        InvalidArgumentError,
        OutcomeUnknownError,
        TransportError,
        UnsupportedError,
    )
else:
    # Where each name is. It is imported when it is first named: a program pays for what it uses.
    _PLACES = {
        "AsyncHazard": "_generated.hazard",
        "AsyncHazardAsync": "_generated.hazard",
        "AsyncHazardClass": "_generated.hazard",
        "AsyncHazardDelete": "_generated.hazard",
        "AsyncHazardImport": "_generated.hazard",
        "AsyncHazardSelf_": "_generated.hazard",
        "AsyncHazardType": "_generated.hazard",
        "Hazard": "_generated.hazard",
        "HazardAsync": "_generated.hazard",
        "HazardChild": "_generated.hazard",
        "HazardClass": "_generated.hazard",
        "HazardClosed": "_generated.hazard",
        "HazardDeep": "_generated.hazard",
        "HazardDelete": "_generated.hazard",
        "HazardImport": "_generated.hazard",
        "HazardInner": "_generated.hazard",
        "HazardMixed": "_generated.hazard",
        "HazardNew": "_generated.hazard",
        "HazardNumber": "_generated.hazard",
        "HazardNumbered": "_generated.hazard",
        "HazardOnUnknown": "_generated.hazard",
        "HazardRecord": "_generated.hazard",
        "HazardSelf_": "_generated.hazard",
        "HazardStrict": "_generated.hazard",
        "HazardText": "_generated.hazard",
        "HazardType": "_generated.hazard",
        "HazardWritten": "_generated.hazard",
        "Model": "_native",
        "__version__": "_native",
        "NOT_GIVEN": "_not_given",
        "NotGiven": "_not_given",
        "Outcome": "_outcome",
        "Outcomes": "_outcome",
        "AsyncPager": "_pager",
        "Page": "_pager",
        "Pager": "_pager",
        "Report": "_pager",
        "Response": "_response",
        "Sandbox": "_sandbox",
        "SandboxRequest": "_sandbox",
        "ApiError": "errors",
        "BulkError": "errors",
        "ConfigError": "errors",
        "CrmError": "errors",
        "IncompleteListingError": "errors",
        "InvalidArgumentError": "errors",
        "OutcomeUnknownError": "errors",
        "TransportError": "errors",
        "UnsupportedError": "errors",
    }

    def __getattr__(name):
        from importlib import import_module

        if name == "errors":
            return import_module(f"{__name__}.errors")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
        return value

    def __dir__():
        return sorted({*globals(), *_PLACES, "errors"})

__all__ = [
    "__version__",
    "ApiError",
    "AsyncHazard",
    "AsyncHazardAsync",
    "AsyncHazardClass",
    "AsyncHazardDelete",
    "AsyncHazardImport",
    "AsyncHazardSelf_",
    "AsyncHazardType",
    "AsyncPager",
    "BulkError",
    "ConfigError",
    "CrmError",
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
    "IncompleteListingError",
    "InvalidArgumentError",
    "Model",
    "NOT_GIVEN",
    "NotGiven",
    "Outcome",
    "Outcomes",
    "OutcomeUnknownError",
    "Page",
    "Pager",
    "Report",
    "Response",
    "Sandbox",
    "SandboxRequest",
    "TransportError",
    "UnsupportedError",
]
