// Composes a piece and publishes it, unless its artist has done so already.
import { sleep } from '../api/gateway.mjs';
import { compose } from './compose.mjs';

const READY_WITHIN_MS = 120_000;

export async function publish(artist, piece) {
  const query = new URLSearchParams({ query: piece.title });
  const { items = [] } = await artist.get(`/api/v2/tracks?${query}`);
  const known = items.find((track) => track.title === piece.title);
  return known ?? artist.post('/api/v2/tracks', form(piece));
}

export async function untilReady(person, track) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (track.status === 'PROCESSING' && Date.now() < deadline) {
    await sleep(300);
    track = await person.get(`/api/v2/tracks/${track.id}`);
  }
  if (track.status !== 'READY') throw new Error(`${track.title} is ${track.status} ${JSON.stringify(track.failure ?? '')}`);
  return track;
}

function form(piece) {
  const fields = new FormData();
  for (const name of ['title', 'description', 'genre']) fields.append(name, piece[name]);
  for (const tag of piece.tags) fields.append('tags', tag);
  fields.append('visibility', 'PUBLIC');
  const name = `${piece.title.toLowerCase().replaceAll(' ', '-')}.wav`;
  fields.append('file', new Blob([compose(piece)], { type: 'audio/wav' }), name);
  return fields;
}
