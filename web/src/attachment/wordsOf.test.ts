import { expect, test } from 'vitest';
import { message, picture } from '@/test/samples';
import { wordsOf } from './wordsOf';

test('what hangs on a message speaks where it says nothing', () => {
  const attachments = [picture, { ...picture, description: 'A dog asleep' }];

  expect(wordsOf(message(1, { text: '', attachments }))).toBe('cat.png, A dog asleep');
  expect(wordsOf(message(1, { text: 'Look', attachments }))).toBe('Look');
});
