import { useState } from 'react';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import { leastPassword } from './registration';

interface NewPasswordFieldProps {
  label: string;
  name: string;
  problem?: string;
}

/** A password to be: it says how much is missing, and leaves everything else to whoever chooses it. */
export function NewPasswordField({ label, name, problem }: NewPasswordFieldProps) {
  const t = useText();
  const [password, setPassword] = useState('');
  const missing = leastPassword - [...password].length;
  return (
    <Field label={label} name={name} type="password" required minLength={leastPassword} maxLength={128}
      autoComplete="new-password" value={password} onChange={(event) => setPassword(event.target.value)}
      hint={missing > 0 ? t('account.passwordHint', { missing }) : t('account.passwordGood')}
      problem={problem} />
  );
}
