import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { AuditFault } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useVerify, type Verdict } from './auditApi';

type Kind = Exclude<AuditFault['kind'], 'KIND_UNSPECIFIED'>;

/** Computes the chain anew and says what was found. */
export function VerifyCard() {
  const t = useText();
  const verify = useVerify();
  return (
    <section className={styles.part} data-wide aria-labelledby="whole">
      <h2 id="whole">{t('audit.whole')}</h2>
      <p className={styles.quiet}>{t('audit.wholeLead')}</p>
      <div className={styles.row}>
        <Button look="act" busy={verify.isPending} onClick={() => verify.mutate()}>
          {t('audit.verify')}
        </Button>
      </div>
      <FormProblem cause={verify.error} />
      <div role="status">{verify.data && <Outcome verdict={verify.data} />}</div>
    </section>
  );
}

function Outcome({ verdict }: { verdict: Verdict }) {
  const t = useText();
  const { faults, until, heads, outside } = verdict;
  const sound = faults.length === 0;
  const Icon = sound ? ShieldCheck : ShieldAlert;
  return (
    <div className={styles.item}>
      <Icon className={styles.sign} aria-hidden="true" />
      <div>
        <b>{sound ? t('audit.sound') : t('audit.unsound')}</b>
        <p>{t('audit.looked', { entries: Number(until), heads })}</p>
        <p>{outside === undefined ? t('audit.cutOff') : t('audit.outside', { heads: outside })}</p>
        {faults.map(({ kind, seq }, index) => (
          <p key={index}>{t(`audit.fault.${kind as Kind}`, { seq })}</p>
        ))}
      </div>
    </div>
  );
}
