import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { AppPasswordForm } from './AppPasswordForm';
import { AppPasswordItem } from './AppPasswordItem';
import { useAppPasswords } from './appPasswordApi';

/** Keys for bots, players and encoders: make one, see what each may do, end it. */
export function AppPasswordsPage() {
  const t = useText();
  const passwords = useAppPasswords();
  const items = passwords.data?.items ?? [];
  return (
    <Page title={t('appPassword.title')} lead={t('appPassword.lead')}>
      <Link to="/you" className={styles.back}>
        <ChevronLeft aria-hidden="true" />
        {t('place.you')}
      </Link>
      <div className={styles.content}>
        <AppPasswordForm />
        <section className={styles.part} data-wide>
          <h2>{t('appPassword.yours')}</h2>
          {passwords.isError && <Trouble cause={passwords.error} onRetry={() => void passwords.refetch()} />}
          {passwords.isPending && <Skeleton height="72px" />}
          {passwords.isSuccess && items.length === 0 && <p className={styles.quiet}>{t('appPassword.none')}</p>}
          <ul className={styles.list}>
            {items.map((password) => (
              <AppPasswordItem key={password.id} password={password} />
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
