import { Play } from 'lucide-react';
import { useState } from 'react';
import type { Listening, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { remote } from '@/player/remote';
import { useCurrent } from '@/player/playerStore';
import { rest, useListening } from './listeningApi';
import styles from './ContinueCard.module.css';

/** Goes on where one was on another device. */
export function ContinueCard() {
  const listening = useListening().data;
  const current = useCurrent();
  if (!listening?.track || current?.id === listening.track.id) return null;
  return <Card listening={listening} track={listening.track} />;
}

function Card({ listening, track }: { listening: Listening; track: Track }) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const at = listening.positionMs / 1000;
  function goOn() {
    setBusy(true);
    void rest(listening)
      .then((tracks) => tracks.length > 0 && remote.play(tracks, track, at))
      .catch(refusal)
      .finally(() => setBusy(false));
  }
  return (
    <section className={styles.card} aria-label={t('listen.continue')}>
      <Cover id={track.id} src={track.cover} size={56} />
      <div className={styles.names}>
        <b>{track.title}</b>
        <small>
          {listening.device ? t('listen.onDevice', { at: clock(at), device: listening.device }) : clock(at)}
        </small>
      </div>
      <Button look="act" icon={<Play fill="currentColor" />} busy={busy} onClick={goOn}>
        {t('listen.continue')}
      </Button>
    </section>
  );
}
