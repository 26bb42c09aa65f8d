import { expect, test } from 'vitest';
import { isSeen } from './seen';

const unseen = [
  0x20, 0x0a, 0xa0, 0xad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2003, 0x200b, 0x200c, 0x200d, 0x200e, 0x202e, 0x2060,
  0x2063, 0x2069, 0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0x1d173, 0xe0020, 0xe0100,
];

test.each(unseen)('%i alone shows nothing', (sign) => {
  expect(isSeen(String.fromCodePoint(sign, sign))).toBe(false);
});

test.each(['.', '👩\u200d👧', '❤\ufe0f', 'می\u200cخواهم', '\u2800x', '\u0301'])('%s shows something', (words) => {
  expect(isSeen(words)).toBe(true);
});
