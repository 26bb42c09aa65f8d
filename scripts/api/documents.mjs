// documents.mjs DIRECTORY: keeps the documents the gateway publishes about itself.
import { writeFile } from 'node:fs/promises';
import { argv, env } from 'node:process';
import { run } from './admin.mjs';

const DOCUMENTS = {
  '/openapi?format=json': 'openapi.json',
  '/asyncapi': 'asyncapi.json',
  '/.well-known/jwks.json': 'jwks.json',
};

/** Keys in order, so that a change of the code changes what it must and no more. */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, inOrder(value[key])]));
}

await run(async () => {
  for (const [path, file] of Object.entries(DOCUMENTS)) {
    const response = await fetch(env.GATEWAY + path);
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    await writeFile(`${argv[2]}/${file}`, `${JSON.stringify(inOrder(await response.json()), null, 2)}\n`);
  }
});
