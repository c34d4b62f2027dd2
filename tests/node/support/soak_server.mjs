// The other side of a soak, in a process of its own: every third answer is no good, each time in another way.
import net from 'node:net';

const customer = (id) => ({ _id: id, customerName: 'Анна', customerDescription: 'x'.repeat(200) });
const GOOD = JSON.stringify({ customer: customer(4), customers: Array.from({ length: 20 }, (_, id) => customer(id)) });

const written = (status, body) => Buffer.from(`HTTP/1.1 ${status} -\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
const good = written(200, GOOD);
const BAD = [
  { answer: written(503, '<html>gone</html>'), stays: true },
  { answer: Buffer.alloc(0), stays: false },
  { answer: good.subarray(0, good.length - 100), stays: false },
  { answer: written(404, '{"error":{"code":10172,"message":"Customer not found"}}'), stays: true },
  { answer: written(200, '<html>not what was promised</html>'), stays: true },
  { answer: written(400, '{"error":{"code":1,"message":"no"}}'), stays: true },
];
let answered = 0;

/** The length of the first request in these bytes, if it is there whole. */
function whole(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const length = /content-length: (\d+)/i.exec(bytes.subarray(0, end).toString())?.[1] ?? 0;
  return bytes.length >= end + 4 + Number(length) ? end + 4 + Number(length) : 0;
}

const server = net.createServer((socket) => {
  let bytes = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (let length = whole(bytes); length > 0; length = whole(bytes)) {
      bytes = bytes.subarray(length);
      const number = answered++;
      const { answer, stays } = number % 3 === 2 ? BAD[Math.floor(number / 3) % BAD.length] : { answer: good, stays: true };
      if (stays) socket.write(answer);
      else socket.end(answer);
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
