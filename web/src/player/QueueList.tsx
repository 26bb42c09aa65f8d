import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { useDragOrder } from '@/playlist/useDragOrder';
import { show } from '@/shell/overlayStore';
import { player } from './player';
import { usePlayer } from './playerStore';
import { QueueRow } from './QueueRow';
import styles from './QueueList.module.css';

/** What plays next, in its order: by a handle or its arrow keys another one. */
export function QueueList() {
  const t = useText();
  const queue = usePlayer((state) => state.queue);
  const index = usePlayer((state) => state.index);
  const [said, setSaid] = useState('');
  const { list, handle, place } = useDragOrder((from, to) => {
    player.move(from, to);
    setSaid(t('playlist.moved', { title: queue[from]?.title ?? '', place: to + 1 }));
  });
  return (
    <section className={styles.queue}>
      <header className={styles.head}>
        <h2>{t('player.queue')}</h2>
        <Button look="ghost" onClick={player.clear}>
          {t('player.clear')}
        </Button>
      </header>
      <From />
      <ol ref={list}>
        {queue.map((entry, at) => (
          <QueueRow key={entry.key} entry={entry} at={at} current={at === index} place={place(at)} handle={handle(at)} />
        ))}
      </ol>
      <p className="hidden-text" role="status">
        {said}
      </p>
    </section>
  );
}

/** The playlist or the album that the queue was taken from. */
function From() {
  const t = useText();
  const origin = usePlayer((state) => state.origin);
  if (!origin) return null;
  const { kind, id, title } = origin;
  return (
    <p className={styles.from}>
      {t(kind === 'album' ? 'player.fromAlbum' : 'player.fromPlaylist')}{' '}
      {kind === 'playlist' ? (
        <Link to="/playlists/$playlist" params={{ playlist: id }} onClick={() => show('player', false)}>
          {title}
        </Link>
      ) : (
        <Link to="/albums/$album" params={{ album: id }} onClick={() => show('player', false)}>
          {title}
        </Link>
      )}
    </p>
  );
}
