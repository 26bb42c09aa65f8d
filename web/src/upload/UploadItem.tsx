import { Link } from '@tanstack/react-router';
import { Play, RotateCcw, X } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { Waveform } from '@/design/Waveform';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { playable } from '@/track/trackApi';
import { useTrackFailure } from '@/track/useTrackFailure';
import { retry } from './uploads';
import { dismiss, type Upload } from './uploadStore';
import styles from './UploadItem.module.css';

/** One file: sending fills the line, encoding fills it again in the colour of what is alive. */
export function UploadItem({ upload }: { upload: Upload }) {
  const t = useText();
  const tell = useProblemText();
  const tellFailure = useTrackFailure();
  const { id, file, phase, progress, peaks, track, problem } = upload;
  const failed = phase === 'failed';
  const percent = Math.round(progress * 100);
  const words = failed ? (problem ? tell(problem) : tellFailure(track?.failure)) : t(`upload.${phase}`, { percent });
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        {track && !failed ? (
          <Link to="/tracks/$track" params={{ track: track.id }}>
            {track.title || file.name}
          </Link>
        ) : (
          <span>{file.name}</span>
        )}
        {track && playable(track) && (
          <IconButton size="small" name={t('track.play', { title: track.title })} onClick={() => player.play([track], track)}>
            <Play fill="currentColor" />
          </IconButton>
        )}
        {failed && (
          <IconButton size="small" name={t('action.retry')} onClick={() => retry(id)}>
            <RotateCcw />
          </IconButton>
        )}
        {(failed || phase === 'ready') && (
          <IconButton size="small" name={t('upload.dismiss', { name: file.name })} onClick={() => dismiss(id)}>
            <X />
          </IconButton>
        )}
      </div>
      <div role="progressbar" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} aria-label={file.name}>
        <Waveform peaks={peaks} filled={progress} tone={failed ? 'stop' : phase === 'sending' ? 'signal' : 'live'}
          moving={phase === 'waiting'} className={styles.wave} />
      </div>
      <p className={styles.words} data-failed={failed || undefined}>
        {words}
      </p>
    </li>
  );
}
