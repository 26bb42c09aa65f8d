/** Seconds of a moment as addresses and people say it: `90`, `90s`, `1m30s`, `1h2m3s`, `1:30`; undefined when it says none. */
export function moment(said: string): number | undefined {
  const text = said.trim();
  const [clock] = /^(?:\d{1,3}:)?\d{1,3}:\d{2}$/.exec(text) ?? [];
  if (clock) return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const [whole, hours, minutes, rest] = /^(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,6})(?:\.\d+)?s?)?$/.exec(text) ?? [];
  return whole ? Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0) : undefined;
}
