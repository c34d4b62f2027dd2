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
from crmkit._native import Model, __version__
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._outcome import Outcome, Outcomes
from crmkit._pager import AsyncPager, Page, Pager, Report
from crmkit._response import Response
from crmkit._sandbox import Sandbox, SandboxRequest
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
