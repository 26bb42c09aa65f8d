// How soon there is sound after somebody presses Play in the web client, in a real Chromium that has been here before, beside an
// element of the browser that plays one file. `make load S=audio` calls it with GATEWAY (URL), CROWD (load people) and WORK (a directory).
import { execFileSync } from 'node:child_process';
import { mkdirSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { table } from '../lib/summary.mjs';
import { bareSound, firstSound, listen } from './sound.mjs';
import { visit } from './visit.mjs';

const { GATEWAY, CROWD, WORK } = env;
const runs = Number(env.RUNS ?? 7);
const patience = 10_000;
const { token } = JSON.parse(readFileSync(CROWD, 'utf8').split('\n')[0]);
const headers = { authorization: `Bearer ${token}` };
const genre = `audio${Date.now()}`;

const tracks = await publish(runs + 1);
const { browser, page } = await visit(GATEWAY, token, listen);
const measured = { player: [], element: [] };
try {
  await page.goto(`${GATEWAY}/discover?query=${genre}`);
  // The first wakes what is made once only, as any visit's first does.
  await play(tracks[0]);
  for (const track of tracks.slice(1)) {
    measured.player.push(await play(track));
    measured.element.push(await page.evaluate(bareSound, track.playback.mp3));
    console.error(`${track.title}: player ${measured.player.at(-1).toFixed(0)} ms, element ${measured.element.at(-1).toFixed(0)} ms`);
  }
} finally {
  await browser.close();
  for (const { id } of tracks) await ask('DELETE', `/${id}`);
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const shown = table('audio', { first_audio: { values: { med: median(measured.player), count: runs } } });
console.log(`medians of ${runs}: player ${median(measured.player).toFixed(0)} ms, the browser's element with a file ${median(measured.element).toFixed(0)} ms\n\n${shown}`);
writeFileSync(join(WORK, 'audio.json'), JSON.stringify(measured, null, 2));
exit(shown.includes('✗') ? 1 : 0);

async function play(track) {
  await page.getByRole('button', { name: `Play ${track.title}`, exact: true }).click();
  const took = await page.evaluate(firstSound, patience);
  await page.getByRole('button', { name: 'Pause', exact: true }).first().click();
  await pause(600);
  return took;
}

/** Tracks of which nobody has heard anything: each begins at its first sample. */
async function publish(count) {
  const folder = join(WORK, 'audio');
  mkdirSync(folder, { recursive: true });
  const ids = [];
  for (let n = 0; n < count; n++) {
    const file = join(folder, `${n}.flac`);
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', `anoisesrc=c=pink:a=0.4:seed=${n}:r=44100:d=180`, file]);
    const form = new FormData();
    form.set('title', `Noise ${n}`);
    form.set('genre', genre);
    form.set('visibility', 'PUBLIC');
    form.set('file', await openAsBlob(file), 'noise.flac');
    ids.push((await ask('POST', '', form)).id);
  }
  rmSync(folder, { recursive: true });
  return Promise.all(ids.map(ready));
}

async function ready(id) {
  for (;;) {
    const track = await ask('GET', `/${id}`);
    if (track.status === 'READY') return track;
    await pause(1000);
  }
}

async function ask(method, path, body) {
  const answer = await fetch(`${GATEWAY}/api/v2/tracks${path}`, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}
