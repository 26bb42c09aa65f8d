import tiles from '@/album/AlbumTile.module.css';
import { useText } from '@/i18n/useText';
import { ShowTile } from './ShowTile';
import { useShows } from './podcastApi';

/** What somebody has published as podcasts, above their tracks; without any, nothing. */
export default function PersonShows({ owner, className }: { owner: string; className?: string }) {
  const t = useText();
  const items = useShows(owner, 12).data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section className={className}>
      <h2>{t('podcast.podcasts')}</h2>
      <ul className={tiles.tiles}>
        {items.map((show) => (
          <ShowTile key={show.id} show={show} />
        ))}
      </ul>
    </section>
  );
}
