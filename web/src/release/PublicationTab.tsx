import { useState, type FormEvent } from 'react';
import { FormattedDate } from 'react-intl';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { localTime } from '@/scheduled/times';
import { VisibilityChoice } from '@/track/VisibilityChoice';
import { useRelease, type ReleaseChanges } from './releaseApi';

type When = 'now' | 'later';
type Audience = 'PUBLIC' | 'UNLISTED' | 'PRIVATE';

/** Who hears it from when on, and who may save it. */
export default function PublicationTab({ track }: { track: Track }) {
  const t = useText();
  const release = useRelease(track);
  const [when, setWhen] = useState<When>(track.publishAt ? 'later' : 'now');
  const [audience, setAudience] = useState((track.publishAt ? track.publishAs : track.visibility) as Audience);
  const [download, setDownload] = useState(track.download === 'EVERYBODY' ? 'EVERYBODY' : 'OFF');
  const [at, setAt] = useState(() => localTime(track.publishAt ? new Date(track.publishAt) : tomorrow()));

  /** What comes out later comes out to somebody. */
  function choose(chosen: When) {
    setWhen(chosen);
    if (chosen === 'later' && audience === 'PRIVATE') setAudience('PUBLIC');
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const later = when === 'later';
    const changes: ReleaseChanges = { download: download as Track['download'], visibility: audience };
    if (later) changes.publishAt = new Date(at).toISOString();
    release.mutate(changes, { onSuccess: () => notice(later ? 'release.scheduled' : 'release.saved') });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {track.publishAt && (
        <p role="status">
          {t('release.comesOut')} <FormattedDate value={track.publishAt} dateStyle="full" timeStyle="short" />
        </p>
      )}
      <Choice label={t('release.when')} value={when} onChange={choose}
        options={[
          { value: 'now', name: t('release.now') },
          { value: 'later', name: t('release.later'), hint: t('release.laterHint') },
        ]} stacked />
      {when === 'later' && (
        <Field label={t('release.at')} type="datetime-local" required value={at} min={localTime(new Date())}
          onChange={({ target }) => setAt(target.value)} />
      )}
      <VisibilityChoice label={t('track.visibility')} value={audience} onChange={setAudience} shared={when === 'later'} />
      <Choice label={t('release.download')} value={download} onChange={setDownload}
        options={[
          { value: 'OFF', name: t('release.downloadOff') },
          { value: 'EVERYBODY', name: t('release.downloadAll') },
        ]} />
      <FormProblem cause={release.error} />
      <div className={styles.row}>
        <Button look="act" type="submit" busy={release.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}

function tomorrow(): Date {
  return new Date(Date.now() + 86_400_000);
}
