import { answer, api } from '@/api/client';
import { Problem } from '@/api/Problem';
import { useSession } from '@/session/sessionStore';

/** A playing that counts, until the server has heard of it. */
export interface Told {
  track: string;
  nonce: string;
  listenedAt: string;
  heardMs: number;
}

const place = 'veza.listens';
const most = 100;

/** Kept over reloads and while there is no network; the server takes what is at most a day old. */
export function tell(listen: Told): Promise<void> {
  keep([...kept(), listen].slice(-most));
  return flush();
}

let sending: Promise<void> | undefined;

export function flush(): Promise<void> {
  sending ??= send().finally(() => (sending = undefined));
  return sending;
}

async function send(): Promise<void> {
  for (let next = kept()[0]; next; next = kept()[0]) {
    try {
      await answer(api.POST('/api/v2/users/me/listens', { body: { ...next, player: 'Veza' } }));
    } catch (cause) {
      // What is refused will be refused again.
      if (Problem.from(cause).passing) return;
    }
    const done = next.nonce;
    keep(kept().filter(({ nonce }) => nonce !== done));
  }
}

function kept(): Told[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(all) ? (all as Told[]) : [];
  } catch {
    return [];
  }
}

function keep(all: Told[]): void {
  localStorage.setItem(place, JSON.stringify(all));
}

/** They are those of whoever was signed in. */
useSession.subscribe(({ user }, before) => {
  if (before.user && user?.id !== before.user.id) localStorage.removeItem(place);
});
