import type { Person } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useAssignRole, useRoles } from './roleApi';

interface HandOverDialogProps {
  room: string;
  person: Person;
  onClose: () => void;
}

/** Asks before the room gets another owner: only they can give it back. */
export function HandOverDialog({ room, person, onClose }: HandOverDialogProps) {
  const t = useText();
  const roles = useRoles(room);
  const assign = useAssignRole(room);
  const owner = roles.data?.items.find(({ kind }) => kind === 'OWNER');
  const name = person.displayName;
  const handOver = (role: string) =>
    assign.mutate({ user: person.id, role }, {
      onSuccess: () => {
        notice('role.handedOver', { name });
        onClose();
      },
    });
  return (
    <Dialog open onOpenChange={onClose} title={t('role.handOverTo', { name })} description={t('role.handOverText', { name })}>
      <FormProblem cause={roles.error ?? assign.error} />
      <Button look="stop" busy={assign.isPending || !owner} onClick={() => owner && handOver(owner.id)}>
        {t('role.handOver')}
      </Button>
    </Dialog>
  );
}
