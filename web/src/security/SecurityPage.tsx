import { AlertCard } from '@/alert/AlertCard';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import { IdentitiesCard } from '@/identity/IdentitiesCard';
import { PasskeyCard } from '@/passkey/PasskeyCard';
import { PhoneCard } from '@/phone/PhoneCard';
import { SessionList } from './SessionList';
import { TotpCard } from './TotpCard';
import styles from './Security.module.css';

/** How one proves who one is, and where one is signed in. */
export function SecurityPage() {
  const t = useText();
  return (
    <Page title={t('security.title')} lead={t('security.lead')}>
      <div className={styles.columns}>
        <AlertCard />
        <PasskeyCard />
        <TotpCard />
        <PhoneCard />
        <IdentitiesCard />
        <SessionList />
      </div>
    </Page>
  );
}
