"""Forks: a client that was used goes on working in the parent and in every child."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from scripts import clean, run
from sizes import size

BEFORE = (
    f"ROUNDS = {size(4, 10)}"
    + """
import multiprocessing
sandbox = Sandbox(customers=50)
client = sandbox.native("guardant")
aio = sandbox.native_async("guardant")

def use():
    assert client.customers.get(8).company_name == "Google"
    assert len(client.customers.list(limit=20).collect(limit=None)) == 52
    async def main():
        got = await asyncio.gather(*(aio.customers.get(8) for _ in range(10)))
        return len(got)
    assert asyncio.run(main()) == 10

def forked(work):
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return pid

def joined(pids):
    end = time.monotonic() + 20
    for pid in pids:
        while True:
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                assert status == 0, status
                break
            assert time.monotonic() < end, "a child hangs"
            time.sleep(0.01)
"""
)

PROGRAMS = {
    "use, fork, use": """
use()
joined([forked(use)])
use()
""",
    "again and again": """
for _ in range(ROUNDS):
    use()
    joined([forked(use), forked(use)])
use()
""",
    "a child of a child": """
use()
joined([forked(lambda: (use(), joined([forked(use)]), use()))])
use()
""",
    "fork first": """
joined([forked(use)])
use()
""",
    "a listing that has asked ahead": """
pages = client.customers.list(limit=10, prefetch=3).pages()
ids = [record.id for record in next(pages).items]
def go_on():
    others = [record.id for page in pages for record in page.items]
    assert len(set(ids + others)) == 52, (ids, others)
joined([forked(go_on), forked(lambda: None)])
go_on()
""",
    "while other threads are in calls": """
stop = []
def busy():
    while not stop:
        client.customers.get(8)
threads = [threading.Thread(target=busy) for _ in range(8)]
for thread in threads:
    thread.start()
for _ in range(2 * ROUNDS):
    joined([forked(use)])
stop.append(1)
for thread in threads:
    thread.join()
use()
""",
    "fork in a thread": """
use()
failed = []
def work():
    try:
        use()
        joined([forked(use)])
        use()
    except BaseException as error:
        failed.append(error)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not failed, failed
""",
    "fork inside a running loop": """
async def main():
    await aio.customers.get(8)
    joined([forked(use_sync)])
    await aio.customers.get(8)
def use_sync():
    assert client.customers.get(8).id == "8"
asyncio.run(main())
""",
    "a listing begun in the parent goes on in both": """
listing = iter(client.customers.list(limit=10))
next(listing)
def rest():
    assert len(list(listing)) == 51
joined([forked(rest)])
rest()
""",
    "close in a child leaves the parent its client": """
use()
joined([forked(lambda: (client.close(), sandbox.close()))])
use()
""",
    "multiprocessing by fork": """
use()
with multiprocessing.get_context("fork").Pool(4) as pool:
    assert pool.map(fetch, [8] * 40) == ["8"] * 40
use()
""",
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_after_a_fork_all_work(program: str) -> None:
    ran = run(BEFORE + "\ndef fetch(number):\n    return client.customers.get(number).id\n" + program, limit=60)
    assert clean(ran), (ran.code, ran.err)


def test_multiprocessing_by_forkserver_and_spawn_work(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        """
import multiprocessing, os, sys
from crmkit import Guardant, Sandbox

def fetch(client):
    return client.customers.get(8).id

if __name__ == "__main__":
    sandbox = Sandbox()
    os.environ["GUARDANT_TOKEN"] = sandbox.credentials("guardant")["token"]
    client = sandbox.native("guardant")
    client.customers.get(8)
    for method in ("forkserver", "spawn"):
        with multiprocessing.get_context(method).Pool(2) as pool:
            assert pool.map(fetch, [client] * 6) == ["8"] * 6
    assert fetch(client) == "8"
    print("fine")
"""
    )
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, timeout=90, check=False)
    assert done.stdout == "fine\n", done.stderr


APP = """
import os
from crmkit import Sandbox
sandbox = Sandbox(customers=50)
client = sandbox.native("guardant")
client.customers.get(8)

def app(environ, start_response):
    name = client.customers.get(8).company_name
    count = len(client.customers.list(limit=20).collect(limit=None))
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{os.getpid()} {name} {count}".encode()]
"""


def test_gunicorn_workers_use_a_client_that_was_used_before_the_fork(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "gunicorn",
            "--preload",
            "-w",
            "3",
            "-b",
            f"127.0.0.1:{port}",
            "--no-control-socket",
            "app:app",
        ],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        workers = set()
        end = time.monotonic() + 30
        answers = 0
        while answers < 60:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as answer:
                    text = answer.read().decode()
            except OSError:
                assert time.monotonic() < end, "gunicorn did not start"
                time.sleep(0.1)
                continue
            answers += 1
            found = re.fullmatch(r"(\d+) Google 52", text)
            assert found, text
            workers.add(found.group(1))
            if answers == 30:
                # A worker that dies is replaced by another fork of the same parent.
                os.kill(int(found.group(1)), signal.SIGKILL)
        assert len(workers) >= 2
    finally:
        server.terminate()
        output, _ = server.communicate(timeout=30)
    assert server.returncode == 0, output
