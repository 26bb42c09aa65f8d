import type { Person } from '@/api/types';
import { useTracks } from '@/track/trackApi';
import { RatingControl } from './RatingControl';

/** Stars for whoever has published something; others are nobody to be rated. */
export function ArtistRating({ artist: { id, displayName } }: { artist: Person }) {
  const tracks = useTracks({ artist: id });
  if (!tracks.data?.pages.some(({ items }) => items.length > 0)) return null;
  return <RatingControl kind="artists" rated={{ id, title: displayName }} />;
}
