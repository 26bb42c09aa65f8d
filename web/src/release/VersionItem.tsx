import { RotateCcw, Trash2 } from 'lucide-react';
import { FormattedDate, useIntl } from 'react-intl';
import { sizeText } from '@/attachment/sizeText';
import type { Version } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { useTrackFailure } from '@/track/useTrackFailure';
import { coming, useDeleteVersion, useRestoreVersion } from './releaseApi';
import styles from './Release.module.css';

/** A file of a track: what it was, how it is, and what can be done with it. */
export function VersionItem({ track, version, busy }: { track: string; version: Version; busy: boolean }) {
  const t = useText();
  const { locale } = useIntl();
  const restore = useRestoreVersion(track);
  const remove = useDeleteVersion(track);
  return (
    <li className={styles.item}>
      <div>
        <strong>{version.fileName}</strong>
        <p>
          <FormattedDate value={version.createdAt} dateStyle="medium" timeStyle="short" />
          {' · '}
          {[sizeText(Number(version.sizeBytes), locale), version.sourceFormat.toUpperCase(), lengthOf(version)].filter(Boolean).join(' · ')}
        </p>
        <State version={version} />
        <FormProblem cause={restore.error ?? remove.error} />
      </div>
      {!version.current && (
        <div className={styles.acts}>
          {version.status === 'READY' && (
            <Button icon={<RotateCcw />} disabled={busy} busy={restore.isPending} onClick={() => restore.mutate(version.id)}>
              {t('release.restore')}
            </Button>
          )}
          <Button look="ghost" icon={<Trash2 />} busy={remove.isPending} onClick={() => remove.mutate(version.id)}>
            {t(coming(version) ? 'release.giveUp' : 'action.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Whether it plays, comes, or why it does not. */
function State({ version }: { version: Version }) {
  const t = useText();
  const why = useTrackFailure();
  if (version.current) return <p>{t('release.plays')}</p>;
  if (coming(version)) return <p role="status">{t('track.encoding', { progress: version.progress })}</p>;
  if (version.status === 'FAILED') return <p role="alert">{why(version.failure)}</p>;
  return null;
}

function lengthOf({ durationMs }: Version): string {
  return durationMs > 0 ? clock(durationMs / 1000) : '';
}
