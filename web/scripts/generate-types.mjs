// Generates src/api/schema.d.ts from the OpenAPI document; with --check it only tells whether the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL(process.env.VEZA_OPENAPI ?? '../../docs/api/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

const banner = '// Generated from docs/api/openapi.json by `npm run types`; do not edit.\n\n';
const schema = banner + astToString(await openapiTS(source, { alphabetize: true }));

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== schema) {
    console.error(`${fileURLToPath(target)} is stale: run \`npm run types\` and commit the result.`);
    process.exit(1);
  }
} else {
  await writeFile(target, schema);
  console.log(`wrote ${fileURLToPath(target)}`);
}
