import { Link } from '@tanstack/react-router';
import { FolderOpen, Pause, Play, RotateCcw, Upload as Go, X } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { Waveform } from '@/design/Waveform';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { playable } from '@/track/trackApi';
import { useTrackFailure } from '@/track/useTrackFailure';
import { openFiles } from './openFiles';
import { cancel, pause, retry } from './uploads';
import { dismiss, type Upload } from './uploadStore';
import styles from './UploadItem.module.css';

const stoppable = new Set<Upload['phase']>(['stranded', 'paused', 'waiting', 'sending']);

/** One file: sending fills the line, encoding fills it again in the colour of what is alive. */
export function UploadItem({ upload }: { upload: Upload }) {
  const t = useText();
  const tell = useProblemText();
  const tellFailure = useTrackFailure();
  const { id, name, phase, progress, peaks, track, duplicateOf, problem } = upload;
  const failed = phase === 'failed';
  const percent = Math.round(progress * 100);
  const words = failed ? (problem ? tell(problem) : tellFailure(track?.failure)) : t(`upload.${phase}`, { percent });
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        {track && !failed ? (
          <Link to="/tracks/$track" params={{ track: track.id }}>
            {track.title || name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
        {track && playable(track) && (
          <IconButton size="small" name={t('track.play', { title: track.title })} onClick={() => player.play([track], track)}>
            <Play fill="currentColor" />
          </IconButton>
        )}
        {phase === 'stranded' && (
          <IconButton size="small" name={t('upload.choose', { name })} onClick={openFiles}>
            <FolderOpen />
          </IconButton>
        )}
        {phase === 'sending' && (
          <IconButton size="small" name={t('upload.pause', { name })} onClick={() => pause(id)}>
            <Pause />
          </IconButton>
        )}
        {phase === 'paused' && (
          <IconButton size="small" name={t('upload.resume', { name })} onClick={() => retry(id)}>
            <Go />
          </IconButton>
        )}
        {failed && (
          <IconButton size="small" name={t('action.retry')} onClick={() => retry(id)}>
            <RotateCcw />
          </IconButton>
        )}
        {stoppable.has(phase) && (
          <IconButton size="small" name={t('upload.cancel', { name })} onClick={() => cancel(id)}>
            <X />
          </IconButton>
        )}
        {(failed || phase === 'ready') && (
          <IconButton size="small" name={t('upload.dismiss', { name })} onClick={() => dismiss(id)}>
            <X />
          </IconButton>
        )}
      </div>
      <div role="progressbar" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} aria-label={name}>
        <Waveform peaks={peaks} filled={progress} tone={failed ? 'stop' : phase === 'sending' ? 'signal' : 'live'}
          moving={phase === 'waiting'} className={styles.wave} />
      </div>
      <p className={styles.words} data-failed={failed || undefined}>
        {words}{' '}
        {duplicateOf && (
          <Link to="/tracks/$track" params={{ track: duplicateOf }}>
            {t('upload.duplicate')}
          </Link>
        )}
      </p>
    </li>
  );
}
