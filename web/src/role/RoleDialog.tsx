import { useState, type FormEvent } from 'react';
import type { Permission, Room, RoomRole } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { DeleteRole } from './DeleteRole';
import { PermissionSwitches } from './PermissionSwitches';
import { aboveOf, rankBelow } from './rankBelow';
import { useSaveRole } from './roleApi';
import { useRoleName } from './useRoleName';
import styles from './RoleDialog.module.css';

interface RoleDialogProps {
  room: Room;
  roles: RoomRole[];
  /** One's own rank. */
  rank: number;
  /** Absent for a new one. */
  role: RoomRole | undefined;
  onClose: () => void;
}

/** What a role is called, where it stands and what it may do. */
export function RoleDialog({ room, roles, rank, role, onClose }: RoleDialogProps) {
  const t = useText();
  const nameOf = useRoleName();
  const save = useSaveRole(room.id);
  const [permissions, setPermissions] = useState<Permission[]>(role?.permissions ?? ['VIEW', 'SEND', 'REACT', 'ATTACH']);
  const movable = !role || role.kind === 'CUSTOM';
  // Never above oneself: below one's own role at the highest.
  const places = roles.filter((one) => one.id !== role?.id && one.rank > 0 && one.rank <= Math.min(rank, 1000));
  const held = role && aboveOf(roles, role);
  const [above, setAbove] = useState(held?.id ?? places.at(-1)?.id ?? '');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    const others = roles.filter(({ id }) => id !== role?.id);
    const place = others.find(({ id }) => id === above);
    const moved = movable && place && place.id !== held?.id ? rankBelow(others, place) : undefined;
    save.mutate({ id: role?.id, name, rank: moved, permissions }, {
      onSuccess: () => {
        notice('role.saved', { role: name });
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={onClose} title={role ? t('role.edit', { role: nameOf(role) }) : t('role.new')}>
      <form onSubmit={submit}>
        <Field label={t('role.name')} name="name" required autoFocus maxLength={40} defaultValue={role?.name} autoComplete="off" />
        {movable && (
          <SelectField label={t('role.place')} hint={t('role.placeHint')} value={above} onChange={({ target }) => setAbove(target.value)}
            options={places.map((one) => ({ value: one.id, name: t('role.below', { role: nameOf(one) }) }))} />
        )}
        <PermissionSwitches room={room} permissions={permissions} onChange={setPermissions} />
        <FormProblem cause={save.error} />
        <div className={styles.foot}>
          <Button look="act" type="submit" busy={save.isPending}>
            {t('action.save')}
          </Button>
          {role?.kind === 'CUSTOM' && <DeleteRole room={room.id} role={role} onDone={onClose} />}
        </div>
      </form>
    </Dialog>
  );
}
