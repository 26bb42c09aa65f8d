import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

export const windows = ['DAY', 'WEEK', 'MONTH'] as const;
export type Span = (typeof windows)[number];

export function useInsight(room: string, window: Span) {
  return useQuery({
    queryKey: ['rooms', 'analytics', room, window],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/analytics', { params: { path: { room }, query: { window } } })),
    placeholderData: (before) => before,
    refetchInterval: 30_000,
  });
}
