// Fails the build when a first visit, or a player on another site, would load more than the budget allows.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk and all it imports before it can run. */
function reach(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of manifest[name].imports ?? []) reach(next, seen);
  return seen;
}

const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

function check(what, files, budget) {
  const total = files.reduce((sum, file) => sum + size(file), 0);
  console.log(`${what}, gzip: ${kilobytes(total)} (budget ${kilobytes(budget)}), ${files.length} files`);
  if (total <= budget) return;
  files.sort((one, other) => size(other) - size(one));
  for (const file of files) console.error(`  ${kilobytes(size(file)).padStart(10)}  ${file}`);
  process.exitCode = 1;
}

const first = [...new Set([...reach('index.html'), ...reach('src/home/HomePage.tsx')])];
check('JavaScript of the first load', first.map((name) => manifest[name].file), 180 * 1024);

const player = [...reach('embed.html')].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]);
check('all of the player on other sites', ['embed.html', ...new Set(player)], 8 * 1024);
