import { KeyRound } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { AppPassword } from '@/api/types';
import { Button } from '@/design/Button';
import { notice, refusal } from '@/design/noticeStore';
import { useClock } from '@/design/useClock';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useRevokeAppPassword } from './appPasswordApi';
import { scopes } from './scopes';

/** A key that works: what it is for and may do, when it was used, and its end. */
export function AppPasswordItem({ password }: { password: AppPassword }) {
  const t = useText();
  const intl = useIntl();
  const revoke = useRevokeAppPassword();
  const { id, name, expiresAt, lastUsedAt } = password;
  const end = expiresAt ? Date.parse(expiresAt) : Infinity;
  const now = useClock(expiresAt ? end : 0, 60_000);
  const day = (at: string) => intl.formatDate(at, { dateStyle: 'medium' });
  const asides = [
    lastUsedAt ? t('appPassword.used', { when: day(lastUsedAt) }) : t('appPassword.unused'),
    expiresAt && t(end <= now ? 'appPassword.ended' : 'appPassword.until', { when: day(expiresAt) }),
  ];
  const go = () => revoke.mutate(id, { onSuccess: () => notice('appPassword.revoked'), onError: refusal });
  return (
    <li className={styles.item}>
      <KeyRound className={styles.sign} aria-hidden="true" />
      <div>
        <b>{name}</b>
        <p>
          {scopes
            .filter((scope) => password.scopes.includes(scope))
            .map((scope) => t(`scope.${scope}`))
            .join(' · ')}
        </p>
        <small>{asides.filter(Boolean).join(' · ')}</small>
      </div>
      <Button busy={revoke.isPending} onClick={go} aria-label={t('appPassword.revokeNamed', { name })}>
        {t('invitation.revoke')}
      </Button>
    </li>
  );
}
