// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { thriftyStorage } from './thriftyStorage';

test('writes what has changed, once', () => {
  const written = vi.spyOn(Storage.prototype, 'setItem');
  const storage = thriftyStorage<{ queue: string[]; position: number }>();
  const queue = ['a'];

  storage.setItem('t', { state: { queue, position: 2 } });
  storage.setItem('t', { state: { queue, position: 2 } });
  storage.setItem('t', { state: { queue, position: 4 } });

  expect(written).toHaveBeenCalledTimes(2);
  expect(storage.getItem('t')).toEqual({ state: { queue, position: 4 } });
});

test('music goes on where there is no room left', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

  expect(() => thriftyStorage().setItem('t', { state: {} })).not.toThrow();
});
