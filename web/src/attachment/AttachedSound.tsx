import { Download, Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import type { Attachment } from '@/api/types';
import { IconButton } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { SeekBar } from '@/player/SeekBar';
import { levels } from './levels';
import { isLoaded, seekSound, toggleSound, useSound } from './soundStore';
import styles from './Attachments.module.css';

/** A sound in the middle of a conversation: it plays in place, and never over the music. */
export function AttachedSound({ sound }: { sound: Attachment }) {
  const t = useText();
  const { id, name, url, previewUrl, waveform, durationMs } = sound;
  const playing = useSound((state) => state.playing === id);
  const position = useSound((state) => (isLoaded(id) ? state.position : 0));
  const peaks = useMemo(() => levels(waveform), [waveform]);
  const duration = durationMs / 1000;
  return (
    <div className={styles.sound}>
      <IconButton name={t(playing ? 'attachment.pause' : 'attachment.play', { name })}
        onClick={() => void toggleSound(id, previewUrl).catch(refusal)}>
        {playing ? <Pause fill="currentColor" /> : <Play fill="currentColor" />}
      </IconButton>
      <div className={styles.track}>
        <span className={styles.name}>{name}</span>
        <SeekBar peaks={peaks} position={position} duration={duration} className={styles.wave}
          onSeek={(to) => seekSound(id, previewUrl, to)} />
      </div>
      <small className={styles.time}>{clock(playing || position > 0 ? position : duration)}</small>
      <a href={url} download={name} className={styles.save} aria-label={t('attachment.save', { name })}>
        <Download />
      </a>
    </div>
  );
}
