import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Track } from '@/api/types';
import type { MessageId } from '@/i18n/messages';

/** Why a track could not be made, and what to do about it. */
export function useTrackFailure(): (failure: Track['failure']) => string {
  const intl = useIntl();
  return useCallback(
    (failure) => {
      const id = `failure.${failure?.code}`;
      return id in intl.messages ? intl.formatMessage({ id: id as MessageId }) : (failure?.message ?? '');
    },
    [intl],
  );
}
