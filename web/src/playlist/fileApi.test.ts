// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { formatOf } from './fileApi';

test.each([
  ['#EXTM3U\n#EXTINF:3,A - B\nx.mp3', 'M3U'],
  ['\uFEFF/music/x.mp3', 'M3U'],
  ['\n<?xml version="1.0"?><playlist/>', 'XSPF'],
  ['  {"playlist":{}}', 'JSPF'],
])('%s is told by what it looks like', (text, format) => {
  expect(formatOf(text)).toBe(format);
});
