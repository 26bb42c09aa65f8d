// audit-verify.mjs [HEADS]: proves that the audit log is whole, also against the last head of a file that was kept elsewhere.
import { readFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { run, signInAsAdmin } from './admin.mjs';

const [file] = argv.slice(2);

await run(async () => {
  const admin = await signInAsAdmin();
  const verdict = await walk(admin);
  if (file) verdict.faults.push(...(await against(admin, await lastHead(file))));
  report(verdict);
});

/** A long log is walked in several calls. */
async function walk(admin) {
  const faults = [];
  for (let after = '0'; ; ) {
    const verdict = await admin.get(`/api/v2/admin/audit/verify?after=${after}`);
    faults.push(...verdict.faults);
    if (!verdict.more) return { ...verdict, faults };
    after = verdict.until;
  }
}

async function lastHead(path) {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  return JSON.parse(lines.at(-1));
}

async function against(admin, { seq, hash }) {
  const { items } = await admin.get(`/api/v2/admin/audit?limit=1&cursor=${BigInt(seq) + 1n}`);
  return items[0]?.seq === String(seq) && items[0].hash === hash ? [] : [{ kind: 'HEAD_DIFFERS', seq: String(seq) }];
}

function report({ faults, until, hash, heads, outside }) {
  console.log(`${until} entries, ${heads} signed heads, ${outside ?? 'none of them reachable'} outside the database; ends with ${hash}`);
  const alone = outside === undefined || (outside === 0 && heads > 0);
  if (alone) console.error('✗ No head outside the database vouches for it: a log that was cut short could pass');
  for (const { kind, seq } of faults) console.error(`✗ ${kind} at ${seq}`);
  if (faults.length || alone) exit(1);
}
