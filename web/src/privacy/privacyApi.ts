import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { ErasureCertificate } from '@/api/types';

/** Signed out everywhere once this is answered; erased when the time to think again has passed. */
export function useAskErasure() {
  return useMutation({
    mutationFn: (handle: string) => answer(api.POST('/api/v2/users/me/erasure', { body: { handle } })),
  });
}

export function useCertificate(certificate: string) {
  return useQuery({
    queryKey: ['certificate', certificate],
    queryFn: (): Promise<ErasureCertificate> => answer(api.POST('/api/v2/certificates/check', { body: { certificate } })),
    enabled: !!certificate,
    retry: false,
  });
}
