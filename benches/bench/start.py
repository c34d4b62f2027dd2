"""Memory, start and size: what is not a ratio to a peer, but has a ceiling."""

from __future__ import annotations

import subprocess
import time
import zipfile
import zlib
from statistics import median

from contest import MB, Server, Worker
from environment import NODE, PYTHON, addon, addon_of_sandbox, wheel

MILLION = 1_000_000

# Milliseconds of CPU, which other work on the machine hardly changes: the import, the first client, the second one.
PYTHON_START = """
import time
times = [time.process_time()]
{imported}
times.append(time.process_time())
for _ in range(2):
    {made}
    times.append(time.process_time())
print(*(1000 * (after - before) for before, after in zip(times, times[1:])))
"""
NODE_START = """
const now = () => {{
  const {{ user, system }} = process.cpuUsage();
  return (user + system) / 1000;
}};
const times = [now()];
const {{ {name} }} = require('{module}');
times.push(now());
for (let i = 0; i < 2; i++) {{
  {made};
  times.push(now());
}}
console.log(times.slice(1).map((after, i) => after - times[i]).join(' '));
"""
# What a program writes that uses one client. crmkit imports what is named, and no more.
PYTHON_PEERS = {
    "crmkit": ("from crmkit import Guardant", "Guardant(token='t', base_url='http://127.0.0.1:1')"),
    "requests": ("import requests", "requests.Session()"),
    "httpx": ("import httpx", "httpx.Client()"),
    "aiohttp": ("import aiohttp", "pass"),
    "pydantic": ("import pydantic", "pydantic.BaseModel"),
}
NODE_PEERS = {
    "crmkit": ("Guardant", "new Guardant({ token: 't', baseUrl: 'http://127.0.0.1:1' })"),
    "undici": ("Pool", "new Pool('http://127.0.0.1:1')"),
    "axios": ("create", "create()"),
    "zod": ("z", "z.object({})"),
}


def starts(times: int) -> dict[str, dict[str, list[float]]]:
    """Of each package: milliseconds of CPU to import it, to make a first client and to make a second one."""
    python, node = {}, {}
    for module, (imported, made) in PYTHON_PEERS.items():
        code = PYTHON_START.format(imported=imported, made=made)
        python[module] = _median([str(PYTHON), "-c", code], times)
    for module, (name, made) in NODE_PEERS.items():
        code = NODE_START.format(module=module, name=name, made=made)
        node[module] = _median(["node", "-e", code], times)
    return {"python": python, "node": node}


def _median(arguments: list[str], times: int) -> list[float]:
    said = [
        subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=NODE).stdout for _ in range(times + 1)
    ]
    # The first one reads the files from the disk.
    runs = [[float(part) for part in line.split()] for line in said[1:]]
    return [median(column) for column in zip(*runs, strict=True)]


def stream(language: str, server: Server, total: int) -> dict[str, float]:
    """Seconds and peak megabytes of a process that reads a listing record by record."""
    start = time.perf_counter()
    worker = Worker(language, "crmkit", "list", server.url(total), 1)
    seconds, megabytes, cpu = time.perf_counter() - start, worker.peak(), worker.close()
    if worker.proof[0] != total:
        raise SystemExit(f"bench: {language} did not read {total} customers: {worker.proof}")
    return {"seconds": seconds, "cpu": cpu, "megabytes": megabytes}


def sizes() -> dict[str, float]:
    """Megabytes of what is installed."""
    with zipfile.ZipFile(wheel()) as archive:
        extension = next(info for info in archive.infolist() if info.filename.endswith(".so"))
    return {
        "wheel": wheel().stat().st_size / MB,
        "extension": extension.file_size / MB,
        "addon": addon().stat().st_size / MB,
        "sandbox": addon_of_sandbox().stat().st_size / MB,
        "package": sum(len(zlib.compress(path.read_bytes())) for path in (addon(), addon_of_sandbox())) / MB,
    }
