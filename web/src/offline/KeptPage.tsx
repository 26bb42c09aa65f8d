import { Link } from '@tanstack/react-router';
import { Play, Trash2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import { sizeText } from '@/attachment/sizeText';
import { Button, IconButton } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { PlayCover } from '@/track/PlayCover';
import { drop } from './keeper';
import { canKeep, useKept, type KeptTrack } from './keptStore';
import styles from './KeptPage.module.css';

/** What this device has copies of, how much room they take, and the way to let them go. */
export function KeptPage() {
  const t = useText();
  const { locale } = useIntl();
  const kept = Object.values(useKept(({ tracks }) => tracks));
  const tracks = kept.map(({ track }) => track);
  const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  if (kept.length === 0) {
    return (
      <Page title={t('kept.title')} lead={t('kept.lead')}>
        <EmptyState title={t('kept.none')} text={t(canKeep() ? 'kept.noneText' : 'kept.cannot')}>
          <ButtonLink to="/discover">{t('place.discover')}</ButtonLink>
        </EmptyState>
      </Page>
    );
  }
  const play = (
    <Button look="act" icon={<Play fill="currentColor" />} onClick={() => player.playAll(tracks)}>
      {t('playlist.playAll')}
    </Button>
  );
  return (
    <Page title={t('kept.title')} lead={t('kept.lead')} action={play}>
      <p className={styles.sum}>{t('kept.sum', { count: kept.length, size: sizeText(bytes, locale) })}</p>
      <ol>
        {kept.map((one) => (
          <KeptRow key={one.track.id} kept={one} among={tracks} />
        ))}
      </ol>
    </Page>
  );
}

function KeptRow({ kept: { track, bytes }, among }: { kept: KeptTrack; among: KeptTrack['track'][] }) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <li className={styles.row}>
      <PlayCover track={track} among={among} size={48} />
      <div className={styles.names}>
        <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
          {track.title}
        </Link>
        <span className={styles.artist}>{track.artist?.displayName}</span>
      </div>
      <span className={styles.size}>{sizeText(bytes, locale)}</span>
      <IconButton name={t('kept.dropTrack', { title: track.title })} onClick={() => void drop(track.id)}>
        <Trash2 />
      </IconButton>
    </li>
  );
}
