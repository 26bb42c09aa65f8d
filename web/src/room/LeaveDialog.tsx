import { useNavigate } from '@tanstack/react-router';
import type { Room } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { useLeaveRoom } from './roomApi';

/** Asks before one leaves a room one cannot simply walk back into, or that one owns. */
export function LeaveDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const leave = useLeaveRoom();
  const owner = useSession(({ user }) => user?.id) === room.owner;
  const words = [t(room.visibility === 'PUBLIC' ? 'room.leavePublic' : 'room.leavePrivate'), owner && t('room.leaveOwner')];
  return (
    <Dialog open onOpenChange={onClose} title={t('room.leaveAsk', { name: room.name })} description={words.filter(Boolean).join(' ')}>
      <FormProblem cause={leave.error} />
      <Button look="stop" busy={leave.isPending}
        onClick={() => leave.mutate(room.id, { onSuccess: () => void navigate({ to: '/rooms' }) })}>
        {t('room.leave')}
      </Button>
    </Dialog>
  );
}
