import { CircleArrowDown, Disc3, Heart, History, ListMusic, Podcast } from 'lucide-react';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { UploadButton } from '@/upload/UploadButton';
import { TrackList } from './TrackList';
import { useTracks } from './trackApi';

/** One's own tracks, those still being encoded and those that failed too. */
export function LibraryPage() {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const tracks = useTracks({ artist: me });
  const none = (
    <EmptyState title={t('library.none')} text={t('library.noneText')}>
      <UploadButton />
    </EmptyState>
  );
  return (
    <Page title={t('place.library')} lead={t('library.lead')} action={<Acts />}>
      <TrackList tracks={tracks} empty={none} />
    </Page>
  );
}

function Acts() {
  const t = useText();
  return (
    <>
      <ButtonLink to="/albums" icon={<Disc3 />}>
        {t('album.albums')}
      </ButtonLink>
      <ButtonLink to="/playlists" icon={<ListMusic />}>
        {t('playlist.playlists')}
      </ButtonLink>
      <ButtonLink to="/podcasts" icon={<Podcast />}>
        {t('podcast.podcasts')}
      </ButtonLink>
      <ButtonLink to="/likes" icon={<Heart />}>
        {t('audience.likes')}
      </ButtonLink>
      <ButtonLink to="/history" icon={<History />}>
        {t('listen.history')}
      </ButtonLink>
      <ButtonLink to="/kept" icon={<CircleArrowDown />}>
        {t('kept.title')}
      </ButtonLink>
      <UploadButton />
    </>
  );
}
