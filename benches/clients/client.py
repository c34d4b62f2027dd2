"""The Python clients of the benchmark: `client.py <contender> <work> <url> <concurrency>`; see `benches/README.md`.

Each of them does what a careful user of it would: one session or pool for all calls, a typed model, the id as text, the
moment of archiving as an aware `datetime`.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime, timezone
from typing import Any

TOKEN = "bench"
AUTHORIZED = {"Authorization": f"Bearer {TOKEN}"}
PAGE = 100
# How many ids one call of `get_many` is given.
BATCH = 320


def moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, timezone.utc) if seconds else None


def with_pydantic() -> tuple[Callable[[bytes], Any], Callable[[bytes], Any]]:
    """What reads a customer, and what reads a page of them."""
    from typing import Annotated

    from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

    class Customer(BaseModel):
        model_config = ConfigDict(coerce_numbers_to_str=True, frozen=True)
        id: str = Field(alias="_id")
        name: str
        last_name: str = Field(alias="lastname")
        company_name: str = Field(alias="companyname")
        email: str
        phone: str
        description: str
        status: int
        archived: bool
        archivation_date: Annotated[datetime | None, BeforeValidator(lambda seconds: seconds or None)] = Field(
            alias="archivationdate"
        )
        crm_id: str = Field(alias="crmid")
        ref_id: str = Field(alias="refid")

    class Answer(BaseModel):
        customer: Customer

    class Answers(BaseModel):
        customers: list[Customer]

    return (
        lambda body: Answer.model_validate_json(body).customer,
        lambda body: Answers.model_validate_json(body).customers,
    )


def with_msgspec() -> tuple[Callable[[bytes], Any], Callable[[bytes], Any]]:
    """The same. msgspec makes no text of numbers, so what is not as it came is made when it is read."""
    import msgspec

    class Customer(msgspec.Struct, frozen=True):
        number: int = msgspec.field(name="_id")
        name: str
        last_name: str = msgspec.field(name="lastname")
        company_name: str = msgspec.field(name="companyname")
        email: str
        phone: str
        description: str
        status: int
        archived: bool
        archived_at: int = msgspec.field(name="archivationdate")
        crm_id: str = msgspec.field(name="crmid")
        ref_id: str = msgspec.field(name="refid")

        @property
        def id(self) -> str:
            return str(self.number)

        @property
        def archivation_date(self) -> datetime | None:
            return moment(self.archived_at)

    class Answer(msgspec.Struct):
        customer: Customer

    class Answers(msgspec.Struct):
        customers: list[Customer]

    one, many = msgspec.json.Decoder(Answer), msgspec.json.Decoder(Answers)
    return lambda body: one.decode(body).customer, lambda body: many.decode(body).customers


def with_requests(_: int) -> Callable[[str], bytes]:
    import requests

    session = requests.Session()
    session.trust_env = False
    session.headers.update(AUTHORIZED)

    def get(url: str) -> bytes:
        response = session.get(url, timeout=30)
        response.raise_for_status()
        return response.content

    return get


def with_httpx(_: int) -> Callable[[str], bytes]:
    import httpx

    client = httpx.Client(headers=AUTHORIZED, trust_env=False)

    def get(url: str) -> bytes:
        return client.get(url).raise_for_status().content

    return get


def with_urllib3(_: int) -> Callable[[str], bytes]:
    import urllib3

    pool = urllib3.PoolManager(headers=AUTHORIZED)

    def get(url: str) -> bytes:
        response = pool.request("GET", url)
        if response.status != 200:
            raise RuntimeError(response.status)
        return response.data

    return get


def with_pycurl(_: int) -> Callable[[str], bytes]:
    import pycurl

    curl = pycurl.Curl()
    curl.setopt(pycurl.HTTPHEADER, [f"{name}: {value}" for name, value in AUTHORIZED.items()])

    def get(url: str) -> bytes:
        curl.setopt(pycurl.URL, url)
        body = curl.perform_rb()
        if curl.getinfo(pycurl.RESPONSE_CODE) != 200:
            raise RuntimeError("refused")
        return body

    return get


def with_aiohttp(concurrency: int) -> Callable[[str], Awaitable[bytes]]:
    import aiohttp

    session = aiohttp.ClientSession(headers=AUTHORIZED, connector=aiohttp.TCPConnector(limit=concurrency))

    async def get(url: str) -> bytes:
        async with session.get(url) as response:
            response.raise_for_status()
            return await response.read()

    return get


def with_httpx_async(_: int) -> Callable[[str], Awaitable[bytes]]:
    import httpx

    client = httpx.AsyncClient(headers=AUTHORIZED, trust_env=False)

    async def get(url: str) -> bytes:
        return (await client.get(url)).raise_for_status().content

    return get


def with_pyreqwest(_: int) -> Callable[[str], Awaitable[bytes]]:
    from pyreqwest.client import ClientBuilder

    client = ClientBuilder().default_headers(AUTHORIZED).error_for_status(True).no_proxy().build()

    async def get(url: str) -> bytes:
        response = await client.get(url).build().send()
        return memoryview(await response.bytes())

    return get


MODELS = {"pydantic": with_pydantic, "msgspec": with_msgspec}
BLOCKING = {"requests": with_requests, "httpx": with_httpx, "urllib3": with_urllib3, "pycurl": with_pycurl}
ASYNC = {"aiohttp": with_aiohttp, "httpx": with_httpx_async, "pyreqwest": with_pyreqwest}


def fields(customer: Any) -> list[Any]:
    """What the contenders have to agree on."""
    moment = customer.archivation_date
    seconds = moment and int(moment.timestamp())
    return [
        customer.id,
        customer.name,
        customer.company_name,
        customer.email,
        customer.archived,
        seconds,
        customer.description,
    ]


def read_three(customers: Iterable[Any]) -> list[Any]:
    """What a program does with a listing: here it reads three fields of each record. The answer is to be agreed on."""
    records = archived = 0
    for customer in customers:
        if customer.id and customer.company_name:
            records += 1
        archived += customer.archivation_date is not None
    return [records, archived, customer.id]


def read_all(get: Callable[[str], bytes], read: Callable[[bytes], Any], url: str) -> Iterator[Any]:
    offset = 0
    while True:
        page = read(get(f"{url}/v1.0/customers?offset={offset}&limit={PAGE}"))
        yield from page
        if len(page) < PAGE:
            return
        offset += PAGE


def blocking(contender: str, work: str, url: str, concurrency: int) -> None:
    if contender == "crmkit":
        from crmkit import Guardant

        client = Guardant(base_url=url, token=TOKEN, max_concurrency=concurrency)
        customers = client.customers

        def one() -> Any:
            return customers.get("8")

        def listing() -> Iterator[Any]:
            return iter(customers.list())

    else:
        http, model = contender.split(" + ")
        get = BLOCKING[http](concurrency)
        read_one, read_many = MODELS[model]()
        path = f"{url}/v1.0/customers/8"

        def one() -> Any:
            return read_one(get(path))

        def listing() -> Iterator[Any]:
            return read_all(get, read_many, url)

    call: Callable[[], Any] = one if work == "one" else lambda: read_three(listing())
    step = 1
    if work == "many":
        call, step = many(client, concurrency), BATCH
    say({"proof": fields(one()) if work == "one" else call()})
    for seconds in asked():
        calls, wall, used = 0, time.perf_counter(), time.process_time()
        end = wall + seconds
        while time.perf_counter() < end:
            call()
            calls += step
        say({"calls": calls, "wall": time.perf_counter() - wall, "cpu": time.process_time() - used})


def many(client: Any, concurrency: int) -> Callable[[], int]:
    import crmkit

    crm = crmkit.Crm(client)
    ids = ["8"] * BATCH

    def call() -> int:
        outcomes = crm.customers.get_many(ids, concurrency=concurrency)
        return sum(outcome.status == "ok" for outcome in outcomes)

    return call


async def on_loop(contender: str, url: str, concurrency: int) -> None:
    if contender == "crmkit asyncio":
        from crmkit import AsyncGuardant

        customers = AsyncGuardant(base_url=url, token=TOKEN, max_concurrency=concurrency).customers

        async def one() -> Any:
            return await customers.get("8")

    else:
        http, model = contender.removesuffix(" asyncio").split(" + ")
        get = ASYNC[http](concurrency)
        read_one, _ = MODELS[model]()
        path = f"{url}/v1.0/customers/8"

        async def one() -> Any:
            return read_one(await get(path))

    async def until(end: float) -> int:
        calls = 0
        while time.perf_counter() < end:
            await one()
            calls += 1
        return calls

    say({"proof": fields(await one())})
    for seconds in asked():
        wall, used = time.perf_counter(), time.process_time()
        calls = await asyncio.gather(*[until(wall + seconds) for _ in range(concurrency)])
        say({"calls": sum(calls), "wall": time.perf_counter() - wall, "cpu": time.process_time() - used})


def asked() -> Iterator[float]:
    for line in sys.stdin:
        yield float(line)


def say(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


def main() -> None:
    contender, work, url, concurrency = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    if contender.endswith(" asyncio"):
        asyncio.run(on_loop(contender, url, concurrency))
    else:
        blocking(contender, work, url, concurrency)


main()
