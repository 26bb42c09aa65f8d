import { create } from 'zustand';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { refusal } from '@/design/noticeStore';
import { useSession } from '@/session/sessionStore';

type Kind = 'liked' | 'reposted' | 'likedAlbums';
type Shown = 'tracks' | 'albums';
type Marks = Record<Kind, Record<string, boolean>>;

const most = 100;
const none = (): Marks => ({ liked: {}, reposted: {}, likedAlbums: {} });
const nothing = (): Record<Shown, string[]> => ({ tracks: [], albums: [] });

/** What one has liked and reposted among the tracks and albums that have been shown. */
export const useMarks = create<Marks>()(none);

const asked = new Set<string>();
let waiting = nothing();

/** Asks for all of a page at once. */
export function want(id: string, shown: Shown): void {
  if (asked.has(id) || useSession.getState().status !== 'in') return;
  if (isEmpty()) setTimeout(() => void ask(), 20);
  asked.add(id);
  waiting[shown].push(id);
}

const isEmpty = () => waiting.tracks.length + waiting.albums.length === 0;

async function ask(): Promise<void> {
  const query = { tracks: waiting.tracks.splice(0, most), albums: waiting.albums.splice(0, most) };
  if (!isEmpty()) setTimeout(() => void ask(), 20);
  try {
    const told = await answer(api.GET('/api/v2/users/me/marks', { params: { query } }));
    // What was pressed meanwhile is newer than what was told.
    useMarks.setState(({ liked, reposted, likedAlbums }) => ({
      liked: { ...marked(told.liked), ...liked },
      reposted: { ...marked(told.reposted), ...reposted },
      likedAlbums: { ...marked(told.likedAlbums), ...likedAlbums },
    }));
  } catch {
    [...query.tracks, ...query.albums].forEach((id) => asked.delete(id));
  }
}

const marked = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, true]));

/** Shown at once, and taken back when it was refused. */
export async function mark(kind: Kind, id: string, on: boolean): Promise<void> {
  put(kind, id, on);
  try {
    await tell(kind, id, on);
    // How many have is told by the track.
    await queries.invalidateQueries({ queryKey: ['tracks', 'one', id] });
    await queries.invalidateQueries({ queryKey: ['likes'] });
  } catch (cause) {
    put(kind, id, !on);
    refusal(cause);
  }
}

function tell(kind: Kind, id: string, on: boolean): Promise<unknown> {
  const album = { params: { path: { album: id } } };
  const track = { params: { path: { track: id } } };
  switch (kind) {
    case 'liked':
      return answer(on ? api.PUT('/api/v2/tracks/{track}/like', track) : api.DELETE('/api/v2/tracks/{track}/like', track));
    case 'reposted':
      return answer(on ? api.PUT('/api/v2/tracks/{track}/repost', track) : api.DELETE('/api/v2/tracks/{track}/repost', track));
    case 'likedAlbums':
      return answer(on ? api.PUT('/api/v2/albums/{album}/like', album) : api.DELETE('/api/v2/albums/{album}/like', album));
  }
}

function put(kind: Kind, id: string, on: boolean): void {
  useMarks.setState((marks) => ({ [kind]: { ...marks[kind], [id]: on } }) as Partial<Marks>);
}

/** They are those of whoever is signed in. */
useSession.subscribe(({ user }, before) => {
  if (user?.id === before.user?.id) return;
  asked.clear();
  waiting = nothing();
  useMarks.setState(none());
});
