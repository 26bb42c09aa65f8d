import { CircleAlert } from 'lucide-react';
import { useProblemText } from '@/i18n/useProblemText';
import styles from './FormProblem.module.css';

/** Why a form was refused, beside the button that sent it. */
export function FormProblem({ cause }: { cause: unknown }) {
  const tell = useProblemText();
  if (!cause) return null;
  return (
    <p className={styles.problem} role="alert">
      <CircleAlert aria-hidden="true" />
      {tell(cause)}
    </p>
  );
}
