import * as Menu from '@radix-ui/react-dropdown-menu';
import { useNavigate } from '@tanstack/react-router';
import { FileOutput, ListEnd, LogOut, Users } from 'lucide-react';
import { useState } from 'react';
import type { Playlist } from '@/api/types';
import { DeleteItem, EditItem, MoreMenu } from '@/design/MoreMenu';
import { notice, refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { useSession } from '@/session/sessionStore';
import { playable } from '@/track/trackApi';
import { DeletePlaylistDialog } from './DeletePlaylistDialog';
import { EditorsDialog } from './EditorsDialog';
import { allEntries } from './entryApi';
import { fileFormats, savePlaylist } from './fileApi';
import { EditPlaylistDialog } from './PlaylistDialog';
import { useRemoveEditor } from './playlistApi';

/** What else one can do with a playlist. */
export function PlaylistMenu({ playlist }: { playlist: Playlist }) {
  const t = useText();
  const navigate = useNavigate();
  const me = useSession(({ user }) => user?.id);
  const [dialog, setDialog] = useState<'edit' | 'editors' | 'delete'>();
  const leaving = useRemoveEditor(playlist.id);
  const own = playlist.owner?.id === me;
  const seated = playlist.editors.some(({ id }) => id === me);
  const close = () => setDialog(undefined);
  const leave = () => leaving.mutate(me ?? '', { onSuccess: () => void navigate({ to: '/playlists' }), onError: refusal });
  return (
    <>
      <MoreMenu name={t('track.more', { title: playlist.title })}>
        <Menu.Item disabled={playlist.entries === 0 && !playlist.rules} onSelect={() => void enqueue(playlist.id).catch(refusal)}>
          <ListEnd aria-hidden="true" />
          {t('track.enqueue')}
        </Menu.Item>
        {fileFormats.map((format) => (
          <Menu.Item key={format} onSelect={() => void savePlaylist(playlist.id, format).catch(refusal)}>
            <FileOutput aria-hidden="true" />
            {t('playlist.export', { format })}
          </Menu.Item>
        ))}
        {own && (
          <>
            <EditItem onSelect={() => setDialog('edit')} />
            {!playlist.rules && (
              <Menu.Item onSelect={() => setDialog('editors')}>
                <Users aria-hidden="true" />
                {t('playlist.editors')}
              </Menu.Item>
            )}
            <DeleteItem onSelect={() => setDialog('delete')} />
          </>
        )}
        {seated && (
          <Menu.Item onSelect={leave}>
            <LogOut aria-hidden="true" />
            {t('playlist.leave')}
          </Menu.Item>
        )}
      </MoreMenu>
      {dialog === 'edit' && <EditPlaylistDialog playlist={playlist} onClose={close} />}
      {dialog === 'editors' && <EditorsDialog playlist={playlist} onClose={close} />}
      {dialog === 'delete' && <DeletePlaylistDialog playlist={playlist} onClose={close} />}
    </>
  );
}

async function enqueue(playlist: string): Promise<void> {
  const tracks = (await allEntries(playlist)).flatMap(({ track }) => (track && playable(track) ? [track] : []));
  player.enqueue(...tracks);
  notice(tracks.length > 0 ? 'notice.queued' : 'playlist.silent');
}
