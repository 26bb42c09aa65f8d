import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useMeasure, type Step } from './accountApi';
import styles from './HousePeople.module.css';

interface MeasureDialogProps {
  user: string;
  name: string;
  step: Step;
  onClose: () => void;
}

/** Asks why, before anything is done about an account. */
export function MeasureDialog({ user, name, step, onClose }: MeasureDialogProps) {
  const t = useText();
  const measure = useMeasure(user);
  const role = step.kind === 'ROLE' ? t(`house.role.${step.role}`) : '';

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    measure.mutate({ step, reason }, { onSuccess: onClose });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t(`house.ask.${step.kind}`, { name, role })} description={t(`house.text.${step.kind}`)}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('house.reason')} name="reason" required maxLength={500} autoComplete="off" hint={t('house.reasonHint')} />
        <FormProblem cause={measure.error} />
        <Button look={step.kind === 'BAN' || step.kind === 'SIGN_OUT' ? 'stop' : 'act'} type="submit" busy={measure.isPending}>
          {t(`house.do.${step.kind}`)}
        </Button>
      </form>
    </Dialog>
  );
}
