"""Stopping: Ctrl-C ends a call at once, and the interpreter exits cleanly whatever is under way."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import nbclient
import nbformat
import pytest

from scripts import PRELUDE, clean, interrupted, promptly, run
from sizes import size

SLOW = """
sandbox = Sandbox(customers=200)
sandbox.inject(delay=60, times=1000)
client = sandbox.native("guardant")
"""


@pytest.mark.parametrize(
    "call",
    [
        "client.customers.get(8)",
        "client.customers.create(name='X')",
        "list(client.customers.list())",
        "client.request('GET', '/v1.0/customers')",
        "Guardant(base_url=sandbox.url('guardant'), token=asked).customers.get(8)",
        "asyncio.run(sandbox.native_async('guardant').customers.get(8))",
    ],
)
def test_ctrl_c_ends_a_call_within_300_ms(call: str) -> None:
    ran = promptly(
        SLOW
        + f"""
def asked():
    print("asked", flush=True)
    time.sleep(60)
calling(sandbox)
try:
    {call}
except KeyboardInterrupt:
    print("stopped", time.monotonic(), flush=True)
os._exit(0)
"""
    )
    assert "stopped" in ran.out, ran.err
    assert ran.seconds < 0.3


def test_a_client_goes_on_after_ctrl_c() -> None:
    ran = interrupted(
        SLOW.replace("times=1000", "times=1")
        + """
calling(sandbox)
try:
    client.customers.get(8)
except KeyboardInterrupt:
    print(client.customers.get(8).id)
"""
    )
    assert clean(ran), ran.err
    assert ran.out.endswith("8\n")


def test_a_signal_handler_that_returns_does_not_disturb_a_call() -> None:
    ran = run(
        """
        sandbox = Sandbox()
        client = sandbox.native("guardant")
        sandbox.inject(delay=0.5)
        heard = []
        signal.signal(signal.SIGALRM, lambda *_: heard.append(1))
        signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
        print(client.customers.get(8).id, len(heard) > 3)
        # At exit Python puts back the default, which is to die of it.
        signal.setitimer(signal.ITIMER_REAL, 0)
        """
    )
    assert clean(ran), ran.err
    assert ran.out == "8 True\n"


def test_ctrl_c_is_the_main_threads_and_leaves_others_alone() -> None:
    ran = interrupted(
        """
        sandbox = Sandbox()
        client = sandbox.native("guardant")
        sandbox.inject(delay=1)
        got = []
        thread = threading.Thread(target=lambda: got.append(client.customers.get(8).id))
        calling(sandbox)
        thread.start()
        try:
            time.sleep(60)
        except KeyboardInterrupt:
            thread.join()
        print(got)
        """
    )
    assert clean(ran), ran.err
    assert "['8']" in ran.out


# Makes a terminal its own, and becomes the interpreter on it.
ON_A_TERMINAL = """
import os, sys
terminal = os.open(sys.argv[1], os.O_RDWR)
for stream in range(3):
    os.dup2(terminal, stream)
os.execv(sys.executable, [sys.executable, "-q", "-i", "-c", sys.argv[2]])
"""


def test_ctrl_c_works_in_the_interactive_interpreter() -> None:
    terminal, inner = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, os.ttyname(inner), PRELUDE], start_new_session=True
    ) as process:
        seen = ""

        def until(text: str) -> None:
            nonlocal seen
            while text not in seen:
                assert select.select([terminal], [], [], 20)[0], seen
                seen += os.read(terminal, 4096).decode(errors="replace")
            _, _, seen = seen.partition(text)

        def interrupted() -> float:
            os.write(terminal, b"s.inject(delay=60)\n")
            until(">>>")
            # What is typed is shown too, and is not what is waited for.
            os.write(terminal, b"globals()['call' + 'ing'](s); c.customers.get(8)\n")
            until("calling")
            began = time.monotonic()
            os.write(terminal, b"\x03")
            until("KeyboardInterrupt")
            took = time.monotonic() - began
            until(">>>")
            return took

        try:
            until(">>>")
            os.write(terminal, b"s = Sandbox(); c = s.native('guardant')\n")
            until(">>>")
            assert any(interrupted() < 0.3 for _ in range(3))
            os.write(terminal, b"print(c.customers.get(8).company_name)\n")
            until("Google")
            os.write(terminal, b"exit()\n")
            assert process.wait(20) == 0
        finally:
            process.kill()
            os.close(terminal)
            os.close(inner)


def test_a_notebook_cell_can_be_interrupted_and_the_next_one_works() -> None:
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(
                "from crmkit import Sandbox\n"
                "import os, signal, threading, time\n"
                "sandbox = Sandbox(customers=150)\n"
                "client = sandbox.native('guardant')\n"
                "def took():\n"
                "    sandbox.inject(delay=60)\n"
                "    threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()\n"
                "    began = time.monotonic()\n"
                "    try:\n"
                "        client.customers.get(8)\n"
                "    except KeyboardInterrupt:\n"
                "        return time.monotonic() - began\n"
                "print(any(took() < 0.8 for _ in range(3)))"
            ),
            nbformat.v4.new_code_cell("print(len(client.customers.list().collect(limit=None)))"),
            nbformat.v4.new_code_cell(
                "async with sandbox.native_async('guardant') as aio:\n    print((await aio.customers.get(8)).id)"
            ),
        ]
    )
    nbclient.NotebookClient(notebook, timeout=60, resources={"metadata": {"path": Path(__file__).parent}}).execute()
    assert [cell.outputs[0].text for cell in notebook.cells] == ["True\n", "152\n", "8\n"]


EXITS = {
    "with a client never closed": "client.customers",
    "with a daemon thread in a call": """
threading.Thread(target=client.customers.get, args=(8,), daemon=True).start()
time.sleep(0.2)
""",
    "with many daemon threads in calls": """
for _ in range(16):
    threading.Thread(target=client.customers.get, args=(8,), daemon=True).start()
time.sleep(0.2)
""",
    "with a daemon thread that makes call after call": """
other = Sandbox().native("guardant")
def calls():
    while True:
        other.customers.get(8)
keep = Sandbox()
other = keep.native("guardant")
for _ in range(4):
    threading.Thread(target=calls, daemon=True).start()
time.sleep(0.3)
""",
    "with an asyncio call in flight": """
async def main():
    task = asyncio.ensure_future(sandbox.native_async("guardant").customers.get(8))
    await asyncio.sleep(0.1)
    globals()["kept"] = task
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
kept.cancel()
try:
    loop.run_until_complete(kept)
except asyncio.CancelledError:
    pass
""",
    "with a call made at exit": """
fresh = Sandbox()
other = fresh.native("guardant")
atexit.register(lambda: print(other.customers.get(8).id))
""",
    "with a listing half read": """
fresh = Sandbox(customers=200)
listing = iter(fresh.native("guardant").customers.list(limit=10))
next(listing)
""",
}


@pytest.mark.parametrize("program", EXITS.values(), ids=EXITS.keys())
def test_the_interpreter_exits_cleanly(program: str) -> None:
    for _ in range(size(1, 3)):
        ran = run(SLOW + program)
        assert clean(ran), (ran.code, ran.err)
        assert ran.seconds < 10


@pytest.mark.parametrize(
    "coroutine",
    ["sandbox.native_async('guardant').customers.get(8)", "sandbox.native_async('guardant').request('GET', '/')"],
)
def test_a_coroutine_that_is_never_awaited_is_only_warned_of(coroutine: str) -> None:
    ran = run(SLOW + coroutine)
    assert ran.code == 0
    assert "was never awaited" in ran.err
    assert "Traceback" not in ran.err
