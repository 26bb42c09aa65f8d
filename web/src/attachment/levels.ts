/** The levels of a waveform, 0 to 1 and the loudest 1; they come as bytes in Base64. */
export function levels(waveform: string): number[] {
  const bytes = Uint8Array.from(atob(waveform), (sign) => sign.charCodeAt(0));
  const loudest = Math.max(12, ...bytes);
  return Array.from(bytes, (byte) => byte / loudest);
}
