"""The other side of a soak, in a process of its own: every third answer is no good, each time in another way."""

from __future__ import annotations

import asyncio
import json

CUSTOMER = {"_id": 4, "customerName": "Анна", "customerDescription": "x" * 200}
GOOD = json.dumps({"customer": CUSTOMER, "customers": [{**CUSTOMER, "_id": number} for number in range(20)]}).encode()


def written(status: int, body: bytes) -> bytes:
    return f"HTTP/1.1 {status} -\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body


def bad(turn: int) -> tuple[bytes, bool]:
    """The bytes of an answer, and whether the connection stays."""
    return [
        (written(503, b"<html>gone</html>"), True),
        (b"", False),
        (written(200, GOOD)[:-100], False),
        (written(404, b'{"error":{"code":10172,"message":"Customer not found"}}'), True),
        (written(200, b"<html>not what was promised</html>"), True),
        (written(400, b'{"error":{"code":1,"message":"no"}}'), True),
    ][turn % 6]


class Served:
    answered = 0


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    good = written(200, GOOD)
    stays = True
    while stays:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            if b"content-length: " in head:
                await reader.readexactly(int(head.split(b"content-length: ")[1].split(b"\r\n")[0]))
        except (asyncio.IncompleteReadError, ConnectionError):
            break
        number = Served.answered
        Served.answered += 1
        answer, stays = bad(number // 3) if number % 3 == 2 else (good, True)
        writer.write(answer)
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
