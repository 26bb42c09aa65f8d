// Opens the client without a network and shows the pictures of what is kept. It never sees an answer of the API,
// and of the media only covers and waveforms; the build writes in what the client is made of.
const version = '%VERSION%';
const files = '%FILES%';

const shell = `veza-shell-${version}`;
const kept = 'veza-kept-1';
const page = '/';
const elsewhere = /^\/(api|ws|media|health|metrics|openapi|asyncapi|docs|\.well-known|rest|embed|oembed|q)(\/|$)/;
const picture = /^\/media\/(.*\/(cover\.jpg|waveform[\w-]*\.json)|covers\/[\w-]+\/\d+)$/;

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!elsewhere.test(pathname)) event.respondWith(opened(request));
  } else if (files.split(' ').includes(pathname)) event.respondWith(ownFile(request));
  else if (picture.test(pathname)) event.respondWith(pictured(request, pathname));
});

async function fill() {
  const cache = await caches.open(shell);
  await cache.addAll([page, ...files.split(' ')]);
}

async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith('veza-shell-') && name !== shell);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page as the server has it now, else as it was when it was kept. */
async function opened(request) {
  try {
    return await fetch(request);
  } catch (cause) {
    const known = await caches.match(page, { cacheName: shell });
    if (!known) throw cause;
    return known;
  }
}

/** Files whose name changes with what is in them never need to be asked for again. */
async function ownFile(request) {
  const known = await caches.match(request, { cacheName: shell });
  return known ?? fetch(request);
}

async function pictured(request, pathname) {
  try {
    return await fetch(request);
  } catch (cause) {
    const plain = pathname.replace(/^\/media\/signed\/\d+\/[\w-]+\//, '/media/');
    const known = await caches.match(plain, { cacheName: kept });
    if (!known) throw cause;
    return known;
  }
}
