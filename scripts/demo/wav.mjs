// Stereo samples (−1 … 1) as a 16-bit PCM WAV file.

const HEADER = 44;

export function wav(left, right, rate) {
  const file = Buffer.alloc(HEADER + left.length * 4);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(left.length * 4, 40);
  for (let i = 0; i < left.length; i++) {
    file.writeInt16LE(Math.round(left[i] * 32767), HEADER + i * 4);
    file.writeInt16LE(Math.round(right[i] * 32767), HEADER + i * 4 + 2);
  }
  return file;
}
