import { Link } from '@tanstack/react-router';
import { ChevronLeft, KeyRound } from 'lucide-react';
import { ButtonLink } from '@/design/ButtonLink';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { ScrobblerForm } from './ScrobblerForm';
import { useScrobblers, type ScrobblerService } from './scrobblerApi';

/** What one hears, to other services and from other programs. */
export function ScrobblingPage() {
  const t = useText();
  const scrobblers = useScrobblers();
  return (
    <Page title={t('scrobbler.title')} lead={t('scrobbler.lead')}>
      <Link to="/you" className={styles.back}>
        <ChevronLeft aria-hidden="true" />
        {t('place.you')}
      </Link>
      <div className={styles.content}>
        <section className={styles.part}>
          <h2>{t('scrobbler.in')}</h2>
          <p className={styles.quiet}>{t('scrobbler.inText', { address: location.origin })}</p>
          <ButtonLink to="/you/keys" icon={<KeyRound />}>
            {t('appPassword.open')}
          </ButtonLink>
        </section>
        {scrobblers.isPending && <Skeleton height="120px" />}
        {scrobblers.isError && <Trouble cause={scrobblers.error} onRetry={() => void scrobblers.refetch()} />}
        {scrobblers.data?.offered.map((service) => (
          <ScrobblerForm key={service} service={service as ScrobblerService}
            scrobbler={scrobblers.data.items.find((one) => one.service === service)} />
        ))}
      </div>
    </Page>
  );
}
