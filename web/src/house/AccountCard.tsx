import { useState } from 'react';
import { Button } from '@/design/Button';
import { SelectField } from '@/design/SelectField';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { AccountBadges } from './AccountBadges';
import { AccountSessions } from './AccountSessions';
import { useAccount, type Rank, type Step } from './accountApi';
import { MeasureDialog } from './MeasureDialog';
import { MeasureList } from './MeasureList';
import styles from './HousePeople.module.css';

const ranks: Rank[] = ['USER', 'PREMIUM', 'ADMIN', 'SUPER_ADMIN'];

/** An account as admins see it: its rank, whether it is kept out, and what was done about it. */
export function AccountCard({ user }: { user: string }) {
  const t = useText();
  const account = useAccount(user);
  const [step, setStep] = useState<Step>();
  if (account.isPending) return <Skeleton height="220px" />;
  if (account.isError) return <Trouble cause={account.error} onRetry={() => void account.refetch()} />;
  const { banned, measures } = account.data;
  const { displayName, handle, email, role } = account.data.user;
  return (
    <section className={styles.card} aria-label={displayName}>
      <h2>{displayName}</h2>
      <p className={styles.quiet}>
        @{handle} · {email} {banned && <b>· {t('house.banned')}</b>}
      </p>
      <div className={styles.row}>
        <SelectField label={t('house.role')} value={role} options={ranks.map((value) => ({ value, name: t(`house.role.${value}`) }))}
          onChange={({ target }) => setStep({ kind: 'ROLE', role: target.value as Rank })} />
        <Button look={banned ? 'plain' : 'stop'} onClick={() => setStep({ kind: banned ? 'UNBAN' : 'BAN' })}>
          {t(banned ? 'house.unban' : 'house.ban')}
        </Button>
        <Button look="stop" onClick={() => setStep({ kind: 'SIGN_OUT' })}>
          {t('house.signOut')}
        </Button>
      </div>
      <AccountSessions user={user} />
      <AccountBadges user={user} handle={handle} />
      <MeasureList measures={measures} />
      {step && <MeasureDialog user={user} name={displayName} step={step} onClose={() => setStep(undefined)} />}
    </section>
  );
}
