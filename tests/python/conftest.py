from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from crmkit import Guardant, Sandbox

# In a run that was started in the background SIGINT is ignored, and every program that it starts inherits that. What is
# handled here is the default there.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    """A sandbox for tests that only read."""
    with Sandbox(customers=250) as sandbox:
        yield sandbox


@pytest.fixture
def reader(shared_sandbox: Sandbox) -> Iterator[Guardant]:
    with shared_sandbox.native("guardant") as client:
        yield client


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def guardant(sandbox: Sandbox) -> Iterator[Guardant]:
    with sandbox.native("guardant") as client:
        yield client
