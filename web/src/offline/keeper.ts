import type { Track } from '@/api/types';
import { notice } from '@/design/noticeStore';
import { useSession } from '@/session/sessionStore';
import { fetchTrack } from '@/track/trackApi';
import { canKeep, isKept, useKept } from './keptStore';
import { plainPath } from './plainPath';
import { dismissWorker, employWorker } from './worker';

export const keptCache = 'veza-kept-1';

/** Addresses into the memory of this page, for what has been played in it. */
const addresses = new Map<string, Promise<string | undefined>>();

/** Fetches all that a track needs to be heard without a network. */
export async function keep({ id }: Track): Promise<void> {
  const owner = useSession.getState().user?.id;
  if (!canKeep() || !owner || isKept(id) || useKept.getState().fetching[id]) return;
  useKept.setState(({ fetching }) => ({ owner, fetching: { ...fetching, [id]: true } }));
  try {
    void navigator.storage?.persist?.();
    await Promise.all([store(await fetchTrack(id), owner), employWorker()]);
    notice('kept.done');
  } catch (cause) {
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    notice(full ? 'kept.full' : 'kept.failed');
  } finally {
    useKept.setState(({ fetching: { [id]: _, ...fetching } }) => ({ fetching }));
  }
}

async function store(track: Track, owner: string): Promise<void> {
  const sound = soundOf(track);
  const wanted = [sound, track.cover, track.waveform].filter(Boolean);
  const cache = await caches.open(keptCache);
  const sizes = await Promise.all(wanted.map((address) => copy(cache, address)));
  const files = wanted.map(plainPath);
  // Somebody may have signed out while it was on its way.
  if (useKept.getState().owner !== owner) return void (await Promise.all(files.map((file) => cache.delete(file))));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  // Of a cover in several sizes one is kept.
  const kept = { track: { ...track, covers: [] }, bytes, files, sound: plainPath(sound) };
  useKept.setState(({ tracks }) => ({ tracks: { ...tracks, [track.id]: kept } }));
}

/** One file instead of hundreds of segments: MP3, which every browser plays. */
function soundOf({ playback }: Track): string {
  const sound = playback?.mp3 || playback?.mp3V0 || playback?.opus;
  if (!sound) throw new Error('There is no file of this track yet.');
  return sound;
}

async function copy(cache: Cache, address: string): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const body = await answer.blob();
  await cache.put(plainPath(address), new Response(body, { headers: { 'Content-Type': body.type } }));
  return body.size;
}

export async function drop(id: string): Promise<void> {
  const kept = useKept.getState().tracks[id];
  if (!kept) return;
  useKept.setState(({ tracks: { [id]: _, ...tracks } }) => ({ tracks }));
  release(id);
  const cache = await caches.open(keptCache);
  // Tracks of one album share its cover.
  const shared = new Set(Object.values(useKept.getState().tracks).flatMap((other) => other.files));
  await Promise.all(kept.files.filter((file) => !shared.has(file)).map((file) => cache.delete(file)));
}

/** All of it, and the worker too. */
export async function forget(): Promise<void> {
  useKept.setState({ owner: undefined, tracks: {}, fetching: {} });
  [...addresses.keys()].forEach(release);
  if (!canKeep()) return;
  await caches.delete(keptCache);
  await dismissWorker();
}

/** Where the element finds the copy; undefined where the browser has thrown it away. */
export function addressOf(id: string): Promise<string | undefined> {
  const known = addresses.get(id);
  if (known) return known;
  const made = open(id);
  addresses.set(id, made);
  return made;
}

async function open(id: string): Promise<string | undefined> {
  const kept = useKept.getState().tracks[id];
  const copied = kept && (await (await caches.open(keptCache)).match(kept.sound));
  if (copied) return URL.createObjectURL(await copied.blob());
  addresses.delete(id);
  await drop(id);
  return undefined;
}

function release(id: string): void {
  void addresses.get(id)?.then((address) => address && URL.revokeObjectURL(address));
  addresses.delete(id);
}
