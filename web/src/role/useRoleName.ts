import type { RoomRole } from '@/api/types';
import { useText } from '@/i18n/useText';

/** The roles a room begins with speak one's language until somebody names them. */
export function useRoleName(): (role: RoomRole) => string {
  const t = useText();
  return ({ kind, name }) => {
    if (kind === 'OWNER') return t('role.owner');
    if (kind === 'MODERATOR' && name === 'Moderator') return t('role.moderator');
    return kind === 'MEMBER' && name === 'Member' ? t('role.member') : name;
  };
}
