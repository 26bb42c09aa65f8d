import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { refusal } from '@/design/noticeStore';
import { useSession } from '@/session/sessionStore';

export type RatedKind = 'tracks' | 'albums' | 'artists';

interface Esteem {
  /** One's own; 0: none. */
  stars: number;
  /** Once enough people have rated it. */
  average?: number;
}

const key = (kind: RatedKind, id: string) => ['esteem', kind, id];

/** What one thinks of something oneself, and what all do. */
export function useEsteem(kind: RatedKind, id: string) {
  const member = useSession(({ status }) => status === 'in');
  return useQuery({
    queryKey: key(kind, id),
    queryFn: async (): Promise<Esteem> => {
      const told = await answer(api.GET('/api/v2/users/me/esteem', { params: { query: { [kind]: [id] } } }));
      return told[kind][0] ?? { stars: 0 };
    },
    enabled: member,
  });
}

/** Shown at once, and taken back when it was refused; 0 takes the stars away. What is pressed quickly is told one after the other. */
export function useRate(kind: RatedKind, id: string) {
  const known = useQueryClient();
  return useMutation({
    scope: { id: `rate-${kind}-${id}` },
    mutationFn: (stars: number) => tell(kind, id, stars),
    onMutate: (stars: number) => {
      const before = known.getQueryData<Esteem>(key(kind, id));
      known.setQueryData<Esteem>(key(kind, id), { ...before, stars });
      return before;
    },
    onError: (cause, _stars, before) => {
      known.setQueryData(key(kind, id), before);
      refusal(cause);
    },
  });
}

function tell(kind: RatedKind, id: string, stars: number): Promise<unknown> {
  const body = { stars };
  if (kind === 'albums') {
    const params = { path: { album: id } };
    const at = '/api/v2/albums/{album}/rating';
    return answer(stars > 0 ? api.PUT(at, { params, body }) : api.DELETE(at, { params }));
  }
  if (kind === 'artists') {
    const params = { path: { artist: id } };
    const at = '/api/v2/artists/{artist}/rating';
    return answer(stars > 0 ? api.PUT(at, { params, body }) : api.DELETE(at, { params }));
  }
  const params = { path: { track: id } };
  const at = '/api/v2/tracks/{track}/rating';
  return answer(stars > 0 ? api.PUT(at, { params, body }) : api.DELETE(at, { params }));
}

/** They are those of whoever is signed in. */
useSession.subscribe(({ user }, before) => {
  if (user?.id !== before.user?.id) queries.removeQueries({ queryKey: ['esteem'] });
});
