// load-users.mjs PEOPLE ROOMS FILE: people for load tests, one JSON line {"token","room","user"} each.
import { open, rename } from 'node:fs/promises';
import { argv } from 'node:process';
import { run, signInAsAdmin } from './admin.mjs';

const [people, rooms, file] = argv.slice(2);

await run(async () => {
  const admin = await signInAsAdmin();
  const request = { people: Number(people), rooms: Number(rooms) };
  const answer = await admin.stream('/api/v2/admin/load-users', request);
  const lines = await write(answer.body, `${file}.draft`);
  if (lines !== request.people) throw new Error(`${lines} of ${people} people were made`);
  await rename(`${file}.draft`, file);
  console.log(`${lines} people in ${rooms} room(s): ${file}`);
});

async function write(body, path) {
  const out = await open(path, 'w', 0o600);
  let lines = 0;
  for await (const chunk of body) {
    lines += chunk.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 0);
    await out.write(chunk);
  }
  await out.close();
  return lines;
}
