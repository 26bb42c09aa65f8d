import type { MessageId } from '@/i18n/messages';

/** What one says at this hour. */
export function greeting(now: Date): MessageId {
  const hour = now.getHours();
  if (hour < 5 || hour >= 18) return 'home.evening';
  return hour < 12 ? 'home.morning' : 'home.afternoon';
}
