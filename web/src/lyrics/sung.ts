import type { LyricsLine } from '@/api/types';

/** What is sung at a moment: the lines, and how many words of each have begun. */
export interface Sung {
  lines: readonly number[];
  /** Words of the last of the lines that have begun. */
  words: number;
}

export const silence: Sung = { lines: [], words: 0 };

/** Every line that has begun and has not ended; between lines none is sung. */
export function sungAt(lines: readonly LyricsLine[], ms: number): Sung {
  const now = lines.flatMap(({ startMs, endMs }, at) =>
    startMs !== undefined && startMs <= ms && ms < (endMs ?? Infinity) ? [at] : [],
  );
  const last = lines[now.at(-1) ?? -1];
  const words = (last?.words ?? []).filter(({ startMs }) => startMs <= ms).length;
  return now.length ? { lines: now, words } : silence;
}

export function same(one: Sung, other: Sung): boolean {
  return one.words === other.words && one.lines.join() === other.lines.join();
}

/** A line cut into what is sung in one go: words with times, and what is between them. */
export interface Piece {
  text: string;
  /** Which of the line's words it is; none: it has no time. */
  word?: number;
}

export function piecesOf({ text, words }: LyricsLine): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  words.forEach(({ from, to }, word) => {
    if (from > place) pieces.push({ text: text.slice(place, from) });
    pieces.push({ text: text.slice(from, to), word });
    place = to;
  });
  if (place < text.length) pieces.push({ text: text.slice(place) });
  return pieces;
}
