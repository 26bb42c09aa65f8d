import { add } from './uploads';

/** The browser's file chooser, for one or several tracks. */
export function openFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = 'audio/*,.flac,.opus,.ogg,.m4a,.wav,.mp3,.aiff';
  input.onchange = () => add([...(input.files ?? [])]);
  input.click();
}
