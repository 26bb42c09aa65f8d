import { useEffect } from 'react';
import { queries } from '@/api/queries';
import type { Playlist } from '@/api/types';
import { watchPlaylist } from './watchPlaylist';

/** While a playlist is looked at, what others change in it is shown. */
export function usePlaylistWatch(playlist: string): void {
  useEffect(
    () =>
      watchPlaylist(playlist, (version) => {
        const known = queries.getQueryData<Playlist>(['playlists', 'one', playlist])?.version ?? version;
        // What is underway here asks anew when it is done.
        if (version <= known || queries.isMutating() > 0) return;
        void queries.invalidateQueries({ queryKey: ['playlists', 'one', playlist] });
        void queries.invalidateQueries({ queryKey: ['playlists', 'entries', playlist] });
      }),
    [playlist],
  );
}
