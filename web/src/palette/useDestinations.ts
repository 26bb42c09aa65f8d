import { Activity, Flag, FolderPlus, Hash, Keyboard, ListMusic, MessageSquare, Moon, Search, ShieldCheck, Sun, TriangleAlert, Upload } from 'lucide-react';
import { chooseTheme } from '@/design/themeStore';
import { usePeople } from '@/direct/directApi';
import { useText } from '@/i18n/useText';
import { useRooms } from '@/room/roomApi';
import { isAdmin, useSession } from '@/session/sessionStore';
import { places } from '@/shell/places';
import { show } from '@/shell/overlayStore';
import { useTracks } from '@/track/trackApi';
import { openFiles, openFolder } from '@/upload/openFiles';
import { fits, type Destination } from './destinations';

const most = 6;

const adminPages = [
  ['/admin/analytics', 'analytics.title', Activity],
  ['/admin/reports', 'house.reportsTitle', Flag],
  ['/admin/rules', 'house.rulesTitle', ShieldCheck],
  ['/admin/audit', 'audit.title', ShieldCheck],
  ['/admin/keys', 'signing.title', ShieldCheck],
  ['/admin/failed', 'parked.title', TriangleAlert],
] as const;

/** Everything that fits `query`, from this device and from the server. */
export function useDestinations(query: string): Destination[] {
  const t = useText();
  const own = useOwn().filter(({ name }) => fits(name, query));
  const rooms = useRooms(query).data?.pages[0]?.items.slice(0, most) ?? [];
  const tracks = useTracks({ query, limit: most }).data?.pages[0]?.items ?? [];
  const found = usePeople(query.trim()).data?.items ?? [];
  const artists = tracks.flatMap(({ artist }) => artist ?? []).filter(({ displayName }) => fits(displayName, query));
  const people = new Map([...found, ...artists].map((one) => [one.id, one]));
  const asked = query.trim();
  const said: Destination = { id: 'search', kind: 'command', name: t('palette.search', { query: asked }), to: `/search?query=${encodeURIComponent(asked)}`, Icon: Search };
  return [
    ...own,
    ...(asked ? [said] : []),
    ...rooms.map((room): Destination => ({ id: `r-${room.id}`, kind: 'room', name: room.name, note: room.topic, to: `/rooms/${room.id}`, Icon: Hash })),
    ...[...people.values()].map((one): Destination => ({ id: `p-${one.id}`, kind: 'person', name: one.displayName, note: `@${one.handle}`, to: `/@${one.handle}` })),
    ...tracks.map((track): Destination => ({ id: `t-${track.id}`, kind: 'track', name: track.title, note: track.artist?.displayName, to: `/tracks/${track.id}`, cover: track.cover })),
  ];
}

function useOwn(): Destination[] {
  const t = useText();
  const admin = useSession(({ user }) => isAdmin(user));
  return [
    ...places.map(({ to, name, Icon }): Destination => ({ id: to, kind: 'page', name: t(name), to, Icon })),
    { id: '/playlists', kind: 'page', name: t('playlist.playlists'), to: '/playlists', Icon: ListMusic },
    ...(admin ? adminPages.map(([to, name, Icon]): Destination => ({ id: to, kind: 'page', name: t(name), to, Icon })) : []),
    { id: 'upload', kind: 'command', name: t('upload.action'), act: openFiles, Icon: Upload },
    { id: 'uploadFolder', kind: 'command', name: t('upload.folder'), act: openFolder, Icon: FolderPlus },
    { id: 'message', kind: 'command', name: t('direct.new'), act: () => show('newMessage'), Icon: MessageSquare },
    { id: 'dark', kind: 'command', name: t('palette.dark'), act: () => chooseTheme('dark'), Icon: Moon },
    { id: 'light', kind: 'command', name: t('palette.light'), act: () => chooseTheme('light'), Icon: Sun },
    { id: 'keys', kind: 'command', name: t('keys.title'), act: () => show('keys'), Icon: Keyboard },
  ];
}
