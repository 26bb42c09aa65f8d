import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { joined } from '@/room/membershipStore';

/** The room with one other person, always the same; with several a new group. */
export function useOpenDirect() {
  return useMutation({
    mutationFn: (users: string[]) => answer(api.POST('/api/v2/directs', { body: { users } })),
    onSuccess: (room) => {
      joined(room);
      queries.setQueryData(['rooms', 'one', room.id], room);
    },
  });
}

export function usePeople(query: string) {
  return useQuery({
    queryKey: ['people', query],
    queryFn: () => answer(api.GET('/api/v2/users', { params: { query: { query, limit: 8 } } })),
    enabled: query.length > 0,
    placeholderData: (before) => (query ? before : undefined),
  });
}
