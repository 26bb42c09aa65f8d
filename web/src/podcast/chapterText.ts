import { clock } from '@/player/clock';
import type { EpisodeWords } from './podcastApi';

type Chapters = EpisodeWords['chapters'];

const line = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:\.(\d{1,3}))?\s+(.+?)(?:\s+(https?:\/\/\S+))?$/;

/** Chapters as people write them: one on a line, its time, its title, and perhaps an address. */
export function chapterText(chapters: Chapters): string {
  return chapters.map(({ startMs, title, url }) => [time(startMs), title, url].filter(Boolean).join(' ')).join('\n');
}

/** The first line that cannot be read is told by its number. */
export function readChapters(text: string): { chapters: Chapters; wrongLine?: number } {
  const chapters: Chapters = [];
  for (const [at, row] of text.split('\n').entries()) {
    if (!row.trim()) continue;
    const found = line.exec(row.trim());
    if (!found) return { chapters, wrongLine: at + 1 };
    const [, hours = '0', minutes, seconds, part = '', title, url = ''] = found;
    const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    chapters.push({ startMs: whole * 1000 + Number(part.padEnd(3, '0')), title: title!, url });
  }
  return { chapters };
}

function time(ms: number): string {
  const part = ms % 1000;
  const told = clock(Math.floor(ms / 1000));
  return part ? `${told}.${String(part).padStart(3, '0')}` : told;
}
