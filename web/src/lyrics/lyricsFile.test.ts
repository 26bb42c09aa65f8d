import { describe, expect, test } from 'vitest';
import { formatOf, textOf } from './lyricsFile';

describe('a file of lyrics', () => {
  test.each([
    ['WEBVTT\n\n00:01.000 --> 00:02.000\na', 'x.txt', 'VTT'],
    ['<?xml version="1.0"?><tt/>', 'x.xml', 'TTML'],
    ['\uFEFF<tt xmlns="http://www.w3.org/ns/ttml"/>', '', 'TTML'],
    ['1\r\n00:00:01,000 --> 00:00:02,000\r\na', 'x.txt', 'SRT'],
    ['[00:01.00]<00:01.00>a', 'x.lrc', 'ELRC'],
    ['[00:01.00]a', 'x.lrc', 'LRC'],
    ['one day\nwe sail', 'x.txt', 'LRC'],
  ])('is known by what it says: %j', (text, name, format) => {
    expect(formatOf(text, name)).toBe(format);
  });

  test('is read as UTF-8 or not at all', async () => {
    const latin = { arrayBuffer: async () => new Uint8Array([0xe9, 0x74, 0xe9]).buffer } as Blob;
    const good = { arrayBuffer: async () => new TextEncoder().encode('été').buffer } as Blob;

    await expect(textOf(good)).resolves.toBe('été');
    await expect(textOf(latin)).rejects.toThrow(TypeError);
  });
});
