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

from crmkit._generated.guardant import (
    AsyncGuardant,
    AsyncGuardantCustomers,
    AsyncGuardantOrders,
    Guardant,
    GuardantCustomer,
    GuardantCustomers,
    GuardantCustomerSort,
    GuardantCustomerType,
    GuardantDirection,
    GuardantOrder,
    GuardantOrders,
    GuardantOrderSort,
    GuardantOrderStatus,
)
from crmkit._native import Model, __version__
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Page, Pager, Report
from crmkit._response import Response
from crmkit._sandbox import Sandbox, SandboxRequest
from crmkit.errors import (
    AccessDeniedError,
    AlreadyExistsError,
    AmbiguousError,
    ApiError,
    AuthenticationError,
    BulkError,
    ClosedError,
    ConfigError,
    ConflictError,
    CrmError,
    DeadlineError,
    DecodeError,
    IncompleteListingError,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitError,
    ServerError,
    TransportError,
    UnsupportedError,
)

__all__ = [
    "__version__",
    "AccessDeniedError",
    "AlreadyExistsError",
    "AmbiguousError",
    "ApiError",
    "AsyncGuardant",
    "AsyncGuardantCustomers",
    "AsyncGuardantOrders",
    "AsyncPager",
    "AuthenticationError",
    "BulkError",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "CrmError",
    "DeadlineError",
    "DecodeError",
    "Guardant",
    "GuardantCustomer",
    "GuardantCustomers",
    "GuardantCustomerSort",
    "GuardantCustomerType",
    "GuardantDirection",
    "GuardantOrder",
    "GuardantOrders",
    "GuardantOrderSort",
    "GuardantOrderStatus",
    "IncompleteListingError",
    "InvalidArgumentError",
    "InvalidRequestError",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "OutcomeUnknownError",
    "Page",
    "Pager",
    "RateLimitError",
    "Report",
    "Response",
    "Sandbox",
    "SandboxRequest",
    "ServerError",
    "TransportError",
    "UnsupportedError",
]
