import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { FormattedDate } from 'react-intl';
import type { Listen } from '@/api/types';
import { IconButton } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { PlayCover } from '@/track/PlayCover';
import { useDeleteListen } from './listenApi';
import styles from './HistoryPage.module.css';

/** Something one has heard: a track here, or the words of another program. */
export function ListenRow({ listen }: { listen: Listen }) {
  const t = useText();
  const remove = useDeleteListen();
  const { track, heard } = listen;
  return (
    <li className={styles.row}>
      {track ? <PlayCover track={track} among={[track]} size={48} /> : <span />}
      <div className={styles.names}>
        {track ? (
          <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
            {track.title}
          </Link>
        ) : (
          <span className={styles.title}>{heard?.title}</span>
        )}
        <span className={styles.artist}>{track?.artist?.displayName ?? heard?.artist}</span>
      </div>
      <span className={styles.artist}>{heard?.player}</span>
      <time className={styles.artist} dateTime={listen.listenedAt}>
        <FormattedDate value={listen.listenedAt} dateStyle="medium" timeStyle="short" />
      </time>
      <IconButton name={t('listen.forget', { title: track?.title ?? heard?.title ?? '' })} disabled={remove.isPending}
        onClick={() => remove.mutate(listen.id, { onError: refusal })}>
        <X />
      </IconButton>
    </li>
  );
}
