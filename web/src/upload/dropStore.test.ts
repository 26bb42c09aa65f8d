import { expect, test } from 'vitest';
import { dropTarget, wantDrops } from './dropStore';

const target = (label: string) => ({ label, take: () => undefined });

test('what was opened last gets what is dropped, and gives way again when it closes', () => {
  const closeRoom = wantDrops(target('room'));
  const closeThread = wantDrops(target('thread'));
  expect(dropTarget()?.label).toBe('thread');

  closeThread();

  expect(dropTarget()?.label).toBe('room');
  closeRoom();
  expect(dropTarget()).toBeUndefined();
});
