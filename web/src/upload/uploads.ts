import { nonce } from '@/api/nonce';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { Track } from '@/api/types';
import { show } from '@/shell/overlayStore';
import { fetchTrack } from '@/track/trackApi';
import { peaksOfFile } from './peaksOfFile';
import type { Sending } from './resumable';
import { forget, unfinished } from './unfinished';
import { change, dismiss, underway, useUploads, type Upload } from './uploadStore';

const atOnce = 2;
const beat = 1_000;
const sendings = new Map<string, Sending>();

/** Takes files in; two are sent at a time. One that an earlier visit left goes on where it was. */
export function add(files: File[]): void {
  if (files.length === 0) return;
  const fresh = files.map((file): Upload => ({ id: nonce(), name: file.name, size: file.size, file, phase: 'waiting', progress: 0 }));
  const isFresh = (old: Upload) => old.phase === 'stranded' && fresh.some(({ name, size }) => name === old.name && size === old.size);
  useUploads.setState(({ uploads }) => ({ uploads: [...uploads.filter((old) => !isFresh(old)), ...fresh] }));
  show('uploads');
  for (const { id, file } of fresh) void peaksOfFile(file!).then((peaks) => change(id, { peaks }));
  advance();
}

/** Shows what an earlier visit left, to be gone on with. */
export function takeUp(): void {
  const known = new Set(useUploads.getState().uploads.map(({ id }) => id));
  const left = unfinished()
    .filter(({ key }) => !known.has(key))
    .map(({ key, name, size }): Upload => ({ id: key, name, size, phase: 'stranded', progress: 0 }));
  if (left.length === 0) return;
  useUploads.setState(({ uploads }) => ({ uploads: [...uploads, ...left] }));
  show('uploads');
}

export function retry(id: string): void {
  change(id, { phase: 'waiting', problem: undefined, track: undefined });
  advance();
}

export function pause(id: string): void {
  sendings.get(id)?.pause();
  change(id, { phase: 'paused' });
  advance();
}

/** Ends it; nothing of it is kept, here or there. */
export function cancel(id: string): void {
  sendings.get(id)?.drop();
  const left = unfinished().find(({ key }) => key === id);
  if (left) {
    forget(left.key);
    void import('./resumable').then(({ dropAt }) => dropAt(left.place));
  }
  dismiss(id);
  advance();
}

function advance(): void {
  const { uploads } = useUploads.getState();
  const sending = uploads.filter(({ phase }) => phase === 'sending').length;
  for (const upload of uploads.filter(({ phase }) => phase === 'waiting').slice(0, atOnce - sending)) void carry(upload);
}

async function carry({ id, file }: Upload): Promise<void> {
  change(id, { phase: 'sending' });
  try {
    const { sendInPieces } = await import('./resumable');
    const sending = sendInPieces(file!, (progress) => change(id, { progress }));
    sendings.set(id, sending);
    const arrival = await sending.arrival;
    if (!arrival) return;
    sendings.delete(id);
    change(id, { duplicateOf: arrival.duplicateOf });
    advance();
    await follow(id, await begun(arrival.track));
  } catch (cause) {
    change(id, { phase: 'failed', problem: Problem.from(cause) });
    advance();
  }
}

/** The track of a file that is whole; a server that died at that moment makes it a little later. */
async function begun(track: string): Promise<Track> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetchTrack(track);
    } catch (cause) {
      if (tries === 60) throw cause;
      await new Promise((wake) => setTimeout(wake, beat));
    }
  }
}

/** Watches the encoding until it is done; a missed answer is asked for again. */
async function follow(id: string, first: Track): Promise<void> {
  let track = first;
  while (track.status === 'PROCESSING' && useUploads.getState().uploads.some((upload) => upload.id === id)) {
    change(id, { phase: 'encoding', progress: track.progress / 100, track });
    await new Promise((wake) => setTimeout(wake, beat));
    track = await fetchTrack(track.id).catch((cause: unknown) => {
      if (!Problem.from(cause).passing) throw cause;
      return track;
    });
  }
  change(id, { phase: track.status === 'FAILED' ? 'failed' : 'ready', progress: 1, track });
  await queries.invalidateQueries({ queryKey: ['tracks'] });
  await queries.invalidateQueries({ queryKey: ['storage'] });
}

window.addEventListener('beforeunload', (event) => {
  if (useUploads.getState().uploads.some(underway)) event.preventDefault();
});
