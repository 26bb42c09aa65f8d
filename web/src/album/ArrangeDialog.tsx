import { useState } from 'react';
import type { Album } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useDragOrder } from '@/playlist/useDragOrder';
import { ArrangeRow } from './ArrangeRow';
import { LooseTracks } from './LooseTracks';
import { useArrangeAlbum } from './albumApi';
import { added, moved, numbered, placesOf, splitAt, without } from './arranging';
import styles from './ArrangeDialog.module.css';

/** Which of one's tracks are on an album, and in which order; nothing is told before it is saved. */
export function ArrangeDialog({ album, onClose }: { album: Album; onClose: () => void }) {
  const t = useText();
  const arrange = useArrangeAlbum(album);
  const [placed, setPlaced] = useState(() => album.tracks.map(({ track, disc }) => ({ track, disc })));
  const [said, setSaid] = useState('');
  const { list, handle, place } = useDragOrder((from, to) => {
    setPlaced(moved(placed, from, to));
    setSaid(t('playlist.moved', { title: placed[from]?.track.title ?? '', place: to + 1 }));
  });
  const numbers = numbered(placed);
  return (
    <Dialog open onOpenChange={onClose} title={t('album.arrange')} description={t('album.arrangeText')}>
      <ol ref={list} className={styles.list}>
        {placed.map((one, at) => (
          <ArrangeRow key={one.track.id} placed={one} number={numbers[at] ?? 0} place={place(at)} handle={handle(at)}
            begins={one.disc !== placed[at - 1]?.disc} several={placed.some(({ disc }) => disc !== placed[0]?.disc)}
            onSplit={at > 0 ? () => setPlaced(splitAt(placed, at)) : undefined}
            onRemove={() => setPlaced(without(placed, one.track.id))} />
        ))}
      </ol>
      <p className={styles.said} role="status">
        {said}
      </p>
      <LooseTracks album={album} placed={placed} onAdd={(track) => setPlaced(added(placed, track))} />
      <FormProblem cause={arrange.error} />
      <Button look="act" busy={arrange.isPending} onClick={() => arrange.mutate(placesOf(placed), { onSuccess: onClose })}>
        {t('action.save')}
      </Button>
    </Dialog>
  );
}
