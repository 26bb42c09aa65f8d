import { nonce } from '@/api/nonce';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { Track } from '@/api/types';
import { show } from '@/shell/overlayStore';
import { fetchTrack } from '@/track/trackApi';
import { peaksOfFile } from './peaksOfFile';
import { send } from './send';
import { change, underway, useUploads, type Upload } from './uploadStore';

const atOnce = 2;
const beat = 1_000;

/** Takes files in; two are sent at a time. */
export function add(files: File[]): void {
  if (files.length === 0) return;
  const fresh = files.map((file): Upload => ({ id: nonce(), file, phase: 'waiting', progress: 0 }));
  useUploads.setState(({ uploads }) => ({ uploads: [...uploads, ...fresh] }));
  show('uploads');
  for (const { id, file } of fresh) void peaksOfFile(file).then((peaks) => change(id, { peaks }));
  advance();
}

export function retry(id: string): void {
  change(id, { phase: 'waiting', progress: 0, problem: undefined, track: undefined });
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
    const track = await send(file, id, (progress) => change(id, { progress }));
    advance();
    await follow(id, track);
  } catch (cause) {
    change(id, { phase: 'failed', problem: Problem.from(cause) });
    advance();
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
}

window.addEventListener('beforeunload', (event) => {
  if (useUploads.getState().uploads.some(underway)) event.preventDefault();
});
