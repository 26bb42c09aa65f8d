// The web client with ten thousand messages held, in a real Chromium: how long its tasks are while one scrolls, while messages
// come, and how soon what one types is seen. `make load S=client` calls it with GATEWAY (URL), CROWD (load people of one room) and
// WORK (a directory); MESSAGES=10000 and THROTTLE=1 (4: a processor a quarter as fast) are settings, PROFILE=1 leaves CPU profiles.
import { readFileSync, writeFileSync } from 'node:fs';
import { env, exit } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { table } from '../lib/summary.mjs';
import { fill, person } from './room.mjs';
import { visit } from './visit.mjs';
import { readNotes, takeNotes, tasksOf, traceOf } from './watch.mjs';

const { GATEWAY, CROWD, WORK } = env;
const [wanted, throttle] = [Number(env.MESSAGES ?? 10_000), Number(env.THROTTLE ?? 1)];
const lines = readFileSync(CROWD, 'utf8').trim().split('\n').slice(0, 8).map((line) => JSON.parse(line));
const [{ room }] = lines;
const [reader, ...speakers] = lines.map((line) => person(line, GATEWAY));

await fill(room, speakers, wanted);
const { browser, context, page } = await visit(GATEWAY, reader.token, takeNotes);
const cdp = await context.newCDPSession(page);
await page.goto(`${GATEWAY}/rooms/${room}`);
const feed = page.getByRole('feed').first();
await feed.locator('article').first().waitFor();

await holdAll();
await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
const measured = {};
await watched('scroll_down', () => scrollBy(200));
await watched('scroll_up', () => scrollBy(-200));
await watched('jump', jumps);
await toEnd();
await watched('arrive', () => arrive(40, 100));
await watched('burst', () => arrive(40, 0));
await page.getByRole('textbox').last().click();
const { keys } = await watched('typing', () => Promise.all([arrive(40, 100), type()]));
measured.key = keysOf(keys);
const drawn = await feed.locator('article').count();
await browser.close();

const shown = table('client', measured);
console.log(`${wanted} messages held, ${drawn} of them drawn; processor slowed ${throttle} times\n\n${shown}`);
writeFileSync(`${WORK}/client-${throttle}x.json`, JSON.stringify(measured, null, 2));
exit(throttle === 1 && shown.includes('✗') ? 1 : 0);

/** Goes up until the room's beginning is there: every page on the way stays held. */
async function holdAll() {
  await pause(1500);
  const all = await page.evaluate(async () => {
    const list = document.querySelector('[role=feed]');
    const posinset = () => Number(list.querySelector('article')?.getAttribute('aria-posinset'));
    let still = 0;
    for (let height = 0; still < 90; ) {
      list.scrollTop = 0;
      await new Promise((next) => requestAnimationFrame(next));
      still = list.scrollHeight === height ? still + 1 : 0;
      height = list.scrollHeight;
    }
    return posinset();
  });
  if (all !== 1) throw new Error(`The list begins at ${all}`);
  await pause(1000);
}

/** As a wheel does it, 60 times a second, for six seconds: several thousand messages pass. */
async function scrollBy(step) {
  const { x, y, width, height } = await feed.boundingBox();
  const at = { type: 'mouseWheel', x: x + width / 2, y: y + height / 2, deltaX: 0 };
  for (let n = 0; n < 360; n++) {
    await Promise.all([cdp.send('Input.dispatchMouseEvent', { ...at, deltaY: step * (n % 60 < 30 ? 1 : 3) }), pause(16)]);
  }
  await pause(300);
}

/** As one does who drags the bar beside the list. */
async function jumps() {
  for (let n = 0; n < 24; n++) {
    await page.evaluate((share) => {
      const list = document.querySelector('[role=feed]');
      list.scrollTop = list.scrollHeight * share;
    }, ((n * 7) % 24) / 24);
    await pause(120);
  }
}

async function toEnd() {
  await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const list = document.querySelector('[role=feed]');
    for (let n = 0; n < 30; n++) {
      list.scrollTop = list.scrollHeight;
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  await pause(500);
}

async function arrive(count, between) {
  const said = [];
  for (let n = 0; n < count; n++) {
    said.push(speakers[n % speakers.length].say(room, `News ${n} **of** the day, https://example.org/${n}`));
    if (between) await pause(between);
  }
  await Promise.all(said);
  await pause(500);
}

function type() {
  return page.keyboard.type('what one types while all of them talk at once '.repeat(2), { delay: 45 });
}

async function watched(what, doing) {
  if (env.PROFILE) await profile(true);
  await page.evaluate(readNotes);
  const events = await traceOf(cdp, doing);
  const notes = await page.evaluate(readNotes);
  if (env.PROFILE) await profile(false, what, events);
  const tasks = tasksOf(events);
  const frame = notes.frames.sort((one, other) => other - one)[Math.floor(notes.frames.length / 100)] ?? 0;
  measured[what] = { values: { max: tasks[0]?.ms ?? 0, count: tasks.length, tasks: tasks.slice(0, 10), frame } };
  const longest = tasks.slice(0, 6).map(({ ms, worked }) => `${ms.toFixed(0)} (${worked.toFixed(0)})`);
  const long = tasks.filter(({ ms }) => ms > 50).length;
  console.error(`${what}: longest tasks ${longest.join(', ')} ms, ${long} over 50 ms; 1 of 100 frames after ${frame.toFixed(0)} ms`);
  return notes;
}

async function profile(on, what, events) {
  if (on) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
    return cdp.send('Profiler.start');
  }
  const { profile: found } = await cdp.send('Profiler.stop');
  writeFileSync(`${WORK}/${what}.cpuprofile`, JSON.stringify(found));
  writeFileSync(`${WORK}/${what}.trace.json`, JSON.stringify(events));
}

/** What the browser does not tell was seen within 16 ms. */
function keysOf(told) {
  const sorted = told.sort((one, other) => other.duration - one.duration);
  const line = ({ waited, worked, duration }) => `${duration} (waited ${waited.toFixed(0)}, worked ${worked.toFixed(0)})`;
  console.error(`keys: slowest ${sorted.slice(0, 8).map(line).join(', ')} ms`);
  return { values: { max: sorted[0]?.duration ?? 16, count: Math.max(1, sorted.length) } };
}
