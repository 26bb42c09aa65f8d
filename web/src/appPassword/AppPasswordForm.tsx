import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { SelectField } from '@/design/SelectField';
import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { FreshPassword } from './FreshPassword';
import { PlayerField } from './PlayerField';
import { ScopeField } from './ScopeField';
import { useMakeAppPassword } from './appPasswordApi';
import { scopes } from './scopes';

const spans = [2_592_000, 7_776_000, 31_536_000, 0];

/** What the key is for, how long it lives, and what it may do. */
export function AppPasswordForm() {
  const t = useText();
  const span = useSpan();
  const make = useMakeAppPassword();
  const [unchosen, setUnchosen] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = scopes.filter((scope) => form.has(scope));
    setUnchosen(chosen.length === 0);
    if (chosen.length === 0) return;
    make.mutate({
      name: String(form.get('name')).trim(),
      scopes: chosen,
      expiresAt: end(Number(form.get('span'))),
      forPlayers: form.has('forPlayers') || undefined,
    });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.filters}>
        <Field label={t('appPassword.name')} name="name" required maxLength={50} pattern=".*\S.*" placeholder={t('appPassword.nameHint')} />
        <SelectField label={t('appPassword.ends')} name="span" defaultValue={7_776_000}
          options={spans.map((value) => ({ value, name: value ? span(value) : t('appPassword.never') }))} />
      </div>
      <ScopeField problem={unchosen ? t('appPassword.choose') : undefined} />
      <PlayerField />
      <FormProblem cause={make.error} />
      <div className={styles.row}>
        <Button look="act" type="submit" icon={<KeyRound />} busy={make.isPending}>
          {t('appPassword.make')}
        </Button>
      </div>
      {make.data && <FreshPassword password={make.data.password} onDone={make.reset} />}
    </form>
  );
}

function end(seconds: number): string | undefined {
  return seconds ? new Date(Date.now() + seconds * 1000).toISOString() : undefined;
}
