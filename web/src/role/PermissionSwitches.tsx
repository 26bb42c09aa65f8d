import type { Permission, Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import { grantable, may } from './permissions';
import styles from './RoleDialog.module.css';

interface PermissionSwitchesProps {
  room: Room;
  permissions: Permission[];
  onChange: (permissions: Permission[]) => void;
}

/** What a role may do, each in plain words; nobody grants what they have not. */
export function PermissionSwitches({ room, permissions, onChange }: PermissionSwitchesProps) {
  const t = useText();
  const turn = (permission: Permission, on: boolean) =>
    onChange(on ? [...permissions, permission] : permissions.filter((one) => one !== permission));
  return (
    <fieldset className={styles.switches}>
      <legend>{t('role.mayDo')}</legend>
      {grantable.map((permission) => (
        <label key={permission} className={styles.switch}>
          <input type="checkbox" checked={permissions.includes(permission)} disabled={!may(room, permission)}
            onChange={({ target }) => turn(permission, target.checked)} />
          <span>
            {t(`role.may.${permission}`)}
            <small>{t(`role.hint.${permission}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
