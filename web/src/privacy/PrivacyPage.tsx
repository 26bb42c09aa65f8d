import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import back from '@/room/RoomSettings.module.css';
import styles from '@/security/Security.module.css';
import { ConsentCard } from './ConsentCard';
import { EraseCard } from './EraseCard';
import { TakeoutCard } from './TakeoutCard';

/** What the house holds of somebody, and how they take it away. */
export function PrivacyPage() {
  const t = useText();
  return (
    <Page title={t('ownData.title')} lead={t('ownData.lead')}>
      <Link to="/you" className={back.back}>
        <ChevronLeft aria-hidden="true" />
        {t('place.you')}
      </Link>
      <div className={styles.columns}>
        <TakeoutCard />
        <ConsentCard />
        <EraseCard />
      </div>
    </Page>
  );
}
