import type { RoomEvent } from '@/api/types';

/** What is asked about a room, and which events make another answer of it. */
const answers: [string, RegExp][] = [
  ['one', /^(member\.(joined|left)|role\.|room\.)/],
  ['members', /^(member\.|role\.)/],
  ['roles', /^role\./],
  ['moderation', /^(member\.(left|updated)|messages\.deleted|room\.updated)$/],
  ['pins', /^(message\.(pinned|unpinned|edited|deleted)|messages\.deleted)$/],
];

/** The answers that are no longer true after these events. */
export function staleBy(events: RoomEvent[], me: string | undefined): string[][] {
  const stale = new Map<string, string[]>();
  for (const { type, room, target, threads } of events) {
    const about = answers.filter(([, changedBy]) => changedBy.test(type)).map(([what]) => what);
    if (target?.person.id === me) about.push('one');
    if (threads?.length) about.push('threads');
    for (const what of about) stale.set(`${what} ${room}`, ['rooms', what, room]);
    if (/^(member\.(joined|left)|room\.)/.test(type)) stale.set('list', ['rooms', 'list']);
  }
  return [...stale.values()];
}
