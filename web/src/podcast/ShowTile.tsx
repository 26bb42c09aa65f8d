import { Link } from '@tanstack/react-router';
import type { Show } from '@/api/types';
import tiles from '@/album/AlbumTile.module.css';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';

/** A show as a picture with its name under it. */
export function ShowTile({ show, byOwner }: { show: Show; byOwner?: boolean }) {
  const t = useText();
  const facts = [
    byOwner ? show.author || show.owner?.displayName : t('podcast.count', { count: show.episodeCount }),
    show.visibility !== 'PUBLIC' && t(`track.visibility.${show.visibility}` as 'track.visibility.PUBLIC'),
  ].filter(Boolean);
  return (
    <li className={tiles.tile}>
      <Link to="/podcasts/$show" params={{ show: show.id }}>
        <Cover id={show.id} src={show.cover} covers={show.covers} />
        <b>{show.title}</b>
        <small>{facts.join(' · ')}</small>
      </Link>
    </li>
  );
}
