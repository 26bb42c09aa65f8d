import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedDate } from 'react-intl';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import { localTime, presets } from './times';
import styles from './Scheduled.module.css';

interface WhenFormProps {
  at?: string;
  doing: string;
  busy: boolean;
  onDone: (at: string) => void;
  children?: ReactNode;
}

/** When a message is to be sent: at one press, or to the minute. */
export function WhenForm({ at, doing, busy, onDone, children }: WhenFormProps) {
  const t = useText();
  const [now] = useState(() => new Date());
  const [time, setTime] = useState(() => localTime(at ? new Date(at) : presets(now)[0]![1]));

  function submit(event: FormEvent) {
    event.preventDefault();
    onDone(new Date(time).toISOString());
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <div className={styles.presets} role="group" aria-label={t('scheduled.presets')}>
        {presets(now).map(([name, when]) => (
          <Button key={name} look="ghost" onClick={() => setTime(localTime(when))}>
            {t(`scheduled.${name}`)}
            <small>
              <FormattedDate value={when} weekday="short" hour="numeric" minute="2-digit" />
            </small>
          </Button>
        ))}
      </div>
      <Field label={t('scheduled.at')} type="datetime-local" required value={time} min={localTime(now)}
        onChange={(event) => setTime(event.target.value)} />
      <Button look="act" type="submit" busy={busy} disabled={!time}>
        {doing}
      </Button>
    </form>
  );
}
