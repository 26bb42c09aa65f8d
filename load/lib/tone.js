// A WAV file of a soft sine, for a suite that has no music yet.
const RATE = 22050;
const PITCH = 220;
const HEADER = 44;

export function tone(seconds) {
  const samples = seconds * RATE;
  const file = new ArrayBuffer(HEADER + samples * 2);
  const view = new DataView(file);
  header(view, samples * 2);
  for (let i = 0; i < samples; i++) {
    view.setInt16(HEADER + i * 2, 8000 * Math.sin((2 * Math.PI * PITCH * i) / RATE), true);
  }
  return file;
}

function header(view, size) {
  text(view, 0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size, true);
  text(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(view, 36, 'data');
  view.setUint32(40, size, true);
}

function text(view, at, letters) {
  [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
}
