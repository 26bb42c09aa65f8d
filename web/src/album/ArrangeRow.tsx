import { Disc3, GripVertical, X } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import type { Placed } from './arranging';
import styles from './ArrangeDialog.module.css';

interface ArrangeRowProps {
  placed: Placed;
  number: number;
  place?: 'dragged' | 'above' | 'below';
  handle: ButtonHTMLAttributes<HTMLButtonElement>;
  /** Its disc begins with it. */
  begins: boolean;
  several: boolean;
  onSplit?: () => void;
  onRemove: () => void;
}

/** A track that is moved, begins a disc, or is taken off. */
export function ArrangeRow({ placed: { track, disc }, number, place, handle, begins, several, onSplit, onRemove }: ArrangeRowProps) {
  const t = useText();
  const { title } = track;
  return (
    <li className={styles.row} data-place={place}>
      <IconButton className={styles.handle} name={t('playlist.move', { title })} aria-description={t('playlist.moveHint')} {...handle}>
        <GripVertical />
      </IconButton>
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.disc}>{begins && several && t('album.disc', { disc })}</span>
      {onSplit ? (
        <IconButton name={t(begins ? 'album.joinDisc' : 'album.splitDisc', { title })} onClick={onSplit}>
          <Disc3 />
        </IconButton>
      ) : (
        <span />
      )}
      <IconButton name={t('album.takeOff', { title })} onClick={onRemove}>
        <X />
      </IconButton>
    </li>
  );
}
