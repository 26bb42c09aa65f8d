import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';

const factors = ['factors'];

/** What one proves oneself with besides the password. */
export function useFactors() {
  return useQuery({ queryKey: factors, queryFn: () => answer(api.GET('/api/v2/users/me/mfa')) });
}

export function useBeginTotp() {
  return useMutation({ mutationFn: () => answer(api.POST('/api/v2/users/me/mfa/totp')) });
}

export function useConfirmTotp() {
  return useMutation({
    mutationFn: (code: string) => answer(api.POST('/api/v2/users/me/mfa/totp/confirm', { body: { code } })),
    onSuccess: changed,
  });
}

export function useRemoveTotp() {
  return useMutation({ mutationFn: () => answer(api.DELETE('/api/v2/users/me/mfa/totp')), onSuccess: changed });
}

export function useRenewBackupCodes() {
  return useMutation({ mutationFn: () => answer(api.POST('/api/v2/users/me/mfa/backup-codes')), onSuccess: changed });
}

export function useForgetDevice() {
  return useMutation({
    mutationFn: (device: string) => answer(api.DELETE('/api/v2/users/me/mfa/devices/{device}', { params: { path: { device } } })),
    onSettled: changed,
  });
}

/** Turning codes on or off ends the other sessions as well. */
function changed() {
  void queries.invalidateQueries({ queryKey: ['sessions'] });
  return queries.invalidateQueries({ queryKey: factors });
}
