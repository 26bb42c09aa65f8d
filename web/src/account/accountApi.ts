import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { ConsentDocument, Profile } from '@/api/types';
import { logIn, userChanged } from '@/session/session';

interface Registration {
  handle: string;
  email: string;
  password: string;
  displayName: string;
  agreed: ConsentDocument[];
}

/** Opens an account and signs it in. */
export async function register(registration: Registration): Promise<void> {
  await answer(api.POST('/api/v2/auth/register', { body: registration }));
  await logIn(registration.handle, registration.password);
}

export function useProfile(handle: string) {
  return useQuery({
    queryKey: ['profile', handle],
    queryFn: async (): Promise<Profile> => answer(api.GET('/api/v2/users/{handle}', { params: { path: { handle } } })),
    enabled: !!handle,
  });
}

export function useEditProfile() {
  return useMutation({
    mutationFn: (body: { displayName: string; bio: string }) => answer(api.PATCH('/api/v2/users/me', { body })),
    onSuccess: (user) => {
      userChanged(user);
      return queries.invalidateQueries({ queryKey: ['profile', user.handle] });
    },
  });
}
