import type { ReactNode } from 'react';
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
  /** Where to go instead. */
  children?: ReactNode;
}

/** In place of what could not be loaded: what happened and what to do. */
export function Trouble({ cause, onRetry, alone, children }: TroubleProps) {
  const t = useText();
  const tell = useProblemText();
  const { status } = Problem.from(cause);
  const title = status === 404 ? 'trouble.notFound' : status === 403 ? 'trouble.refused' : 'trouble.title';
  return (
    <div role="alert">
      <EmptyState alone={alone} tone="stop" title={t(title)} text={tell(cause)}>
        {onRetry && title === 'trouble.title' && <Button onClick={onRetry}>{t('action.retry')}</Button>}
        {title !== 'trouble.title' && children}
      </EmptyState>
    </div>
  );
}
