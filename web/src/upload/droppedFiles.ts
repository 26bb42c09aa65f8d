const sound = /\.(mp3|flac|wav|wave|aiff?|ogg|oga|opus|m4a|aac|wma|alac|caf)$/i;

/** All files among what was dropped; of folders the music in them, however deep. */
export async function droppedFiles(entries: FileSystemEntry[]): Promise<File[]> {
  const files = await Promise.all(entries.map((entry) => (entry.isFile ? [entry] : within(entry))));
  return Promise.all(files.flat().map((entry) => fileOf(entry as FileSystemFileEntry)));
}

/** Folders carry pictures and notes, too: only music is sent. */
export function musicOnly(files: File[]): File[] {
  return files.filter(({ name, type }) => type.startsWith('audio/') || sound.test(name));
}

async function within(folder: FileSystemEntry): Promise<FileSystemEntry[]> {
  const reader = (folder as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // It gives out a hundred at a time, and none at the end.
  for (let some = await next(reader); some.length > 0; some = await next(reader)) found.push(...some);
  const music = found.filter((entry) => entry.isFile && sound.test(entry.name));
  const deeper = await Promise.all(found.filter((entry) => entry.isDirectory).map(within));
  return [...music, ...deeper.flat()];
}

function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
