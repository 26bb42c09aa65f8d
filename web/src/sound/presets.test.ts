import { expect, test } from 'vitest';
import { frequencies, headroom, most, presetOf, presets } from './presets';

test.each(Object.entries(presets))('%s has a gain for each band, within what sliders reach', (_, bands) => {
  expect(bands).toHaveLength(frequencies.length);
  expect(Math.max(...bands.map(Math.abs))).toBeLessThanOrEqual(most);
});

test('bands are recognised as the preset they are', () => {
  expect(presetOf([...presets.rock])).toBe('rock');
  expect(presetOf(presets.rock.with(3, 11))).toBeUndefined();
});

test('what is raised most is taken off before; what is lowered needs nothing', () => {
  expect(headroom(presets.bass)).toBe(-6);
  expect(headroom([-3, -1])).toBeCloseTo(0);
});
