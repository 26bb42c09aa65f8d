// The way of a track from its upload to its last rendition, beside ffmpeg making the same renditions. `make load S=encode` calls it with
// GATEWAY (an URL), TOKEN (a load user's) and WORK (a directory). MUSIC names a file of one's own instead of the four minutes made here.
import { mkdirSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { table, rows } from '../lib/summary.mjs';
import { bare, run } from './bare.mjs';

const { GATEWAY, TOKEN, WORK, MUSIC } = process.env;
const RUNS = Number(process.env.RUNS ?? 3);
const cores = availableParallelism();
const folder = join(WORK, 'encode');
const headers = { authorization: `Bearer ${TOKEN}` };

mkdirSync(folder, { recursive: true });
const source = MUSIC ?? (await music());
const seconds = { first: [], all: [], one: [], cores: [] };
for (let i = 0; i < RUNS; i++) {
  // In turn, so that all of them see the same weather.
  seconds.cores.push(await bare(source, folder, cores));
  const { first, all } = await veza();
  seconds.first.push(first);
  seconds.all.push(all);
  seconds.one.push(await bare(source, folder, 1));
  console.error(`run ${i + 1}: ${Object.entries(seconds).map(([what, took]) => `${what} ${took[i].toFixed(2)} s`).join(', ')}`);
}
rmSync(folder, { recursive: true });
report();

/** Four minutes that change all the time: chords, a voice that glides, a beat, noise that comes and goes. */
async function music() {
  const file = join(folder, 'music.flac');
  const chord = [220, 277.18, 329.63, 440].map((hertz) => `0.08*sin(2*PI*${hertz}*(1+floor(mod(t,16)/4)/8)*t)`).join('+');
  const side = (glide) => `${chord}+0.15*sin(2*PI*(400+300*sin(t*${glide}))*t/4)+0.4*exp(-14*mod(t,0.5))*sin(2*PI*60*t)`;
  const sound = `aevalsrc='${side(0.31)}|${side(0.37)}':s=44100:d=240`;
  const noise = 'anoisesrc=c=pink:a=0.12:seed=7:r=44100:d=240,tremolo=f=0.25:d=0.8';
  const mixed = '[0][1]amix=inputs=2:duration=first:normalize=0,aformat=sample_fmts=s16:channel_layouts=stereo';
  await run(['-f', 'lavfi', '-i', sound, '-f', 'lavfi', '-i', noise, '-filter_complex', mixed, file]);
  return file;
}

/** Seconds from the answer to the upload until something can be played, and until everything can. */
async function veza() {
  const form = new FormData();
  form.set('title', 'Encode');
  form.set('visibility', 'PRIVATE');
  form.set('file', await openAsBlob(source), 'music.flac');
  const { id } = await ask('POST', '', form);
  const begin = performance.now();
  let first;
  for (;;) {
    const track = await ask('GET', `/${id}`);
    const took = (performance.now() - begin) / 1000;
    first ??= track.playback?.hls ? took : undefined;
    if (track.status === 'READY') {
      await ask('DELETE', `/${id}`);
      return { first, all: took };
    }
    if (track.status === 'FAILED') throw new Error(`the track failed: ${track.failure.code}`);
    await pause(first === undefined ? 20 : 250);
  }
}

async function ask(method, path, body) {
  const answer = await fetch(`${GATEWAY}/api/v2/tracks${path}`, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function report() {
  const ratio = (beside) => median(seconds.all) / median(seconds[beside]);
  const metrics = {
    first_rendition: { values: { med: median(seconds.first) * 1000, count: RUNS } },
    beside_one: { values: { rate: ratio('one'), count: RUNS } },
  };
  for (const [what, took] of Object.entries(seconds)) {
    console.log(`${what.padEnd(8)} ${took.map((one) => one.toFixed(2)).join('  ')} s, median ${median(took).toFixed(2)} s`);
  }
  console.log(`beside one process of bare ffmpeg ${ratio('one').toFixed(2)}, beside one for each of ${cores} cores ${ratio('cores').toFixed(2)}\n`);
  console.log(table('encode', metrics));
  writeFileSync(join(WORK, 'encode.json'), JSON.stringify(seconds, null, 2));
  process.exitCode = rows('encode', metrics).every(({ kept }) => kept) ? 0 : 1;
}
