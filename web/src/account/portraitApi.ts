import { useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { nonce } from '@/api/nonce';
import { queries } from '@/api/queries';
import { sendFile } from '@/api/sendFile';
import type { Profile } from '@/api/types';

export type PortraitKind = 'avatar' | 'banner';

export function useShowPortrait(handle: string, kind: PortraitKind) {
  return useMutation({
    mutationFn: (file: File) =>
      sendFile<{ address: string }>(`/api/v2/users/me/${kind}`, file, { key: nonce(), told: () => undefined }),
    onSuccess: ({ address }) => told(handle, kind, address),
  });
}

export function useHidePortrait(handle: string, kind: PortraitKind) {
  return useMutation({
    mutationFn: () =>
      kind === 'avatar' ? answer(api.DELETE('/api/v2/users/me/avatar')) : answer(api.DELETE('/api/v2/users/me/banner')),
    onSuccess: () => told(handle, kind, undefined),
  });
}

/** Others hear of it a moment later; one sees it at once. */
function told(handle: string, kind: PortraitKind, address: string | undefined): void {
  queries.setQueryData<Profile>(['profile', handle], (profile) => profile && { ...profile, [kind]: address });
}
