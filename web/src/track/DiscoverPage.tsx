import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { SearchField } from '@/design/SearchField';
import { useText } from '@/i18n/useText';
import { UploadButton } from '@/upload/UploadButton';
import { TrackList } from './TrackList';
import { useTracks } from './trackApi';

/** Everything that can be heard here; the search is part of the address. */
export function DiscoverPage() {
  const t = useText();
  const navigate = useNavigate();
  const { query = '' } = useSearch({ from: '/inside/discover' });
  const tracks = useTracks({ query: useDeferredValue(query.trim()), limit: 24 });
  const search = (words: string) => void navigate({ to: '/discover', search: words ? { query: words } : {}, replace: true });
  const none = (
    <EmptyState title={t(query ? 'track.noneFound' : 'track.none')} text={t(query ? 'track.noneFoundText' : 'track.noneText')}>
      <UploadButton />
    </EmptyState>
  );
  return (
    <Page title={t('place.discover')} lead={t('track.discoverLead')} action={<UploadButton />}>
      <SearchField label={t('track.search')} value={query} onChange={search} />
      <TrackList tracks={tracks} empty={none} rows={8} />
    </Page>
  );
}
