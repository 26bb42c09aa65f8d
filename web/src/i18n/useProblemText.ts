import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Problem } from '@/api/Problem';
import type { MessageId } from './messages';

/** Says of a refused call what happened, what was kept and what to do. */
export function useProblemText(): (cause: unknown) => string {
  const intl = useIntl();
  return useCallback(
    (cause) => {
      const problem = Problem.from(cause);
      const known = [`problem.${problem.code}`, `problem.HTTP_${problem.status}`].find((id) => id in intl.messages);
      const seconds = Math.ceil((problem.retryAfterMs ?? 0) / 1000);
      const values = { seconds, line: problem.line ?? 0, detail: problem.message, trace: problem.traceId || '–' };
      return intl.formatMessage({ id: (known ?? 'problem.OTHER') as MessageId }, values);
    },
    [intl],
  );
}
