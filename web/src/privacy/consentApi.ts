import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { ConsentDocument } from '@/api/types';

const key = ['consents'];

/** What was agreed to and taken back, and what is still asked. */
export function useConsents(enabled = true) {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/v2/users/me/consents', {})), enabled });
}

/** What a house asks of everybody who comes; nothing, in most. */
export function useConsentDocuments() {
  return useQuery({
    queryKey: ['consentDocuments'],
    queryFn: () => answer(api.GET('/api/v2/consent-documents', {})),
    select: ({ items }) => items.filter(({ purpose }) => purpose !== 'SUGGESTIONS'),
  });
}

export function useGiveConsent() {
  return useMutation({
    mutationFn: async (documents: ConsentDocument[]) => {
      for (const { purpose, version } of documents) {
        await answer(api.PUT('/api/v2/users/me/consents/{purpose}', { params: { path: { purpose } }, body: { version } }));
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useWithdrawConsent() {
  return useMutation({
    mutationFn: (purpose: 'SUGGESTIONS') =>
      answer(api.DELETE('/api/v2/users/me/consents/{purpose}', { params: { path: { purpose } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}
