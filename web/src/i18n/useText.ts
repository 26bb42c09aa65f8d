import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './messages';

export type Text = (id: MessageId, values?: Record<string, string | number | Date>) => string;

/** The words of the chosen language. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
