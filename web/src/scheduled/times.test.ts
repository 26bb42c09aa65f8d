import { expect, test } from 'vitest';
import { localTime, presets } from './times';

const friday = new Date(2026, 10, 27, 14, 30);

test('presets lie ahead', () => {
  const told = presets(friday).map(([name, at]) => [name, localTime(at)]);

  expect(told).toEqual([
    ['hour', '2026-11-27T15:30'],
    ['evening', '2026-11-27T18:00'],
    ['morning', '2026-11-28T09:00'],
    ['monday', '2026-11-30T09:00'],
  ]);
});

test('an evening that is over is not offered, and Monday is the next one', () => {
  const mondayNight = new Date(2026, 10, 30, 20, 0);

  const told = presets(mondayNight);

  expect(told.map(([name]) => name)).toEqual(['hour', 'morning', 'monday']);
  expect(localTime(told[2]![1])).toBe('2026-12-07T09:00');
});
