import * as Menu from '@radix-ui/react-dropdown-menu';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Show } from '@/api/types';
import { IconButton } from '@/design/Button';
import menu from '@/design/Menu.module.css';
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
      <Menu.Root modal={false}>
        <Menu.Trigger asChild>
          <IconButton name={t('track.more', { title: show.title })}>
            <Ellipsis />
          </IconButton>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content className={menu.menu} align="end" sideOffset={4}>
            <Menu.Item onSelect={() => setDialog('edit')}>
              <Pencil aria-hidden="true" />
              {t('action.edit')}
            </Menu.Item>
            <Menu.Item data-stop onSelect={() => setDialog('delete')}>
              <Trash2 aria-hidden="true" />
              {t('action.delete')}
            </Menu.Item>
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      <Suspense>
        {dialog === 'edit' && <EditShowDialog show={show} onClose={close} />}
        {dialog === 'delete' && <DeleteShowDialog show={show} onClose={close} />}
      </Suspense>
    </>
  );
}
