// Fails the build when a first visit would load more JavaScript than the budget allows.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 180 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk and all it imports before it can run. */
function reach(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of manifest[name].imports ?? []) reach(next, seen);
  return seen;
}

const size = (name) => gzipSync(readFileSync(new URL(manifest[name].file, dist))).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const home = 'src/home/HomePage.tsx';
const first = [...new Set([...reach(entry), ...reach(home)])];
const total = first.reduce((sum, name) => sum + size(name), 0);

console.log(`first load: ${kilobytes(total)} of JavaScript, gzip (budget ${kilobytes(budget)}), ${first.length} files`);
if (total > budget) {
  first.sort((one, other) => size(other) - size(one));
  for (const name of first) console.error(`  ${kilobytes(size(name)).padStart(10)}  ${manifest[name].file}`);
  process.exit(1);
}
