import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api, authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { AuditAct, AuditFault, AuditVerdict, Person } from '@/api/types';

/** Which part of the log is looked at. */
export interface AuditFilter {
  person?: Person;
  /** What the person is to the entries. */
  as: 'subject' | 'actor';
  act?: AuditAct;
  /** Days, as the browser's fields give them; the last one is part of it. */
  from?: string;
  to?: string;
}

const day = 86_400_000;

/** Days begin where the reader is. */
export function asked({ person, as, act, from, to }: AuditFilter) {
  const midnight = (date: string, later = 0) => new Date(new Date(`${date}T00:00`).getTime() + later).toISOString();
  return {
    ...(person && { [as]: person.id }),
    ...(act && { act }),
    ...(from && { from: midnight(from) }),
    ...(to && { to: midnight(to, day) }),
  };
}

export function useAudit(filter: AuditFilter) {
  const query = asked(filter);
  return useInfiniteQuery({
    queryKey: ['audit', query],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/admin/audit', { params: { query: { ...query, limit: 50, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Each look is kept: no looking again by itself.
    staleTime: Infinity,
  });
}

export function lookAgain(): void {
  void queries.invalidateQueries({ queryKey: ['audit'] });
}

export type Verdict = AuditVerdict & { faults: AuditFault[] };

/** A long log is proved in several calls. */
export function useVerify() {
  return useMutation({ mutationFn: () => verify() });
}

async function verify(after = '0', before: AuditFault[] = []): Promise<Verdict> {
  const verdict = await answer(api.GET('/api/v2/admin/audit/verify', { params: { query: { after } } }));
  const faults = [...before, ...verdict.faults];
  return verdict.more ? verify(verdict.until, faults) : { ...verdict, faults };
}

/** Asks for a fresh proof on the way. */
export function useExport(filter: AuditFilter) {
  return useMutation({
    mutationFn: async () => {
      const address = `${location.origin}/api/v2/admin/audit/export?${new URLSearchParams(asked(filter))}`;
      const response = await authorizedFetch(new Request(address));
      if (!response.ok) throw Problem.of(response, await response.json().catch(() => undefined));
      save(await response.blob());
    },
  });
}

function save(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'audit.ndjson';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
