"""Client library for r_keeper Delivery, SalesMan CRM and Guardant Station.

    >>> from crmkit import Sandbox
    >>> with Sandbox(customers=300) as sandbox, sandbox.native("guardant") as client:
    ...     for customer in client.customers.list(type="company"):
    ...         print(customer.id, customer.company_name)  # doctest: +SKIP
"""

from __future__ import annotations

from crmkit._generated.guardant import *  # noqa: F403
from crmkit._native import Model, __version__
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Page, Pager, Report
from crmkit._response import Response
from crmkit._sandbox import Sandbox, SandboxRequest
from crmkit.errors import *  # noqa: F403
