// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addressOf, frameAddress, frameCode, type Shared } from './shared';

const waves: Shared = { kind: 'tracks', id: '77', title: 'Waves', visibility: 'PUBLIC' };

test.each([
  [0, '/tracks/77'],
  [73.8, '/tracks/77?t=73'],
])('at %f seconds the address ends in %s', (seconds, end) => {
  expect(addressOf(waves, seconds)).toBe(location.origin + end);
});

test('the player is told the theme and the moment, when there are any', () => {
  expect(frameAddress(waves, 'auto')).toBe(`${location.origin}/embed/tracks/77`);
  expect(frameAddress(waves, 'dark', 73.8)).toBe(`${location.origin}/embed/tracks/77?theme=dark&t=73`);
});

test('a title cannot leave its attribute', () => {
  const page = document.createElement('div');
  page.innerHTML = frameCode({ ...waves, title: '"><script>alert(1)</script>' }, 'dark', 5);

  expect(page.children).toHaveLength(1);
  expect(page.querySelector('iframe')?.title).toBe('"><script>alert(1)</script>');
  expect(page.querySelector('iframe')?.src).toBe(`${location.origin}/embed/tracks/77?theme=dark&t=5`);
});
