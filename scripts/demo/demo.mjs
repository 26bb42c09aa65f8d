// Fills a running suite: people, rooms that talk, music. Run again, it adds only what is missing.
import { env } from 'node:process';
import { run } from '../api/admin.mjs';
import { signUp } from '../api/gateway.mjs';
import { CAST, ROOMS } from './cast.mjs';
import { PIECES } from './pieces.mjs';
import { openRoom, say } from './room.mjs';
import { publish, untilReady } from './upload.mjs';

await run(async () => {
  const people = await register();
  for (const room of ROOMS) await talk(people, room);
  const tracks = [];
  for (const piece of PIECES) tracks.push(await release(people[piece.artist], piece));
  for (const track of tracks) await untilReady(people.mira, track);
  console.log(`${CAST.length} people, ${ROOMS.length} rooms and ${PIECES.length} tracks are there.`);
});

async function register() {
  const people = {};
  for (const member of CAST) {
    people[member.handle] = await signUp(env.GATEWAY, { ...member, password: env.VEZA_DEMO_PASSWORD });
    console.log(`  ${member.displayName} (${member.handle})`);
  }
  return people;
}

async function talk(people, { name, topic, talk: lines }) {
  const room = await openRoom(people[lines[0][0]], { name, topic });
  for (const [index, [handle, text]] of lines.entries()) await say(people[handle], room, text, `demo-${index}`);
  console.log(`  # ${name}`);
}

async function release(artist, piece) {
  console.log(`  ♪ ${piece.title}`);
  return publish(artist, piece);
}
