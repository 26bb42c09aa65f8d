// replay.mjs SERVICE FROM: publishes a service's events again, from a position or a time.
import { argv } from 'node:process';
import { run, signInAsAdmin } from './admin.mjs';

const [service, from] = argv.slice(2);

await run(async () => {
  const admin = await signInAsAdmin();
  const start = /^\d+$/.test(from) ? { fromPosition: from } : { fromTime: from };
  console.log(JSON.stringify(await admin.post('/api/v2/admin/replays', { service, ...start })));
});
