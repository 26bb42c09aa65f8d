import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { signInAt, useProviders } from './identityApi';
import styles from './Identity.module.css';

/** The ways in by an account elsewhere, if the house knows any. */
export function ProviderButtons({ next }: { next?: string }) {
  const t = useText();
  const providers = useProviders();
  if (!providers.data?.items.length) return null;
  return (
    <div className={styles.ways}>
      <p className={styles.or}>{t('identity.or')}</p>
      {providers.data.items.map(({ provider, title }) => (
        <Button key={provider} onClick={() => window.location.assign(signInAt(provider, next))}>
          {t('identity.goOn', { title })}
        </Button>
      ))}
    </div>
  );
}
