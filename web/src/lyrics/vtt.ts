import type { TapLine, TapWord } from './taps';

/** How long a last line stands that does not say it. */
const last = 5_000;

/** Lines that all have times, as WebVTT: it has signs for voices, words and ends. */
export function vttOf(lines: readonly TapLine[], language = ''): string {
  const sorted = [...lines].sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  const cues = sorted.map((line, at) => {
    const start = line.start ?? 0;
    const next = sorted.slice(at + 1).find((other) => (other.start ?? 0) > start)?.start;
    const end = line.end ?? next ?? start + last;
    return `\n${stamp(start)} --> ${stamp(end)}\n${words(line, start, end)}\n`;
  });
  return `WEBVTT\n${language && `Language: ${language}\n`}${cues.join('')}`;
}

function words({ text, voice, words: all }: TapLine, start: number, end: number): string {
  let place = 0;
  let written = voice && `<v ${escaped(voice)}>`;
  for (const word of all.filter(timed)) {
    written += escaped(text.slice(place, word.from));
    if (word.start > start) written += `<${stamp(word.start)}>`;
    written += escaped(text.slice(word.from, word.to));
    if (word.end !== undefined && word.end < end) written += `<${stamp(word.end)}>`;
    place = word.to;
  }
  return (written + escaped(text.slice(place))).replace(/\n\s*\n/g, '\n');
}

function timed(word: TapWord): word is TapWord & { start: number } {
  return word.start !== undefined;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Milliseconds as `00:01:02.345`. */
export function stamp(ms: number): string {
  const whole = Math.floor(ms / 1_000);
  const parts = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.${String(ms % 1_000).padStart(3, '0')}`;
}
