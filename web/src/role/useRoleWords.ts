import { useIntl } from 'react-intl';
import type { RoomRole } from '@/api/types';
import { useText } from '@/i18n/useText';
import { grantable } from './permissions';

/** What a role may do, in a line. */
export function useRoleWords(): (role: Pick<RoomRole, 'permissions' | 'kind'>) => string {
  const t = useText();
  const intl = useIntl();
  return ({ permissions, kind }) => {
    const may = grantable.filter((one) => permissions.includes(one));
    if (kind === 'OWNER' || may.length === grantable.length) return t('role.everything');
    return may.length === 0 ? t('role.readsOnly') : intl.formatList(may.map((one, index) => within(t(`role.may.${one}`), index)), { type: 'unit', style: 'long' });
  };
}

/** Only the first words of a list begin with a capital. */
function within(words: string, index: number): string {
  return index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
