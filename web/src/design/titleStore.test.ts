import { expect, test } from 'vitest';
import { titleOf } from './titleStore';

test.each([
  [{ page: 'Lobby', waiting: 0 }, 'Lobby · Veza'],
  [{ page: 'Lobby', waiting: 3 }, '(3) Lobby · Veza'],
  [{ page: '', waiting: 120 }, '(99+) Veza'],
])('%o', (titles, title) => {
  expect(titleOf(titles)).toBe(title);
});
