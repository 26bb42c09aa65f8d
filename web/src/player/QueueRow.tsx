import { GripVertical, X } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import { IconButton } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { KeptSign } from '@/offline/KeptSign';
import { clock } from './clock';
import { player } from './player';
import type { Entry } from './queue';
import styles from './QueueList.module.css';

interface QueueRowProps {
  entry: Entry;
  at: number;
  current: boolean;
  place?: 'dragged' | 'above' | 'below';
  handle: ButtonHTMLAttributes<HTMLButtonElement>;
}

/** One that waits, or the one that plays. */
export function QueueRow({ entry, at, current, place, handle }: QueueRowProps) {
  const t = useText();
  const { id, title, artist, cover, durationMs } = entry;
  return (
    <li className={styles.entry} aria-current={current || undefined} data-place={place}>
      <IconButton size="small" className={styles.handle} name={t('playlist.move', { title })} aria-description={t('playlist.moveHint')} {...handle}>
        <GripVertical />
      </IconButton>
      <button type="button" className={styles.jump} onClick={() => player.jump(at)}>
        <Cover id={id} src={cover} size={40} />
        <span className={styles.names}>
          <b>{title}</b>
          <small>{artist}</small>
        </span>
        <KeptSign track={id} />
        <time>{clock(durationMs / 1000)}</time>
      </button>
      <IconButton size="small" name={t('player.remove', { title })} onClick={() => player.remove(at)}>
        <X />
      </IconButton>
    </li>
  );
}
