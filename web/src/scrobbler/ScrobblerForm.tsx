import { useState, type FormEvent } from 'react';
import type { Scrobbler } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useDeleteScrobbler, usePutScrobbler, type ScrobblerService } from './scrobblerApi';

const names: Record<ScrobblerService, string> = { LISTENBRAINZ: 'ListenBrainz', LASTFM: 'Last.fm' };

/** One service that one's listens go to, or could. */
export function ScrobblerForm({ service, scrobbler }: { service: ScrobblerService; scrobbler?: Scrobbler }) {
  const t = useText();
  const put = usePutScrobbler(service);
  const remove = useDeleteScrobbler(service);
  const [token, setToken] = useState('');
  function send(event: FormEvent) {
    event.preventDefault();
    put.mutate(token.trim(), { onSuccess: () => setToken('') });
  }
  return (
    <section className={styles.part}>
      <h2>{names[service]}</h2>
      {scrobbler && <State scrobbler={scrobbler} />}
      {(!scrobbler || scrobbler.failure === 'REFUSED') && (
        <form onSubmit={send}>
          <Field label={t('scrobbler.token')} hint={t('scrobbler.tokenHint')} value={token} type="password" autoComplete="off" minLength={8}
            maxLength={200} required onChange={({ target }) => setToken(target.value)} />
          <Button type="submit" look="act" busy={put.isPending}>
            {t('scrobbler.connect')}
          </Button>
        </form>
      )}
      {scrobbler && (
        <Button busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('scrobbler.disconnect')}
        </Button>
      )}
      <FormProblem cause={put.error ?? remove.error} />
    </section>
  );
}

function State({ scrobbler }: { scrobbler: Scrobbler }) {
  const t = useText();
  return (
    <p className={styles.quiet}>
      {t('scrobbler.as', { name: scrobbler.name, waiting: scrobbler.waiting })}
      {scrobbler.failure && ` ${t(scrobbler.failure === 'REFUSED' ? 'scrobbler.refused' : 'scrobbler.unreachable')}`}
    </p>
  );
}
