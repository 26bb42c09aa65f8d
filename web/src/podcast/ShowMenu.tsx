import { lazy, Suspense, useState } from 'react';
import type { Show } from '@/api/types';
import { DeleteItem, EditItem, MoreMenu } from '@/design/MoreMenu';
import { useText } from '@/i18n/useText';

const EditShowDialog = lazy(async () => ({ default: (await import('./ShowDialog')).EditShowDialog }));
const DeleteShowDialog = lazy(async () => ({ default: (await import('./DeleteShowDialog')).DeleteShowDialog }));

/** What its owner does with a show. */
export function ShowMenu({ show }: { show: Show }) {
  const t = useText();
  const [dialog, setDialog] = useState<'edit' | 'delete'>();
  const close = () => setDialog(undefined);
  return (
    <>
      <MoreMenu name={t('track.more', { title: show.title })}>
        <EditItem onSelect={() => setDialog('edit')} />
        <DeleteItem onSelect={() => setDialog('delete')} />
      </MoreMenu>
      <Suspense>
        {dialog === 'edit' && <EditShowDialog show={show} onClose={close} />}
        {dialog === 'delete' && <DeleteShowDialog show={show} onClose={close} />}
      </Suspense>
    </>
  );
}
