import { useText } from '@/i18n/useText';
import { useMyInvitations } from './invitationApi';
import styles from './InvitationCount.module.css';

/** How many rooms one is asked into; nothing while it is none. */
export function InvitationCount() {
  const t = useText();
  const count = useMyInvitations().data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <b className={styles.count} role="img" aria-label={t('invitation.count', { count })}>
      {count}
    </b>
  );
}
