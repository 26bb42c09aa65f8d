const script = '/worker.js';
const shells = 'veza-shell-';

/** Has the client itself kept, so that it opens without a network; only on devices that keep a track. */
export async function employWorker(): Promise<void> {
  if (import.meta.env.DEV) return;
  await navigator.serviceWorker.register(script);
  await navigator.serviceWorker.ready;
}

export async function dismissWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(shells)).map((name) => caches.delete(name)));
}
