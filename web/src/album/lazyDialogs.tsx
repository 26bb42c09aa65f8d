import { lazy, Suspense, type ComponentType } from 'react';
import type { Album } from '@/api/types';

interface Asked {
  album: Album;
  onClose: () => void;
}

/** Dialogs that come along once somebody asks for them. */
export const EditAlbumDialog = late(async () => (await import('./AlbumDialog')).EditAlbumDialog);
export const ArrangeDialog = late(async () => (await import('./ArrangeDialog')).ArrangeDialog);
export const DeleteAlbumDialog = late(async () => (await import('./DeleteAlbumDialog')).DeleteAlbumDialog);

function late(load: () => Promise<ComponentType<Asked>>) {
  const Late = lazy(async () => ({ default: await load() }));
  return function LateDialog(asked: Asked) {
    return (
      <Suspense>
        <Late {...asked} />
      </Suspense>
    );
  };
}
