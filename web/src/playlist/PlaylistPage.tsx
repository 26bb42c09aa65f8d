import { useParams } from '@tanstack/react-router';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { PlaylistEntries } from './PlaylistEntries';
import { PlaylistHead } from './PlaylistHead';
import { usePlaylist } from './playlistApi';
import { usePlaylistWatch } from './usePlaylistWatch';
import page from '@/design/Page.module.css';

/** A playlist: what it is called, what stands in it, and for those who may, the tools to change that. */
export function PlaylistPage() {
  const { playlist: id } = useParams({ strict: false }) as { playlist: string };
  const playlist = usePlaylist(id);
  usePlaylistWatch(id);
  useTitle(playlist.data?.title ?? '');
  if (playlist.isError) return <Trouble alone cause={playlist.error} onRetry={() => void playlist.refetch()} />;
  return (
    <div className={page.page}>
      {playlist.data ? <PlaylistHead playlist={playlist.data} /> : <Skeleton width="min(360px, 60%)" height="80px" />}
      {playlist.data && <PlaylistEntries playlist={playlist.data} />}
    </div>
  );
}
