import { X } from 'lucide-react';
import { Button, IconButton } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { clock } from './clock';
import { player } from './player';
import { usePlayer } from './playerStore';
import styles from './QueueList.module.css';

/** What plays next. */
export function QueueList() {
  const t = useText();
  const queue = usePlayer((state) => state.queue);
  const index = usePlayer((state) => state.index);
  return (
    <section className={styles.queue}>
      <header className={styles.head}>
        <h2>{t('player.queue')}</h2>
        <Button look="ghost" onClick={player.clear}>
          {t('player.clear')}
        </Button>
      </header>
      <ol>
        {queue.map((entry, at) => (
          <li key={`${entry.id}-${at}`} className={styles.entry} aria-current={at === index || undefined}>
            <button type="button" onClick={() => player.jump(at)}>
              <Cover id={entry.id} src={entry.cover} size={40} />
              <span className={styles.names}>
                <b>{entry.title}</b>
                <small>{entry.artist}</small>
              </span>
              <time>{clock(entry.durationMs / 1000)}</time>
            </button>
            <IconButton size="small" name={t('player.remove', { title: entry.title })} onClick={() => player.remove(at)}>
              <X />
            </IconButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
