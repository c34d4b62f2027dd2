"""What the sandbox answers is what `spec/` says: schemathesis makes requests of a description and judges the answers.

Clients are tested against the sandbox, and both are written from the same documents, so here is a judge that knows only
the description. Each operation has a sandbox of its own, and the same requests on every run.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case, Response
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks
from schemathesis.specs.openapi.schemas import OpenApiSchema

from crmkit import Sandbox
from sizes import size

SPEC = Path(__file__).parents[2] / "spec"
CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]

# Records that a sandbox has, by the vendor's names of their ids: requests made of a description alone would find none.
# One name can stand for several kinds of records (`Id`), so that some requests ask for what is not there.
CITIES = ["10000000000002", "10000000000016", "10000000000034"]
STREETS = ["10000000000031", "10000000016629", "10000000016643"]
CUSTOMERS = ["10000000009188", "10000000010000", "10000000010001"]
KNOWN: dict[str, dict[str, list[Any]]] = {
    "guardant": {"id": [4, 8, 100, 101, 102]},
    "rkeeper": {
        "Id": [*CITIES, *STREETS, *CUSTOMERS],
        "clientId": CUSTOMERS,
        "contactId": ["10000000008064", "10000000008066", "10000000003276", "10000000020000", "10000000030000"],
        "typeId": ["1", "2", "4"],
        "countryId": ["2", "4", "5"],
        "cityId": CITIES,
        "streetId": STREETS,
    },
    "salesman": {
        "clid": [1781, 10000, 10001],
        "inn": ["5904338272"],
        "iduser": [1, 2],
        "user": ["vladislav@isaler.ru"],
        "offset": [0],
    },
}

# One sandbox for all requests of an operation is what is wanted: they are the same requests in the same order. How long
# a busy machine takes to think them up says nothing.
one_sandbox = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def description(api: str, mode: str) -> OpenApiSchema:
    """`mode`: `positive` for requests that the description allows, `all` for others too."""
    config = {
        "seed": 1,
        "generation": {
            "mode": mode,
            "deterministic": True,
            "max-examples": size(8, 20),
            "with-security-parameters": False,
        },
        # What a path answers to other methods is no part of a description.
        "phases": {"coverage": {"unexpected-methods": []}},
    }
    return schemathesis.openapi.from_path(SPEC / f"{api}.yaml", config=schemathesis.Config.from_dict(config))


class Judge:
    """Sends requests to a sandbox, and fails with the first answer that its description does not allow."""

    def __init__(self, api: str, sandbox: Sandbox) -> None:
        self.known = KNOWN[api]
        self.url = sandbox.url(api).removesuffix("/")
        self.credentials = sandbox.credentials(api)
        self.answers: list[Response] = []

    def check(self, case: Case[Any], headers: dict[str, str]) -> None:
        for part in (case.path_parameters, case.query, case.body):
            self.fill(part)
        answer = case.call(base_url=self.url, headers=headers)
        self.answers.append(answer)
        case.validate_response(answer, checks=CHECKS)

    def fill(self, part: Any) -> None:
        """Puts ids of records that are there in the place of most ids."""
        if isinstance(part, list):
            for item in part:
                self.fill(item)
        if isinstance(part, dict):
            for name, value in part.items():
                if name in self.known and isinstance(value, int | str):
                    part[name] = Random(repr(value)).choice([*self.known[name], value])
                else:
                    self.fill(value)


@pytest.fixture
def guardant_judge() -> Iterator[Judge]:
    with Sandbox(customers=20) as sandbox:
        judge = Judge("guardant", sandbox)
        yield judge
    assert any(answer.status_code == 200 for answer in judge.answers), "no answer but refusals"


@pytest.fixture
def rkeeper_judge() -> Iterator[Judge]:
    with Sandbox(customers=20) as sandbox, sandbox.native("rkeeper") as client:
        # The document's own, which its examples go on to change and delete.
        client.cities.create("2", "Taganrog")
        client.streets.create("10000000000016", "Komsomoltsev")
        judge = Judge("rkeeper", sandbox)
        yield judge
    assert any(answer.json()["status"] == "Ok" for answer in judge.answers), "no answer but refusals"


@pytest.fixture(params=["server", "document"])
def salesman_judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    with Sandbox(customers=20, salesman_dialect=request.param) as sandbox:
        judge = Judge("salesman", sandbox)
        yield judge
    assert any("error" not in answer.json() for answer in judge.answers), "no answer but refusals"


@description("guardant", "all").parametrize()
@one_sandbox
def test_the_sandbox_answers_as_guardants_description_says(case: Case[Any], guardant_judge: Judge) -> None:
    guardant_judge.check(case, {"Authorization": f"Bearer {guardant_judge.credentials['token']}"})


@description("rkeeper", "all").parametrize()
@one_sandbox
def test_the_sandbox_answers_as_rkeepers_description_says(case: Case[Any], rkeeper_judge: Judge) -> None:
    if "objectId" in case.query:
        case.query["objectId"] = rkeeper_judge.credentials["object_id"]
    rkeeper_judge.check(case, {"sid": rkeeper_judge.credentials["sid"]})


# Only what the description allows: the server was seen to crash of the rest, into a page of HTML under 200.
@description("salesman", "positive").parametrize()
@one_sandbox
def test_the_sandbox_answers_as_salesmans_description_says(case: Case[Any], salesman_judge: Judge) -> None:
    body: Any = case.body
    if case.path.endswith("/list"):
        # As the description has it: `order` is always sent, and `clid` is always among the `fields`.
        body.setdefault("order", "clid")
        if "fields" in body:
            body["fields"] = f"clid,{body['fields']}"
    headers = {
        "apikey": salesman_judge.credentials["api_key"],
        "login": salesman_judge.credentials["login"],
        # Without a body too (`fields`): it decides whether the server sees the key.
        "content-type": "application/json",
    }
    salesman_judge.check(case, headers)
