// Puts the addons that cargo has built where Node finds them: node bindings-node/place.mjs <profile's folder> [dist]
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [profile, dist = 'dist'] = process.argv.slice(2);
const metadata = execFileSync('cargo', ['metadata', '--no-deps', '--format-version=1', '--locked'], { encoding: 'utf8' });
const built = join(JSON.parse(metadata).target_directory, profile);
const library = { darwin: (name) => `lib${name}.dylib`, win32: (name) => `${name}.dll` }[process.platform] ?? ((name) => `lib${name}.so`);

mkdirSync(dist, { recursive: true });
for (const [name, addon] of [['crmkit_node', 'crmkit.node'], ['crmkit_node_sandbox', 'crmkit-sandbox.node']]) {
  const [from, to] = [join(built, library(name)), join(dist, addon)];
  if (same(from, to)) continue;
  // A process may have the old file loaded, so it is replaced and never written over.
  copyFileSync(from, `${to}.new`);
  renameSync(`${to}.new`, to);
}

function same(from, to) {
  const size = statSync(to, { throwIfNoEntry: false })?.size;
  return size === statSync(from).size && readFileSync(from).equals(readFileSync(to));
}
