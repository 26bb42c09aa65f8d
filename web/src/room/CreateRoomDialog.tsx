import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useCreateRoom } from './roomApi';

interface CreateRoomDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Opens a new room and goes there. */
export function CreateRoomDialog({ open, onOpenChange }: CreateRoomDialogProps) {
  const t = useText();
  const navigate = useNavigate();
  const create = useCreateRoom();
  const [visibility, setVisibility] = useState<'PUBLIC' | 'PRIVATE'>('PUBLIC');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = { name: String(form.get('name')).trim(), topic: String(form.get('topic')).trim(), visibility };
    create.mutate(wanted, {
      onSuccess: (room) => {
        onOpenChange(false);
        void navigate({ to: '/rooms/$room', params: { room: room.id } });
      },
    });
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('room.create')} description={t('room.createText')}>
      <form onSubmit={submit}>
        <Field label={t('room.name')} name="name" required maxLength={80} autoComplete="off" />
        <Field label={t('room.topic')} name="topic" maxLength={300} hint={t('room.topicHint')} autoComplete="off" />
        <Choice label={t('room.visibility')} value={visibility} onChange={setVisibility}
          options={[
            { value: 'PUBLIC', name: t('room.public'), hint: t('room.publicHint') },
            { value: 'PRIVATE', name: t('room.private'), hint: t('room.privateHint') },
          ]} />
        <FormProblem cause={create.error} />
        <Button look="act" type="submit" busy={create.isPending}>
          {t('room.open')}
        </Button>
      </form>
    </Dialog>
  );
}
