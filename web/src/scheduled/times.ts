/** When one often wants to be heard. */
export type Preset = 'hour' | 'evening' | 'morning' | 'monday';

const evening = 18;
const morning = 9;

/** The presets that lie ahead, with their times. */
export function presets(now: Date): [Preset, Date][] {
  const tonight = atHour(now, 0, evening);
  const later: [Preset, Date][] = [
    ['hour', new Date(now.getTime() + 3_600_000)],
    ['evening', tonight],
    ['morning', atHour(now, 1, morning)],
    ['monday', atHour(now, (8 - now.getDay()) % 7 || 7, morning)],
  ];
  return later.filter(([, at]) => at > now);
}

function atHour(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}

/** As a field for date and time wants it: local, to the minute. */
export function localTime(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
