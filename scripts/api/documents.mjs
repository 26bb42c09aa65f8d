// documents.mjs DIRECTORY: keeps the documents the gateway publishes about itself.
import { writeFile } from 'node:fs/promises';
import { argv, env } from 'node:process';
import { run } from './admin.mjs';

const DOCUMENTS = { '/openapi?format=json': 'openapi.json', '/.well-known/jwks.json': 'jwks.json' };

await run(async () => {
  for (const [path, file] of Object.entries(DOCUMENTS)) {
    const response = await fetch(env.GATEWAY + path);
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    await writeFile(`${argv[2]}/${file}`, await response.text());
  }
});
