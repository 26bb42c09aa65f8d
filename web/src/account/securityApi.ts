import { answer, api } from '@/api/client';

/** The links that come by mail; each answers nothing but that it was done. */
export const mailLinks = {
  verify: (token: string) => answer(api.POST('/api/v2/auth/email/verify', { body: { token } })),
  confirm: (token: string) => answer(api.POST('/api/v2/auth/email/confirm', { body: { token } })),
  disown: (token: string) => answer(api.POST('/api/v2/sign-in-alerts/disown', { body: { token } })),
  undo: (token: string) => answer(api.POST('/api/v2/auth/email/undo', { body: { token } })),
};

export function resetPassword(token: string, password: string) {
  return answer(api.POST('/api/v2/auth/password/reset', { body: { token, password } }));
}

export function askReset(email: string) {
  return answer(api.POST('/api/v2/auth/password/forgotten', { body: { email } }));
}

export function askVerification(email: string) {
  return answer(api.POST('/api/v2/auth/email/verification', { body: { email } }));
}

export function askEmailChange(email: string, password: string) {
  return answer(api.POST('/api/v2/users/me/email', { body: { email, password } }));
}

export function changePassword(currentPassword: string, newPassword: string) {
  return answer(api.POST('/api/v2/users/me/password', { body: { currentPassword, newPassword } }));
}

export function changeHandle(handle: string) {
  return answer(api.POST('/api/v2/users/me/handle', { body: { handle } }));
}

export function deactivate(password: string) {
  return answer(api.POST('/api/v2/users/me/deactivation', { body: { password } }));
}
