import type { LyricsLine } from '@/api/types';

export interface TapWord {
  from: number;
  to: number;
  start?: number;
  end?: number;
}

/** A line on its way to its times; in milliseconds. */
export interface TapLine {
  text: string;
  voice: string;
  start?: number;
  end?: number;
  words: TapWord[];
}

export interface Taps {
  lines: TapLine[];
  /** What the next tap is for; one behind the last: nothing is left. */
  line: number;
  word: number;
  byWord: boolean;
  past: Pick<Taps, 'lines' | 'line' | 'word'>[];
}

export type TapAct =
  | { do: 'mark'; at: number }
  | { do: 'end'; at: number }
  | { do: 'undo' }
  | { do: 'go'; line: number }
  | { do: 'shift'; by: number }
  | { do: 'byWord'; byWord: boolean };

/** How many taps can be taken back. */
const memory = 500;

export function tapsOf(lines: readonly LyricsLine[]): Taps {
  return { lines: lines.map(tapLine), line: 0, word: 0, byWord: false, past: [] };
}

function tapLine({ text, voice, startMs, endMs, words }: LyricsLine): TapLine {
  const timed = words.map(({ from, to, startMs: start, endMs: end }) => ({ from, to, start, end }));
  return { text, voice, start: startMs, end: endMs, words: timed.length ? timed : wordsOf(text) };
}

function wordsOf(text: string): TapWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
}

export function tapped(taps: Taps, act: TapAct): Taps {
  switch (act.do) {
    case 'mark':
      return taps.lines[taps.line] ? marked(remembered(taps), Math.max(0, Math.round(act.at))) : taps;
    case 'end':
      return taps.line > 0 ? ended(remembered(taps), Math.round(act.at)) : taps;
    case 'undo':
      return undone(taps);
    case 'go':
      return { ...taps, line: act.line, word: 0 };
    case 'shift':
      return { ...remembered(taps), lines: taps.lines.map((line) => shifted(line, act.by)) };
    case 'byWord':
      return { ...taps, byWord: act.byWord, word: 0 };
  }
}

function remembered({ lines, line, word, byWord, past }: Taps): Taps {
  return { lines, line, word, byWord, past: [...past.slice(1 - memory), { lines, line, word }] };
}

function undone({ byWord, past, ...now }: Taps): Taps {
  return { ...(past.at(-1) ?? now), byWord, past: past.slice(0, -1) };
}

/** Another beginning makes what was said within the line untrue. */
function marked(taps: Taps, at: number): Taps {
  const { lines, line, word, byWord } = taps;
  const before = lines[line]!;
  if (!byWord) {
    const words = before.words.map(({ from, to }) => ({ from, to }));
    return { ...taps, lines: lines.with(line, { ...before, start: at, end: undefined, words }), line: line + 1, word: 0 };
  }
  const words = before.words.map((one, place) =>
    place === word ? { from: one.from, to: one.to, start: at } : place > word ? { from: one.from, to: one.to } : one,
  );
  const start = word === 0 ? at : before.start;
  const next = word + 1 < words.length ? { line, word: word + 1 } : { line: line + 1, word: 0 };
  return { ...taps, lines: lines.with(line, { ...before, start, end: undefined, words }), ...next };
}

function ended(taps: Taps, at: number): Taps {
  const place = taps.line - 1;
  const before = taps.lines[place]!;
  if (before.start === undefined || at <= before.start) return taps;
  return { ...taps, lines: taps.lines.with(place, { ...before, end: at }) };
}

function shifted(line: TapLine, by: number): TapLine {
  const moved = (time: number | undefined) => (time === undefined ? undefined : Math.max(0, time + by));
  const words = line.words.map((word) => ({ ...word, start: moved(word.start), end: moved(word.end) }));
  return { ...line, start: moved(line.start), end: moved(line.end), words };
}

export function untimed({ lines }: Taps): number {
  return lines.filter(({ start }) => start === undefined).length;
}
