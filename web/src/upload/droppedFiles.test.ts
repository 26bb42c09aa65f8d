import { expect, test } from 'vitest';
import { droppedFiles, musicOnly } from './droppedFiles';

const file = (name: string) =>
  ({ isFile: true, isDirectory: false, name, file: (take: (file: File) => void) => take(new File(['x'], name)) }) as unknown as FileSystemEntry;

/** Its entries come in several portions, as browsers give them. */
const folder = (name: string, ...portions: FileSystemEntry[][]) =>
  ({
    isFile: false,
    isDirectory: true,
    name,
    createReader: () => {
      const left = [...portions, []];
      return { readEntries: (take: (entries: FileSystemEntry[]) => void) => take(left.shift() ?? []) };
    },
  }) as unknown as FileSystemEntry;

test('takes the music of folders, however deep, and files as they are', async () => {
  const album = folder('album', [file('1.flac'), file('cover.jpg')], [file('2.FLAC'), folder('live', [file('3.mp3')])]);

  const files = await droppedFiles([album, file('notes.bin')]);

  expect(files.map(({ name }) => name)).toEqual(['1.flac', '2.FLAC', '3.mp3', 'notes.bin']);
});

test('leaves what is no music of a chosen folder', () => {
  const files = [new File([], 'a.opus'), new File([], 'b.txt'), new File([], 'c', { type: 'audio/x-own' })];

  expect(musicOnly(files).map(({ name }) => name)).toEqual(['a.opus', 'c']);
});
