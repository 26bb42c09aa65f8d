import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';

const phone = ['phone'];

/** The phone that gets codes, as far as one is shown it. */
export function usePhone(wanted: boolean) {
  return useQuery({ queryKey: phone, queryFn: () => answer(api.GET('/api/v2/users/me/mfa/phone')), enabled: wanted });
}

export function useBeginPhone() {
  return useMutation({ mutationFn: (number: string) => answer(api.POST('/api/v2/users/me/mfa/phone', { body: { number } })) });
}

export function useConfirmPhone() {
  return useMutation({
    mutationFn: (code: string) => answer(api.POST('/api/v2/users/me/mfa/phone/confirm', { body: { code } })),
    onSuccess: changed,
  });
}

export function useRemovePhone() {
  return useMutation({ mutationFn: () => answer(api.DELETE('/api/v2/users/me/mfa/phone')), onSuccess: changed });
}

export function sendDoorCode(challenge: string) {
  return answer(api.POST('/api/v2/auth/phone/code', { body: { challenge } }));
}

/** For a fresh proof of somebody who is signed in. */
export function sendProofCode() {
  return answer(api.POST('/api/v2/users/me/mfa/phone/code'));
}

function changed() {
  return queries.invalidateQueries({ queryKey: phone });
}
