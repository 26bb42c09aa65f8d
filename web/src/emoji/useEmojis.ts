import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';

/** All emoji, fetched when somebody first wants one. */
export function useEmojis(wanted = true) {
  const language = useIntl().locale === 'fr' ? 'fr' : 'en';
  return useQuery({
    queryKey: ['emojis', language],
    queryFn: () => import('./emojis').then(({ loadEmojis }) => loadEmojis(language)),
    enabled: wanted,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
