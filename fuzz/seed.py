"""Writes the seeds of fuzz/corpus from tests/vectors: what servers are known to answer is where a search begins."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
VECTORS = FOLDER.parent / "tests" / "vectors"
SECRET = "secret-456789abcdef-of-mine"  # noqa: S105 - what the targets' clients have, as something that a server repeats


def write(target: str, seed: bytes) -> None:
    folder = FOLDER / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)


def body(reply: dict[str, Any]) -> bytes:
    if "bytes" in reply:
        return bytes.fromhex(reply["bytes"])
    if "body" in reply:
        return json.dumps(reply["body"], separators=(",", ":"), ensure_ascii=False).encode()
    return str(reply.get("text", "")).encode()


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Those inside, and it itself."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


def main() -> None:
    for file in sorted(VECTORS.glob("*.json")):
        crm = file.stem
        for case in json.loads(file.read_text()):
            operation = case["call"]["operation"]
            replies = [exchange["reply"] for exchange in case["exchanges"]]
            for reply in replies:
                line = f"{crm} {operation} {reply.get('status', 200)}\n".encode()
                for target in ("envelope", "record"):
                    write(target, line + body(reply))
                for record in objects(reply.get("body")):
                    write("rows", json.dumps(record, separators=(",", ":"), ensure_ascii=False).encode())
                write("envelope", line + body(reply).replace(b'":"', f'":"{SECRET} '.encode(), 1))
            if operation == "customers.list" and replies:
                write("pager", f"{crm}\n".encode() + b"\n---\n".join(body(reply) for reply in replies))
            for exchange in case["exchanges"]:
                query = exchange["request"].get("query", {})
                lines = ["api", exchange["request"]["path"], *(part for pair in query.items() for part in pair)]
                write("address", "\n".join(lines).encode())
    for how in ("0", "1", "2", "3", "4", "5", "012345"):
        write("masking", f"{how}\na/b+c=d\nanother one\nbad token \n is refused".encode())
        write("masking", f"{how}\nУльяна & Ко\n+7 916 123-45-67\nthere is \n already".encode())


if __name__ == "__main__":
    main()
