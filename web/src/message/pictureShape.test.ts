import { expect, test } from 'vitest';
import { shapeOf } from './pictureShape';

const picture = { id: '1', url: '/media/pictures/k' };

test.each([
  ['one the page wants large', { width: 800, height: 600, large: true }, 'large', 427, 320],
  ['a wide one', { width: 800, height: 420 }, 'large', 440, 231],
  ['a tall one that is wanted large', { width: 400, height: 800, large: true }, 'large', 160, 320],
  ['a square', { width: 600, height: 600 }, 'small', 72, 72],
  ['an icon, whatever the page wants', { width: 64, height: 64, large: true }, 'small', 72, 72],
])('%s', (_, size, kind, width, height) => {
  expect(shapeOf({ ...picture, ...size })).toMatchObject({ kind, width, height });
});

test('one that has not come has none', () => {
  expect(shapeOf({ id: '1' })).toBeUndefined();
});
