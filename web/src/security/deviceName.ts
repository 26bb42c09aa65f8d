import type { Text } from '@/i18n/useText';

/** What its owner knows a device by. */
export function deviceName(t: Text, { client, system }: { client: string; system: string }): string {
  if (client && system) return t('security.device', { client, system });
  return client || system || t('security.unknownDevice');
}
