import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { makePasskey } from './device';

const passkeys = ['passkeys'];

export function usePasskeys() {
  return useQuery({ queryKey: passkeys, queryFn: () => answer(api.GET('/api/v2/users/me/passkeys')) });
}

/** Asks the device for a passkey and keeps it; what made it names it. */
export function useAddPasskey() {
  return useMutation({
    mutationFn: async () => {
      const made = await makePasskey(await answer(api.POST('/api/v2/users/me/passkeys/options')));
      return answer(api.POST('/api/v2/users/me/passkeys', { body: { name: '', ...made } }));
    },
    onSettled: changed,
  });
}

export function useRenamePasskey(passkey: string) {
  return useMutation({
    mutationFn: (name: string) =>
      answer(api.PATCH('/api/v2/users/me/passkeys/{passkey}', { params: { path: { passkey } }, body: { name } })),
    onSuccess: changed,
  });
}

/** Ends the other sessions as well. */
export function useRemovePasskey(passkey: string) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/users/me/passkeys/{passkey}', { params: { path: { passkey } } })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['sessions'] });
      return changed();
    },
  });
}

function changed() {
  return queries.invalidateQueries({ queryKey: passkeys });
}
