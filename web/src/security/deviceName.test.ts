import { expect, test } from 'vitest';
import type { Text } from '@/i18n/useText';
import { deviceName } from './deviceName';

const t: Text = (id, values) => `${id}${values ? JSON.stringify(Object.values(values)) : ''}`;

test.each([
  ['Firefox', 'Linux', 'security.device["Firefox","Linux"]'],
  ['curl', '', 'curl'],
  ['', 'Android', 'Android'],
  ['', '', 'security.unknownDevice'],
])('%s on %s is %s', (client, system, name) => {
  expect(deviceName(t, { client, system })).toBe(name);
});
