import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { Problem } from '@/api/Problem';
import { Button } from './Button';
import { EmptyState } from './EmptyState';

interface TroubleProps {
  cause: unknown;
  onRetry?: () => void;
  /** The whole page could not be loaded. */
  alone?: boolean;
}

/** In place of what could not be loaded: what happened and what to do. */
export function Trouble({ cause, onRetry, alone }: TroubleProps) {
  const t = useText();
  const tell = useProblemText();
  const { status } = Problem.from(cause);
  return (
    <div role="alert">
      <EmptyState alone={alone} tone="stop" title={status === 404 ? t('trouble.notFound') : t('trouble.title')} text={tell(cause)}>
        {onRetry && status !== 404 && <Button onClick={onRetry}>{t('action.retry')}</Button>}
      </EmptyState>
    </div>
  );
}
