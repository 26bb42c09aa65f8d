import { expect, it } from 'vitest';
import { byDay, byHourOfDay } from './insight';

const hour = (start: Date, messages: number) => ({ start: start.toISOString(), messages, joins: 1, leaves: 0 });

it('has a row for each day, by the clock of whoever reads', () => {
  // Given
  const hours = [hour(new Date(2026, 0, 2, 1), 3), hour(new Date(2026, 0, 2, 23), 4), hour(new Date(2026, 0, 4, 0), 5)];

  // When
  const days = byDay(hours, new Date(2026, 0, 2, 1), new Date(2026, 0, 4, 12));

  // Then
  expect(days.map(({ messages }) => messages)).toEqual([7, 0, 5]);
  expect(days.map(({ joins }) => joins)).toEqual([2, 0, 1]);
});

it('adds the same hour of all days', () => {
  // When
  const day = byHourOfDay([hour(new Date(2026, 0, 2, 20), 3), hour(new Date(2026, 0, 3, 20), 4)]);

  // Then
  expect(day[20]).toBe(7);
  expect(day.reduce((sum, count) => sum + count)).toBe(7);
});
