import { CircleAlert } from 'lucide-react';
import { useProblemText } from '@/i18n/useProblemText';
import styles from './FormProblem.module.css';

/** Why a form was refused, beside the button that sent it; in other words where the form knows better ones. */
export function FormProblem({ cause, instead }: { cause: unknown; instead?: string }) {
  const tell = useProblemText();
  if (!cause) return null;
  return (
    <p className={styles.problem} role="alert">
      <CircleAlert aria-hidden="true" />
      {instead ?? tell(cause)}
    </p>
  );
}
