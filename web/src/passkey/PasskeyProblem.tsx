import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';

/** Why it did not work; whoever thought better of it, or was too slow, has done nothing wrong. */
export function PasskeyProblem({ cause }: { cause: unknown }) {
  const t = useText();
  if (!(cause instanceof DOMException)) return <FormProblem cause={cause} />;
  if (cause.name === 'AbortError') return null;
  return <p role="alert">{t(cause.name === 'InvalidStateError' ? 'passkey.here' : 'passkey.gaveUp')}</p>;
}
