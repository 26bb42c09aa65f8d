// A crowd on the WebSocket: a few speak at a steady rate, everyone hears. Latency is from the speaker's send to
// each hearer's receipt; one process sees both, so one clock measures it (to the millisecond).
import { Counter, Rate, Trend } from 'k6/metrics';
import { WebSocket } from 'k6/experimental/websockets';
import { thresholds, trendStats } from './lib/budgets.mjs';
import { report } from './lib/report.js';
import { gateway, myself, seconds, setting } from './lib/suite.js';

const PEOPLE = setting('PEOPLE', 200);
const SPEAKERS = setting('SPEAKERS', 5);
const EVERY = 1000 / setting('PER_SECOND', 2);
const DURATION = seconds('SECONDS', 30);
// Everyone is there before anyone speaks, and hears the last word before leaving.
const ARRIVAL = 5000;
const FAREWELL = 3000;

const delivery = new Trend('chat_delivery', true);
const commit = new Trend('chat_commit', true);
const broken = new Rate('chat_broken');
const sent = new Counter('chat_sent');
const delivered = new Counter('chat_delivered');

export const options = {
  scenarios: {
    crowd: {
      executor: 'per-vu-iterations',
      vus: PEOPLE,
      iterations: 1,
      maxDuration: `${(ARRIVAL + DURATION + FAREWELL) / 1000 + 30}s`,
    },
  },
  thresholds: thresholds('chat'),
  summaryTrendStats: trendStats,
};

export default function attend() {
  const person = myself();
  const socket = new WebSocket(`${gateway.replace(/^http/, 'ws')}/ws`, 'veza.v1.json');
  const visit = { person, socket, number: 1, waiting: new Map(), last: 0, timers: [] };
  socket.onopen = () => socket.send(JSON.stringify({ id: 1, connect: { token: person.token } }));
  socket.onmessage = ({ data }) => data.split('\n').filter(Boolean).forEach((line) => hear(visit, JSON.parse(line)));
  socket.onerror = () => broken.add(true);
  visit.timers.push(setTimeout(() => leave(visit), ARRIVAL + DURATION + FAREWELL));
}

function hear(visit, envelope) {
  if (envelope.id === 1 && envelope.ok) return begin(visit);
  if (envelope.id) return acknowledged(visit, envelope);
  if (envelope.event) return event(visit, envelope.event);
}

function begin(visit) {
  if (__VU > SPEAKERS) return;
  visit.timers.push(
    setTimeout(() => {
      visit.speaking = setInterval(() => speak(visit), EVERY);
      visit.timers.push(setTimeout(() => clearInterval(visit.speaking), DURATION));
    }, ARRIVAL),
  );
}

function speak(visit) {
  const id = ++visit.number;
  const now = Date.now();
  visit.waiting.set(id, now);
  const text = `load ${now} ${'.'.repeat(160)}`;
  visit.socket.send(JSON.stringify({ id, send: { room: visit.person.room, nonce: `${__VU}-${now}-${id}`, text } }));
  sent.add(1);
}

function acknowledged(visit, { id, ok, error }) {
  const start = visit.waiting.get(id);
  visit.waiting.delete(id);
  broken.add(Boolean(error));
  if (ok && start) commit.add(Date.now() - start);
}

function event(visit, { type, seq, message }) {
  if (type !== 'message.created') return;
  const [word, at] = message.text.split(' ', 2);
  if (word !== 'load') return;
  broken.add(seq <= visit.last);
  visit.last = seq;
  delivery.add(Date.now() - Number(at));
  delivered.add(1);
}

function leave(visit) {
  visit.waiting.forEach(() => broken.add(true));
  visit.timers.forEach((timer) => clearTimeout(timer));
  if (visit.speaking) clearInterval(visit.speaking);
  visit.socket.close();
}

export const handleSummary = report('chat');
