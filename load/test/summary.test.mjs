// node --test load/test
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets, thresholds } from '../lib/budgets.mjs';
import { rows, table } from '../lib/summary.mjs';

const metrics = {
  'http_req_duration{kind:read}': { values: { count: 7, 'p(99)': 12.34 } },
  'http_req_duration{kind:write}': { values: { count: 7, 'p(99)': 50 } },
};

test('a budget is kept below its bound, broken at it, and broken when nothing was measured', () => {
  assert.deepEqual(rows('api', metrics).map(({ kept }) => kept), [true, false, false]);
});

test('what never happened was not measured', () => {
  const silent = { chat_delivery: { values: { count: 0, med: 0, 'p(99)': 0 } }, chat_broken: { values: { rate: 0, passes: 0, fails: 9 } } };
  assert.deepEqual(rows('chat', silent).map(({ measured }) => measured), [undefined, undefined, undefined, 0]);
});

test('the table says what was measured and what was promised', () => {
  const text = table('api', metrics);
  assert.match(text, /API read, p99 +12\.3 ms +< 20 ms {2}✓/);
  assert.match(text, /API write, p99 +50 ms +< 50 ms {2}✗/);
  assert.match(text, /API calls that failed +not measured +< 0\.001 {2}✗/);
});

test('every budget is a threshold of its scenario, several on one metric included', () => {
  for (const [scenario, promised] of Object.entries(budgets)) {
    assert.equal(Object.values(thresholds(scenario)).flat().length, promised.length, scenario);
  }
  assert.deepEqual(thresholds('chat').chat_delivery, ['med<5', 'p(99)<25']);
});
