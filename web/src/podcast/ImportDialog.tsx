import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useImportFeed } from './podcastApi';

/** Takes a podcast over from its feed, and leads to it while its episodes come. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const take = useImportFeed();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const address = String(new FormData(event.currentTarget).get('address')).trim();
    take.mutate(address, {
      onSuccess: ({ show }) => void navigate({ to: '/podcasts/$show', params: { show: show.id } }),
    });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('podcast.import')} description={t('podcast.importText')}>
      <form onSubmit={submit}>
        <Field label={t('podcast.feedAddress')} name="address" type="url" required maxLength={500} placeholder="https://" />
        <FormProblem cause={take.error} />
        <Button look="act" type="submit" busy={take.isPending}>
          {t('podcast.import')}
        </Button>
      </form>
    </Dialog>
  );
}
