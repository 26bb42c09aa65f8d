import { expect, test } from 'vitest';
import type { Text } from '@/i18n/useText';
import { camelot, keyName, KEYS } from './keys';

const t: Text = (id, values) => `${id}${values ? `(${String(values.tonic)})` : ''}`;

test('keys stand on the wheel as DJs write them', () => {
  expect(KEYS).toHaveLength(24);
  expect(camelot('A_FLAT_MINOR')).toBe('1A');
  expect(camelot('A_MINOR')).toBe('8A');
  expect(camelot('D_FLAT_MINOR')).toBe('12A');
  expect(camelot('B_MAJOR')).toBe('1B');
  expect(camelot('C_MAJOR')).toBe('8B');
  expect(camelot('E_MAJOR')).toBe('12B');
});

test('keys are called as musicians call them', () => {
  expect(keyName('F_SHARP_MINOR', t)).toBe('explore.mode.MINOR(explore.tonic.F_SHARP)');
});
