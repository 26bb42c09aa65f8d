import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';

const key = ['house', 'keys'];

export function useSigningKeys() {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/v2/admin/keys')).then(({ items }) => items) });
}

/** Publishes the next key, or has it sign. */
export function useRotateKey() {
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v2/admin/keys/rotate')),
    onSuccess: ({ items }) => queries.setQueryData(key, items),
  });
}
