// Programs that run by themselves: what a package does to the process that it is in can be seen from outside only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Begins a program: the process, and how it ends. One that does not end by itself is ended after so many seconds. */
export function begin(program, { flags = [], seconds = 10 } = {}) {
  const child = spawn(process.execPath, [...flags, '-e', program], { cwd: ROOT, timeout: seconds * 1000, killSignal: 'SIGKILL' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = new Promise((end) => {
    child.on('close', (code, signal) => end({ code, signal, output: output.trim() }));
  });
  return { child, ended };
}

/** Runs a program to its end. */
export function run(program, options) {
  return begin(program, options).ended;
}
