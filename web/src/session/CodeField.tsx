import { Field } from '@/design/Field';

/** Where a code is typed, or filled in by the telephone. */
export function CodeField({ label, hint, pattern }: { label: string; hint?: string; pattern?: string }) {
  return (
    <Field label={label} hint={hint} name="code" required minLength={6} maxLength={20} pattern={pattern} autoFocus
      autoComplete="one-time-code" inputMode={pattern ? 'numeric' : 'text'} autoCapitalize="characters" spellCheck={false} />
  );
}
