/** The browser's file chooser, for one or several tracks. */
export function openFiles(): void {
  const input = chooser();
  input.accept = 'audio/*,.flac,.opus,.ogg,.m4a,.wav,.mp3,.aiff';
  input.onchange = () => void import('./uploads').then(({ add }) => add([...(input.files ?? [])]));
  input.click();
}

/** The same for a folder, of which the music is taken. */
export function openFolder(): void {
  const input = chooser();
  input.webkitdirectory = true;
  input.onchange = () =>
    void Promise.all([import('./uploads'), import('./droppedFiles')]).then(([{ add }, { musicOnly }]) =>
      add(musicOnly([...(input.files ?? [])])));
  input.click();
}

function chooser(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  return input;
}
