import * as Menu from '@radix-ui/react-dropdown-menu';
import { Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Show } from '@/api/types';
import { MoreMenu } from '@/design/MoreMenu';
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
        <Menu.Item onSelect={() => setDialog('edit')}>
          <Pencil aria-hidden="true" />
          {t('action.edit')}
        </Menu.Item>
        <Menu.Item data-stop onSelect={() => setDialog('delete')}>
          <Trash2 aria-hidden="true" />
          {t('action.delete')}
        </Menu.Item>
      </MoreMenu>
      <Suspense>
        {dialog === 'edit' && <EditShowDialog show={show} onClose={close} />}
        {dialog === 'delete' && <DeleteShowDialog show={show} onClose={close} />}
      </Suspense>
    </>
  );
}
