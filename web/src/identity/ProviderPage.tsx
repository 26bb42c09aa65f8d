import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { CodePage } from '@/session/CodePage';
import { DoorPage } from '@/session/DoorPage';
import { Challenge } from '@/session/session';
import { useSession } from '@/session/sessionStore';
import styles from '@/session/DoorPage.module.css';
import { arrival } from './arrival';
import { NewcomerForm } from './NewcomerForm';
import { comeBack } from './visit';

/** Where a provider leads back to: in, to the choice of a handle, or to why not. */
export function ProviderPage() {
  const t = useText();
  const navigate = useNavigate();
  const { provider } = useParams({ from: '/signin/with/$provider' });
  const signedIn = useSession(({ status }) => status === 'in');
  // Once, however often the page is drawn: what a provider sends along works once.
  const visit = useQuery({
    queryKey: ['visit', arrival.get('state')],
    queryFn: () => comeBack(provider, arrival),
    retry: false,
    staleTime: Infinity,
  });
  const end = visit.data;
  const next = end?.next ?? '/';

  useEffect(() => {
    if (!end || end.newcomer) return;
    void queries.invalidateQueries({ queryKey: ['identities'] });
    void navigate({ href: next, replace: true });
  }, [end, next, navigate]);

  if (visit.error instanceof Challenge)
    return (
      <CodePage challenge={visit.error} onIn={() => void navigate({ href: next, replace: true })}
        onBack={() => void navigate({ to: '/signin', replace: true })} />
    );
  if (end?.newcomer) return <NewcomerForm newcomer={end.newcomer} onIn={() => void navigate({ href: next, replace: true })} />;
  const back = signedIn ? '/you/security' : '/signin';
  return (
    <DoorPage title={t('session.signIn')} lead={visit.error ? t('identity.notIn') : t('identity.comingBack')}>
      {!visit.error && <Skeleton height="46px" />}
      <FormProblem cause={visit.error} />
      {visit.error && (
        <p className={styles.other}>
          <Link to={back}>{Problem.from(visit.error).code === 'IDENTITY_EMAIL_TAKEN' ? t('session.signIn') : t('identity.again')}</Link>
        </p>
      )}
    </DoorPage>
  );
}
