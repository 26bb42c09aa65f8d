import * as Menu from '@radix-ui/react-dropdown-menu';
import { useNavigate } from '@tanstack/react-router';
import { Library, Link2, ListEnd, ListStart, Rocket } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Track } from '@/api/types';
import { notice } from '@/design/noticeStore';
import { DeleteItem, EditItem, MoreMenu } from '@/design/MoreMenu';
import { useText } from '@/i18n/useText';
import { KeepItem } from '@/offline/KeepItem';
import { player } from '@/player/player';
import { useSession } from '@/session/sessionStore';
import { DeleteTrackDialog } from './DeleteTrackDialog';
import { playable } from './trackApi';

const EditTrackDialog = lazy(async () => ({ default: (await import('./EditTrackDialog')).EditTrackDialog }));
const AddToPlaylistDialog = lazy(async () => ({ default: (await import('@/playlist/AddToPlaylistDialog')).AddToPlaylistDialog }));
const ShareDialog = lazy(() => import('@/share/ShareDialog'));

/** What else one can do with a track. */
export function TrackMenu({ track }: { track: Track }) {
  const t = useText();
  const own = useSession(({ user }) => user?.id === track.artist?.id);
  const member = useSession(({ status }) => status === 'in');
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'playlist' | 'share' | 'edit' | 'delete'>();
  const close = () => setDialog(undefined);
  return (
    <>
      <MoreMenu name={t('track.more', { title: track.title })}>
        <Menu.Item disabled={!playable(track)} onSelect={() => playNext(track)}>
          <ListStart aria-hidden="true" />
          {t('track.playNext')}
        </Menu.Item>
        <Menu.Item disabled={!playable(track)} onSelect={() => enqueue(track)}>
          <ListEnd aria-hidden="true" />
          {t('track.enqueue')}
        </Menu.Item>
        {member && (
          <Menu.Item onSelect={() => setDialog('playlist')}>
            <Library aria-hidden="true" />
            {t('track.toPlaylist')}
          </Menu.Item>
        )}
        {member && <KeepItem track={track} />}
        <Menu.Item onSelect={() => setDialog('share')}>
          <Link2 aria-hidden="true" />
          {t('track.share')}
        </Menu.Item>
        {own && (
          <>
            <EditItem onSelect={() => setDialog('edit')} />
            <Menu.Item onSelect={() => void navigate({ to: '/tracks/$track/release', params: { track: track.id } })}>
              <Rocket aria-hidden="true" />
              {t('track.release')}
            </Menu.Item>
            <DeleteItem onSelect={() => setDialog('delete')} />
          </>
        )}
      </MoreMenu>
      <Suspense>
        {dialog === 'playlist' && <AddToPlaylistDialog track={track} onClose={close} />}
        {dialog === 'share' && <ShareDialog shared={{ ...track, kind: 'tracks' }} onClose={close} />}
        {dialog === 'edit' && <EditTrackDialog track={track} onClose={close} />}
      </Suspense>
      {dialog === 'delete' && <DeleteTrackDialog track={track} onClose={close} />}
    </>
  );
}

function playNext(track: Track): void {
  player.playNext(track);
  notice('notice.queuedNext');
}

function enqueue(track: Track): void {
  player.enqueue(track);
  notice('notice.queued');
}
