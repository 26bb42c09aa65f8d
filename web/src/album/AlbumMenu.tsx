import * as Menu from '@radix-ui/react-dropdown-menu';
import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import type { Album } from '@/api/types';
import { DeleteItem, EditItem, MoreMenu } from '@/design/MoreMenu';
import { useText } from '@/i18n/useText';
import { ArrangeDialog, DeleteAlbumDialog, EditAlbumDialog } from './lazyDialogs';

/** What its artist does with an album. */
export function AlbumMenu({ album }: { album: Album }) {
  const t = useText();
  const [dialog, setDialog] = useState<'edit' | 'arrange' | 'delete'>();
  const close = () => setDialog(undefined);
  return (
    <>
      <MoreMenu name={t('track.more', { title: album.title })}>
        <Menu.Item onSelect={() => setDialog('arrange')}>
          <ListOrdered aria-hidden="true" />
          {t('album.arrange')}
        </Menu.Item>
        <EditItem onSelect={() => setDialog('edit')} />
        <DeleteItem onSelect={() => setDialog('delete')} />
      </MoreMenu>
      {dialog === 'edit' && <EditAlbumDialog album={album} onClose={close} />}
      {dialog === 'arrange' && <ArrangeDialog album={album} onClose={close} />}
      {dialog === 'delete' && <DeleteAlbumDialog album={album} onClose={close} />}
    </>
  );
}
