import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { answer, api } from '@/api/client';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';

/** What one is called in a room. */
export function NicknameDialog({ room, onClose }: { room: string; onClose: () => void }) {
  const t = useText();
  const rename = useMutation({
    mutationFn: (nickname: string) =>
      answer(api.PUT('/api/v2/rooms/{room}/members/me/nickname', { params: { path: { room } }, body: { nickname } })),
    onSuccess: onClose,
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    rename.mutate(String(new FormData(event.currentTarget).get('nickname')).trim());
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('nickname.title')} description={t('nickname.text')}>
      <form onSubmit={submit}>
        <Field label={t('nickname.name')} name="nickname" maxLength={32} hint={t('nickname.hint')} autoComplete="off" />
        <FormProblem cause={rename.error} />
        <Button look="act" type="submit" busy={rename.isPending}>
          {t('action.save')}
        </Button>
      </form>
    </Dialog>
  );
}
