// Reads and writes of the HTTP API at a steady rate, as people who chat and browse would make them.
import { check } from 'k6';
import http from 'k6/http';
import exec from 'k6/execution';
import { thresholds, trendStats } from './lib/budgets.mjs';
import { report } from './lib/report.js';
import { as, gateway, myself, setting } from './lib/suite.js';

const DURATION = `${setting('SECONDS', 30)}s`;
const RUN = Date.now();

export const options = {
  scenarios: {
    reads: {
      executor: 'constant-arrival-rate',
      exec: 'read',
      rate: setting('READS', 100),
      duration: DURATION,
      preAllocatedVUs: 20,
      maxVUs: 100,
    },
    writes: {
      executor: 'constant-arrival-rate',
      exec: 'write',
      rate: setting('WRITES', 20),
      duration: DURATION,
      preAllocatedVUs: 10,
      maxVUs: 50,
    },
  },
  thresholds: thresholds('api'),
  summaryTrendStats: trendStats,
};

const READS = [
  () => '/api/v2/users/me',
  () => '/api/v2/rooms',
  (person) => `/api/v2/rooms/${person.room}/messages`,
  () => '/api/v2/tracks',
  () => '/api/v2/activity',
];

export function read() {
  const person = myself();
  const path = READS[exec.scenario.iterationInTest % READS.length](person);
  const answer = http.get(`${gateway}${path}`, { ...as(person, 'read'), responseType: 'none' });
  check(answer, { 'read: 200': ({ status }) => status === 200 });
}

export function write() {
  const person = myself();
  const nonce = `${RUN}-${exec.scenario.iterationInTest}`;
  const body = JSON.stringify({ text: `line ${nonce}`, nonce });
  const answer = http.post(`${gateway}/api/v2/rooms/${person.room}/messages`, body, {
    ...as(person, 'write'),
    responseType: 'none',
  });
  check(answer, { 'write: 201': ({ status }) => status === 201 });
}

export const handleSummary = report('api');
