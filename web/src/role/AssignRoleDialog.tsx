import { useState } from 'react';
import type { RoomMember } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { withinReach } from './permissions';
import { useAssignRole, useRoles } from './roleApi';
import { useRoleName } from './useRoleName';
import { useRoleWords } from './useRoleWords';
import { useStanding } from './useStanding';

interface AssignRoleDialogProps {
  room: string;
  member: RoomMember;
  onClose: () => void;
}

/** Gives somebody another role: what each may do stands beside its name. */
export function AssignRoleDialog({ room, member, onClose }: AssignRoleDialogProps) {
  const t = useText();
  const nameOf = useRoleName();
  const wordsOf = useRoleWords();
  const roles = useRoles(room);
  const standing = useStanding(room);
  const assign = useAssignRole(room);
  const [chosen, setChosen] = useState(member.role?.id ?? '');
  const { id, displayName: name } = member.person;
  const open = standing.room ? withinReach(roles.data?.items ?? [], standing.room, standing.rank) : [];

  function save() {
    const role = open.find((one) => one.id === chosen);
    if (!role || chosen === member.role?.id) return onClose();
    assign.mutate({ user: id, role: chosen }, {
      onSuccess: () => {
        notice('role.given', { name, role: nameOf(role) });
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('role.assign', { name })} description={t('role.assignText')}>
      {roles.isPending && <Skeleton height="140px" />}
      {open.length > 0 && (
        <Choice label={t('role.title')} value={chosen} onChange={setChosen} stacked
          options={open.map((role) => ({ value: role.id, name: nameOf(role), hint: wordsOf(role) }))} />
      )}
      <FormProblem cause={roles.error ?? assign.error} />
      <Button look="act" busy={assign.isPending} onClick={save}>
        {t('action.save')}
      </Button>
    </Dialog>
  );
}
