import { useEffect } from 'react';
import { queries } from '@/api/queries';
import { apply, forget, forgetAll, lineBegan, newestHeld } from '@/message/timelineStore';
import { heardDraft, syncDrafts } from '@/message/draftSync';
import { deliverBy, drain, settle } from '@/message/outbox';
import { called } from '@/message/callStore';
import { heardTyping, spoke } from '@/message/typingStore';
import { hear } from '@/person/hear';
import { usePresence } from '@/person/presenceStore';
import { syncQuiet } from '@/person/quietStore';
import { belongs } from '@/room/belonging';
import { memberships, positionsHeld, readAs, recountIn, resetPosition, take, useMemberships } from '@/room/membershipStore';
import { staleBy } from '@/room/staleBy';
import { isTold } from '@/room/told';
import { heardScheduled } from '@/scheduled/scheduledApi';
import { end, renew } from '@/session/session';
import { useSession } from '@/session/sessionStore';
import { Connection, type Listener } from './Connection';
import { useLink } from './linkStore';
import type { RoomEvent } from '@/api/types';

const listener: Listener = {
  linked: (link) => useLink.setState({ link }),
  connected: ({ rooms = [], presence, reading }) => {
    const held = positionsHeld();
    for (const room of memberships(rooms)) forget(room);
    lineBegan(rooms.map(({ id }) => id).filter((id) => !held[id]));
    hear({ presence, reading });
    void drain();
    for (const what of ['rooms', 'invitations']) void queries.invalidateQueries({ queryKey: [what] });
    void syncDrafts().catch(() => undefined);
    void syncQuiet().catch(() => undefined);
  },
  events: (events) => {
    const fresh = take(events);
    for (const [room, of] of byRoom(fresh)) apply(room, of);
    for (const { message } of events) if (message?.nonce) settle(message.nonce);
    for (const { type, room, message } of fresh) if (type === 'message.created') spoke(room, message?.author?.id);
    tellCalls(fresh);
    for (const room of recountIn(fresh)) recount(room);
    for (const queryKey of staleBy(fresh, useSession.getState().user?.id)) void queries.invalidateQueries({ queryKey });
  },
  gap: (room, top) => {
    resetPosition(room, top);
    if (newestHeld(room) < top) forget(room);
  },
  typing: heardTyping,
  membership: belongs,
  pushed: hear,
  draft: heardDraft,
  scheduled: heardScheduled,
  refused: () => void renew().then((lives) => (lives ? connection.start() : end(true))),
};

export const connection = new Connection(
  {
    open: () => new WebSocket(`${location.origin.replace('http', 'ws')}/ws`, 'veza.v1.json'),
    token: () => useSession.getState().token,
    renew,
    positions: positionsHeld,
    random: Math.random,
  },
  listener,
);

deliverBy({
  ready: () => useLink.getState().link === 'online' && navigator.onLine,
  send: (message) => connection.request('send', message),
});

/** Holds the connection open while somebody is signed in. */
export function useLive(): void {
  const signedIn = useSession(({ status }) => status === 'in');
  useEffect(() => {
    if (!signedIn) return;
    connection.start();
    const stopWatching = watchNetwork();
    const stopTelling = tellFreshTokens();
    return () => {
      stopWatching();
      stopTelling();
      connection.stop();
      forgetAll();
    };
  }, [signedIn]);
}

function watchNetwork(): () => void {
  const changed = () => {
    useLink.setState({ online: navigator.onLine });
    if (!navigator.onLine || document.visibilityState !== 'visible') return;
    connection.hurry();
    void drain();
  };
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

function tellFreshTokens(): () => void {
  return useSession.subscribe(({ token }, before) => {
    if (token && token !== before.token) void connection.request('refresh', { token }).catch(() => undefined);
  });
}

/** What was said long ago was counted already; and a room in front of the person's eyes needs no notice. */
function tellCalls(events: RoomEvent[]): void {
  const { rooms, open } = useMemberships.getState();
  const seen = document.visibilityState === 'visible' ? open : undefined;
  if (usePresence.getState().own?.status === 'DO_NOT_DISTURB') return;
  const call = events.findLast((event) => event.room !== seen && isTold(event));
  if (call?.message) called(call.message, rooms[call.room]?.name ?? '');
}

/** Words that were changed or taken back may call fewer or more: the server has counted. */
function recount(room: string): void {
  const seq = useMemberships.getState().rooms[room]?.read ?? 0;
  connection.request('read', { room, seq }).then(({ read }) => read && readAs(read)).catch(() => undefined);
}

function byRoom(events: RoomEvent[]): Map<string, RoomEvent[]> {
  const groups = new Map<string, RoomEvent[]>();
  for (const event of events) groups.set(event.room, [...(groups.get(event.room) ?? []), event]);
  return groups;
}
