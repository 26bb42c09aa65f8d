// Walks through a running suite as a person would, in both themes and two widths: every page is looked at by axe
// and by a camera. `npm run walk` needs `make up` first; pictures land in target/walk.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const base = process.env.VEZA_URL ?? `http://localhost:${8080 + Number(process.env.VEZA_PORT_OFFSET ?? 0)}`;
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const song = process.argv[2];
const pictures = new URL('../target/walk/', import.meta.url).pathname;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stamp = Date.now().toString(36);
const password = 'a phrase for walking around';
const faults = [];

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
});

/** A browser of one's own, listening for anything that goes wrong. */
async function visitor({ width = 1440, theme = 'dark', state } = {}) {
  const viewport = { width, height: width > 800 ? 900 : 844 };
  const context = await browser.newContext({ viewport, locale: 'en', hasTouch: width < 800, storageState: state });
  await context.addInitScript((chosen) => localStorage.setItem('veza.theme', chosen), theme);
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack}`));
  page.on('console', (line) => line.type() === 'error' && faults.push(`${page.url()}: ${line.text()}`));
  return page;
}

async function register(page, handle) {
  await page.goto(`${base}/register`);
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('E-mail address').fill(`${handle}@walk.example`);
  await page.getByLabel('Password').fill(password);
  const home = page.getByRole('heading', { level: 1, name: handle });
  const busy = page.getByRole('alert');
  do {
    await page.getByRole('button', { name: 'Create an account' }).click();
    await home.or(busy).first().waitFor();
  } while (await busy.isVisible());
  await home.waitFor();
}

async function openRoom(page, name) {
  await page.getByRole('link', { name: 'Rooms', exact: true }).first().click();
  await page.getByRole('button', { name: 'New room' }).first().click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('textbox', { name: `Write in ${name}` }).waitFor();
  return new URL(page.url()).pathname;
}

async function say(page, text) {
  await page.getByRole('textbox', { name: /^Write in/ }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByText(text).first().waitFor();
}

async function upload(page, file) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('navigation').getByRole('button', { name: 'Upload tracks' }).click(),
  ]);
  await chooser.setFiles(file);
  const tray = page.getByRole('region', { name: 'Uploads' });
  await tray.getByRole('link').first().waitFor({ timeout: 60_000 });
  return new URL(await tray.getByRole('link').first().getAttribute('href'), base).pathname;
}

/** What axe finds on the page as it stands. */
async function check(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, impact, nodes } of violations) faults.push(`${name}: axe ${id} (${impact}) ${nodes[0]?.html.slice(0, 160)}`);
}

async function look(page, path, name) {
  await page.goto(base + path);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.screenshot({ path: `${pictures}${name}.png` });
  await check(page, name);
}

const ana = await visitor();
const ben = await visitor();
await register(ana, `ana-${stamp}`);
await register(ben, `ben-${stamp}`);
const room = await openRoom(ana, `Walk ${stamp}`);
await ben.goto(base + room);
await ben.getByRole('button', { name: 'Join the room' }).click();
const before = Date.now();
await say(ana, 'Good evening from Ana');
await ben.getByText('Good evening from Ana').waitFor();
console.log(`a message was seen by the other browser ${Date.now() - before} ms after it was begun`);
await say(ben, 'And from Ben');
await ana.getByText('And from Ben').waitFor();
await ana.reload();
await ana.getByText('Good evening from Ana').waitFor();
const places = { home: '/', discover: '/discover', rooms: '/rooms', room, library: '/library', you: '/you' };
places.profile = `/@ana-${stamp}`;
if (song) {
  places.track = await upload(ana, song);
  await ana.goto(base + places.track);
  await ana.getByRole('main').getByRole('button', { name: 'Play' }).click({ timeout: 60_000 });
  await ana.waitForFunction(() => /0:0[1-9]/.test(document.querySelector('section[aria-label=Player] time')?.textContent ?? ''));
  console.log(`${places.track} is playing`);
}

const state = await ana.context().storageState();
for (const theme of ['dark', 'light']) {
  for (const width of [1440, 390]) {
    const stranger = await visitor({ width, theme });
    for (const [name, path] of Object.entries({ welcome: '/', signin: '/signin', register: '/register' })) {
      await look(stranger, path, `${name}-${theme}-${width}`);
    }
    const page = await visitor({ width, theme, state });
    for (const [name, path] of Object.entries(places)) {
      await look(page, path, `${name}-${theme}-${width}`);
    }
    await Promise.all([stranger.context().close(), page.context().close()]);
  }
}
await browser.close();
for (const fault of new Set(faults)) console.error(fault);
console.log(`pictures in ${pictures}`);
process.exit(faults.length > 0 ? 1 : 0);
