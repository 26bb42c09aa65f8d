import { AlbumTile } from '@/album/AlbumTile';
import tiles from '@/album/AlbumTile.module.css';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { TrackRow } from '@/track/TrackRow';
import styles from '@/track/TrackList.module.css';
import { useLikes } from './likeApi';

/** The albums and tracks one likes. */
export function LikesPage() {
  const t = useText();
  return (
    <Page title={t('audience.likes')} lead={t('audience.likesLead')}>
      <Albums />
      <Tracks />
    </Page>
  );
}

/** Above the tracks; without any, nothing. */
function Albums() {
  const t = useText();
  const likes = useLikes('ALBUM');
  const albums = likes.data?.pages.flatMap(({ items }) => items.flatMap(({ album }) => album ?? [])) ?? [];
  if (albums.length === 0) return null;
  return (
    <section>
      <h2>{t('album.albums')}</h2>
      <ul className={tiles.tiles}>
        {albums.map((album) => (
          <AlbumTile key={album.id} album={album} byArtist />
        ))}
      </ul>
      {likes.hasNextPage && (
        <Button busy={likes.isFetchingNextPage} onClick={() => void likes.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}

function Tracks() {
  const t = useText();
  const likes = useLikes('TRACK');
  if (likes.isPending) return <Skeleton height="72px" />;
  if (likes.isError) return <Trouble cause={likes.error} onRetry={() => void likes.refetch()} />;
  const tracks = likes.data.pages.flatMap(({ items }) => items.map(({ track }) => track as Track | undefined)).filter((track) => !!track);
  if (tracks.length === 0) {
    return (
      <EmptyState title={t('audience.noLikes')} text={t('audience.noLikesText')}>
        <ButtonLink to="/discover">{t('place.discover')}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={styles.list}>
        {tracks.map((track) => (
          <TrackRow key={track.id} track={track} among={tracks} />
        ))}
      </ol>
      {likes.hasNextPage && (
        <Button busy={likes.isFetchingNextPage} onClick={() => void likes.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
