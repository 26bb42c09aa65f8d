import type { Credits } from '@/api/types';

export type Licence = Exclude<Credits['licence'], 'LICENCE_UNSPECIFIED'>;
export type CreditRole = Exclude<Credits['people'][number]['role'], 'ROLE_UNSPECIFIED'>;

export const licences = [
  'ALL_RIGHTS_RESERVED',
  'CC_BY',
  'CC_BY_SA',
  'CC_BY_NC',
  'CC_BY_NC_SA',
  'CC_BY_ND',
  'CC_BY_NC_ND',
  'CC0',
] as const satisfies readonly Licence[];

export const roles = [
  'PERFORMER',
  'VOCALS',
  'FEATURED',
  'COMPOSER',
  'LYRICIST',
  'PRODUCER',
  'REMIXER',
  'ARRANGER',
  'RECORDING',
  'MIXING',
  'MASTERING',
  'ARTWORK',
  'OTHER',
] as const satisfies readonly CreditRole[];

/** Somebody while they are being written down. */
export interface Line {
  key: number;
  name: string;
  role: CreditRole;
  other: string;
  handle: string;
}

let fresh = 0;

export function emptyLine(): Line {
  return { key: ++fresh, name: '', role: 'PERFORMER', other: '', handle: '' };
}

export function linesOf({ people }: Credits): Line[] {
  return people.map(({ name, role, other, handle }) => ({ key: ++fresh, name, role: role as CreditRole, other, handle }));
}

/** Nobody without a name; a handle as people write it, with or without its sign. */
export function peopleOf(lines: Line[]) {
  return lines
    .filter(({ name }) => name.trim())
    .map(({ name, role, other, handle }) => ({
      name: name.trim(),
      role,
      other: role === 'OTHER' ? other.trim() : '',
      handle: handle.trim().replace(/^@/, ''),
    }));
}

/** As an ISRC is printed, with its hyphens. */
export function printed(isrc: string): string {
  return isrc.replace(/^(.{2})(.{3})(.{2})(.{5})$/, '$1-$2-$3-$4');
}
