import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { SearchField } from '@/design/SearchField';
import { narrowed, type DiscoverSearch } from '@/explore/discoverSearch';
import { useCatalogue } from '@/explore/exploreApi';
import { GenreChips } from '@/explore/GenreChips';
import { OrderChoice } from '@/explore/OrderChoice';
import { SoundFilters } from '@/explore/SoundFilters';
import { useText } from '@/i18n/useText';
import { UploadButton } from '@/upload/UploadButton';
import { TrackList } from './TrackList';

/** Everything that can be heard here; where one is in it is part of the address. */
export function DiscoverPage() {
  const t = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/discover' });
  const tracks = useCatalogue(useDeferredValue(search));
  const change = (changes: DiscoverSearch) => void navigate({ to: '/discover', search: { ...search, ...changes }, replace: true });
  return (
    <Page title={t('place.discover')} lead={t('track.discoverLead')} action={<UploadButton />}>
      <SearchField label={t('track.search')} value={search.query ?? ''} onChange={(words) => change({ query: words || undefined })} />
      <GenreChips value={search.genre} onChange={(genre) => change({ genre })} />
      <OrderChoice search={search} onChange={change} />
      <details open={narrowed({ ...search, genre: undefined })}>
        <summary>{t('explore.filters')}</summary>
        <SoundFilters search={search} onChange={change} />
      </details>
      <TrackList tracks={tracks} empty={<NoTracks search={search} />} rows={8} />
    </Page>
  );
}

function NoTracks({ search }: { search: DiscoverSearch }) {
  const t = useText();
  const sought = !!search.query || narrowed(search);
  const quiet = !sought && (search.order === 'TRENDING' || search.order === 'CHART');
  if (quiet) return <EmptyState title={t('explore.quiet')} text={t('explore.quietText')} />;
  return (
    <EmptyState title={t(sought ? 'track.noneFound' : 'track.none')} text={t(sought ? 'track.noneFoundText' : 'track.noneText')}>
      <UploadButton />
    </EmptyState>
  );
}
