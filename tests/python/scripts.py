"""Runs Python programs of their own: what happens at Ctrl-C, at exit and after a fork can only be seen from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import dataclass

PRELUDE = """
import asyncio, atexit, os, signal, sys, threading, time
import crmkit
from crmkit import *

def calling(sandbox, requests=1):
    # Prints a line as soon as so many requests more have come: then the call that follows is under way.
    wanted = len(sandbox.requests) + requests
    def watch():
        while len(sandbox.requests) < wanted:
            time.sleep(0.005)
        print("calling", flush=True)
    threading.Thread(target=watch, daemon=True).start()
"""


@dataclass
class Ran:
    code: int
    out: str
    err: str
    seconds: float


def run(program: str, *, limit: float = 30, env: dict[str, str] | None = None) -> Ran:
    """Runs it to its end. One that does not end is killed, which is a failure."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PRELUDE + textwrap.dedent(program)],
        capture_output=True,
        text=True,
        timeout=limit,
        check=False,
        env={**os.environ, **(env or {})},
    )
    return Ran(done.returncode, done.stdout, done.stderr, time.monotonic() - began)


def interrupted(program: str, *, limit: float = 30) -> Ran:
    """Runs it, and sends Ctrl-C as soon as it has printed a line. `seconds` are those from then to its end."""
    with subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-c", PRELUDE + textwrap.dedent(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            began = time.monotonic()
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=limit)
        finally:
            # One that has ended is not there to be killed.
            process.kill()
    return Ran(process.returncode, first + out, err, time.monotonic() - began)


def promptly(program: str) -> Ran:
    """Interrupts it where it is asked how soon it ends.

    On a machine that has no time for anybody it is run again: the quickest of three counts.
    """
    ran = interrupted(program)
    for _ in range(2):
        if ran.seconds < 0.3:
            break
        ran = min(ran, interrupted(program), key=lambda ran: ran.seconds)
    return ran


def clean(ran: Ran) -> bool:
    """Whether it ended as it should, and said nothing that it should not."""
    return ran.code == 0 and not any(word in ran.err for word in ("Fatal", "panicked", "never retrieved", "Traceback"))
