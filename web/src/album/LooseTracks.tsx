import { Plus } from 'lucide-react';
import type { Album, Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { ChooseTrack } from '@/track/ChooseTrack';
import type { Placed } from './arranging';
import styles from './ArrangeDialog.module.css';

interface LooseTracksProps {
  album: Album;
  placed: Placed[];
  onAdd: (track: Track) => void;
}

/** One's own tracks that are on no album, to be put on this one. */
export function LooseTracks({ album, placed, onAdd }: LooseTracksProps) {
  const t = useText();
  const taken = new Set(placed.map(({ track }) => track.id));
  return (
    <section className={styles.loose} aria-label={t('album.loose')}>
      <h3>{t('album.loose')}</h3>
      <ChooseTrack artist={album.artist?.id} icon={<Plus />} onChoose={onAdd}
        free={(track) => !taken.has(track.id) && (!track.album || track.album.id === album.id)}
        none={<p className={styles.none}>{t('album.noLoose')}</p>} />
    </section>
  );
}
