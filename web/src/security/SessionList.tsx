import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { SessionItem } from './SessionItem';
import { useEndOtherSessions, useSessions } from './securityApi';
import styles from './Security.module.css';

/** Everywhere one is signed in. */
export function SessionList() {
  const t = useText();
  const sessions = useSessions();
  const endOthers = useEndOtherSessions();
  const items = sessions.data?.pages.flatMap(({ items }) => items) ?? [];
  const credit = sessions.data?.pages.find(({ placeCredit }) => placeCredit)?.placeCredit;
  return (
    <section className={styles.card} aria-labelledby="sessions">
      <h2 id="sessions">{t('security.sessions')}</h2>
      <p className={styles.lead}>{t('security.sessionsLead')}</p>
      {sessions.isError && <Trouble cause={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <Skeleton height="120px" />}
      <p role="status" className="hidden-text">
        {sessions.isSuccess ? t('security.count', { count: items.length }) : ''}
      </p>
      <ul className={styles.list}>
        {items.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {credit && (
        <p className={styles.lead}>
          <a href={credit.url} target="_blank" rel="noreferrer">
            {t('security.placesBy', { title: credit.title })}
          </a>
        </p>
      )}
      {sessions.hasNextPage && (
        <Button busy={sessions.isFetchingNextPage} onClick={() => void sessions.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <FormProblem cause={endOthers.error} />
      {items.length > 1 && (
        <Button look="stop" busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {t('security.endOthers')}
        </Button>
      )}
    </section>
  );
}
