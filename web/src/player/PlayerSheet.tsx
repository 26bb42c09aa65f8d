import * as Radix from '@radix-ui/react-dialog';
import { Link } from '@tanstack/react-router';
import { ChevronDown, MicVocal, SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { NowSeek } from './NowSeek';
import { PlayControls } from './PlayControls';
import { Quality } from './Quality';
import { QueueList } from './QueueList';
import { useCurrent } from './playerStore';
import styles from './PlayerSheet.module.css';

const PlayerLyrics = lazy(() => import('@/lyrics/PlayerLyrics'));

/** The full player: a sheet over the whole phone, a panel at the right of wide screens. */
export default function PlayerSheet() {
  const t = useText();
  const entry = useCurrent();
  const close = () => show('player', false);
  const [lyrics, setLyrics] = useState(false);
  return (
    <Radix.Root open={!!entry} onOpenChange={(open) => show('player', open)}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content className={styles.sheet} aria-describedby={undefined}>
          <header className={styles.head}>
            <Radix.Title className={styles.name}>{t('player.name')}</Radix.Title>
            <IconButton name={t('lyrics.title')} aria-pressed={lyrics} className={styles.lyrics} onClick={() => setLyrics(!lyrics)}>
              <MicVocal />
            </IconButton>
            <IconButton name={t('sound.title')} onClick={() => show('sound')}>
              <SlidersHorizontal />
            </IconButton>
            <Radix.Close asChild>
              <IconButton name={t('action.close')}>
                <ChevronDown />
              </IconButton>
            </Radix.Close>
          </header>
          {entry && (
            <div className={styles.now}>
              <Cover id={entry.id} src={entry.cover} className={styles.cover} />
              <div className={styles.names}>
                <Link to="/tracks/$track" params={{ track: entry.id }} className={styles.title} onClick={close}>
                  {entry.title}
                </Link>
                <Link to="/@{$handle}" params={{ handle: entry.handle }} className={styles.artist} onClick={close}>
                  {entry.artist}
                </Link>
              </div>
              <NowSeek />
              <PlayControls large />
              <Quality />
            </div>
          )}
          {lyrics && entry ? (
            <Suspense>
              <PlayerLyrics key={entry.id} track={entry.id} />
            </Suspense>
          ) : (
            <QueueList />
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
