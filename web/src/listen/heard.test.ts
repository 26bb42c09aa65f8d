import { expect, test } from 'vitest';
import { begin, enough, startedAnew, went } from './heard';

test('half of it is enough, and four minutes always are', () => {
  expect(enough(60_000)).toBe(30_000);
  expect(enough(3_600_000)).toBe(240_000);
  expect(enough(0)).toBe(240_000);
});

test('what was jumped over was not heard', () => {
  const playing = [1, 2, 60, 61, 30].reduce(went, begin('7', 0, 'n', 0));

  expect(playing.heardMs).toBe(3_000);
  expect(playing.position).toBe(30);
});

test('from the beginning again is another playing once the first has counted', () => {
  const playing = went(begin('7', 29, 'n', 0), 30);

  expect(startedAnew(playing, 0)).toBe(false);
  expect(startedAnew({ ...playing, told: true }, 0)).toBe(true);
});
