import { useState } from 'react';
import type { RoomRole } from '@/api/types';
import { Button } from '@/design/Button';
import { notice, refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useDeleteRole } from './roleApi';

/** Pressed twice, the role goes; whoever had it is a plain member. */
export function DeleteRole({ room, role, onDone }: { room: string; role: RoomRole; onDone: () => void }) {
  const t = useText();
  const [sure, setSure] = useState(false);
  const deletion = useDeleteRole(room);
  const go = () =>
    deletion.mutate(role.id, {
      onSuccess: () => {
        notice('role.deleted', { role: role.name });
        onDone();
      },
      onError: refusal,
    });
  return (
    <Button look={sure ? 'stop' : 'ghost'} busy={deletion.isPending} onClick={() => (sure ? go() : setSure(true))} onBlur={() => setSure(false)}>
      {t(sure ? 'role.deleteSure' : 'role.delete')}
    </Button>
  );
}
