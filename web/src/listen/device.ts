const programs = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

/** What its owner would call it. */
export function device(agent: string): string {
  const [program, system] = [programs, systems].map((known) => known.find(([sign]) => agent.includes(sign))?.[1]);
  return [program ?? 'Veza', system].filter(Boolean).join(' · ');
}
