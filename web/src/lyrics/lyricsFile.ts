import type { LyricsFormat } from '@/api/types';

/** As the server takes it. */
export const formats: LyricsFormat[] = ['LRC', 'ELRC', 'TTML', 'SRT', 'VTT'];

/** What each is called on a disk. */
const endings: Record<LyricsFormat, string> = { LRC: 'lrc', ELRC: 'elrc', TTML: 'ttml', SRT: 'srt', VTT: 'vtt' };

export const accepted = '.lrc,.elrc,.ttml,.xml,.srt,.vtt,.txt';

/** By what it says, else by its name. */
export function formatOf(text: string, name = ''): LyricsFormat {
  if (/^\uFEFF?WEBVTT/.test(text)) return 'VTT';
  if (/^\uFEFF?\s*<(\?xml|tt[\s>:])/.test(text)) return 'TTML';
  if (/^\s*\d*\s*\d+:\d+:\d+[,.]\d+\s*-->/m.test(text)) return 'SRT';
  if (/<\d+:\d+[.:]\d+>/.test(text)) return 'ELRC';
  const ending = name.split('.').at(-1)?.toLowerCase();
  return formats.find((format) => endings[format] === ending) ?? 'LRC';
}

/** The text of a file; throws a TypeError when it is no UTF-8. */
export async function textOf(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}

/** Hands a text to the browser as a file. */
export function download(title: string, format: LyricsFormat, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title.replace(/[\\/:*?"<>|]/g, '_') || 'lyrics'}.${endings[format]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
