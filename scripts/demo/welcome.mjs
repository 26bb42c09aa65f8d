// What a fresh installation has: a demo person, a room with a greeting, a track to hear.
import { env } from 'node:process';
import { run } from '../api/admin.mjs';
import { signUp } from '../api/gateway.mjs';
import { FIRST_LIGHT } from './pieces.mjs';
import { openRoom, say } from './room.mjs';
import { publish, untilReady } from './upload.mjs';

await run(async () => {
  const demo = await signUp(env.GATEWAY, {
    handle: env.VEZA_DEMO_HANDLE,
    displayName: 'Demo',
    password: env.VEZA_DEMO_PASSWORD,
  });
  const track = await publish(demo, FIRST_LIGHT);
  const lobby = await openRoom(demo, { name: 'Lobby', topic: 'Say hello, ask anything' });
  await say(demo, lobby, 'Welcome to Veza. Put on “First Light”, and tell us what you are working on.', 'welcome-1');
  await untilReady(demo, track);
  console.log('The lobby is open and the first track plays.');
});
