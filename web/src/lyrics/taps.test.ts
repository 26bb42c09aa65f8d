import { describe, expect, test } from 'vitest';
import type { LyricsLine } from '@/api/types';
import { tapped, tapsOf, untimed, type TapAct, type Taps } from './taps';
import { vttOf } from './vtt';

const line = (text: string, changes: Partial<LyricsLine> = {}): LyricsLine => ({ text, voice: '', words: [], ...changes });
const after = (taps: Taps, ...acts: TapAct[]) => acts.reduce(tapped, taps);
const mark = (at: number): TapAct => ({ do: 'mark', at });

describe('tapping along', () => {
  test('gives each line its beginning, one after the other', () => {
    const taps = after(tapsOf([line('One day'), line('we sail')]), mark(1000.4), mark(2500));

    expect(taps.lines.map(({ start }) => start)).toEqual([1000, 2500]);
    expect(taps.line).toBe(2);
    expect(untimed(taps)).toBe(0);
    expect(after(taps, mark(3000))).toBe(taps);
  });

  test('goes on from word to word, and then to the next line', () => {
    const taps = after(tapsOf([line('One day'), line('off')]), { do: 'byWord', byWord: true }, mark(1000), mark(1400), mark(2000));

    expect(taps.lines[0]).toMatchObject({ start: 1000, words: [{ from: 0, to: 3, start: 1000 }, { from: 4, to: 7, start: 1400 }] });
    expect(taps.lines[1]).toMatchObject({ start: 2000 });
  });

  test('is taken back tap by tap', () => {
    const begun = tapsOf([line('a'), line('b')]);

    const taps = after(begun, mark(1000), mark(2000), { do: 'undo' }, { do: 'undo' }, { do: 'undo' });

    expect(taps).toEqual(begun);
  });

  test('a line can end before the next begins, but not before itself', () => {
    const taps = after(tapsOf([line('a'), line('b')]), mark(1000), { do: 'end', at: 1800 }, { do: 'end', at: 900 });

    expect(taps.lines[0]!.end).toBe(1800);
  });

  test('moves everything, never before the beginning', () => {
    const begun = tapsOf([line('a', { startMs: 100, endMs: 900, words: [{ from: 0, to: 1, startMs: 100, endMs: 500 }] })]);

    expect(after(begun, { do: 'shift', by: -300 }).lines[0]).toMatchObject({ start: 0, end: 600, words: [{ start: 0, end: 200 }] });
  });

  test('a line that is begun anew forgets what was within it', () => {
    const begun = tapsOf([line('One day', { startMs: 100, words: [{ from: 0, to: 3, startMs: 100 }] })]);

    expect(after(begun, mark(5000)).lines[0]).toEqual({ text: 'One day', voice: '', start: 5000, end: undefined, words: [{ from: 0, to: 3 }] });
  });
});

describe('what was tapped is written', () => {
  test('as cues with voices, words and ends', () => {
    const lines = [
      line('a <b>\nc', { startMs: 1000, endMs: 2000, voice: 'Ada & Ben', words: [{ from: 0, to: 1, startMs: 1000 }, { from: 2, to: 5, startMs: 1500, endMs: 1800 }] }),
      line('later', { startMs: 61_250 }),
    ];

    expect(vttOf(tapsOf(lines).lines, 'fr')).toBe(
      'WEBVTT\nLanguage: fr\n\n00:00:01.000 --> 00:00:02.000\n<v Ada &amp; Ben>a <00:00:01.500>&lt;b&gt;<00:00:01.800>\nc\n\n' +
        '00:01:01.250 --> 00:01:06.250\nlater\n',
    );
  });

  test('in the order of the beginnings, each until the next', () => {
    const lines = [line('second', { startMs: 5000 }), line('first', { startMs: 1000 })];

    expect(vttOf(tapsOf(lines).lines)).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:05.000\nfirst\n\n00:00:05.000 --> 00:00:10.000\nsecond\n');
  });
});
