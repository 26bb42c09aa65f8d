// Listeners of one track: each takes the playlists as a player does, then a segment of the best rendition at the
// pace of the music.
import { check, fail, sleep } from 'k6';
import http from 'k6/http';
import { thresholds, trendStats } from './lib/budgets.mjs';
import { tone } from './lib/tone.js';
import { report } from './lib/report.js';
import { as, gateway, people, setting } from './lib/suite.js';

const LISTENERS = setting('LISTENERS', 200);
const DURATION = setting('SECONDS', 30);
// Listeners come one after the other, as they would: segments are asked for at all times, not at once.
const ARRIVAL = 4;

export const options = {
  scenarios: {
    listeners: { executor: 'constant-vus', vus: LISTENERS, duration: `${ARRIVAL + DURATION}s`, gracefulStop: '10s' },
  },
  thresholds: thresholds('listening'),
  summaryTrendStats: trendStats,
  setupTimeout: '120s',
};

// The newest track that plays; on an empty suite, a tone of our own.
export function setup() {
  const track = playable() || upload();
  const master = absolute(gateway, track.playback.hls);
  const choices = variants(master);
  if (!choices.length) fail(`${master} names no renditions`);
  const best = choices.reduce((one, other) => (one.bandwidth > other.bandwidth ? one : other));
  const media = get(best.url, 'playlist').body;
  const segments = lines(media).map((line) => absolute(best.url, line));
  const length = Number(/#EXT-X-TARGETDURATION:(\d+)/.exec(media)[1]);
  return { master, playlist: best.url, segments, length };
}

export default function listen({ master, playlist, segments, length }) {
  if (__ITER === 0) {
    sleep(Math.random() * ARRIVAL);
    get(master, 'playlist');
    get(playlist, 'playlist');
  }
  const start = Date.now();
  get(segments[__ITER % segments.length], 'segment', 'none');
  sleep(Math.max(0, length - (Date.now() - start) / 1000));
}

function playable() {
  const { items } = get(`${gateway}/api/v2/tracks`, 'setup').json();
  return items.find(({ playback }) => playback && playback.hls);
}

function upload() {
  const { headers } = as(people[0], 'setup');
  const form = { title: 'Load tone', visibility: 'PUBLIC', file: http.file(tone(30), 'tone.wav', 'audio/wav') };
  const answer = http.post(`${gateway}/api/v2/tracks`, form, {
    headers: { Authorization: headers.Authorization },
    tags: { kind: 'setup' },
  });
  if (answer.status !== 202) fail(`upload: ${answer.status} ${answer.body}`);
  for (let second = 0; second < 60; second++) {
    const track = get(`${gateway}/api/v2/tracks/${answer.json().id}`, 'setup').json();
    if (track.playback && track.playback.hls && track.status === 'READY') return track;
    sleep(1);
  }
  return fail('the tone did not become playable');
}

function variants(master) {
  const text = get(master, 'playlist').body;
  return [...text.matchAll(/#EXT-X-STREAM-INF:(?:[^\n]*,)?BANDWIDTH=(\d+)[^\n]*\n([^\n#]+)/g)].map(
    ([, bandwidth, address]) => ({ bandwidth: Number(bandwidth), url: absolute(master, address) }),
  );
}

function get(url, kind, responseType = 'text') {
  const parameters = { ...as(people[0], kind), responseType };
  const answer = http.get(url, parameters);
  check(answer, { [`${kind}: 200`]: ({ status }) => status === 200 });
  return answer;
}

function lines(playlist) {
  return playlist
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

function absolute(base, address) {
  if (/^https?:/.test(address)) return address;
  if (address.startsWith('/')) return gateway + address;
  return base.slice(0, base.lastIndexOf('/') + 1) + address.trim();
}

export const handleSummary = report('listening');
