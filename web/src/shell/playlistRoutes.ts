import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './trunk';

const playlists = createRoute({
  getParentRoute: () => inside,
  path: '/playlists',
  component: lazyRouteComponent(() => import('@/playlist/PlaylistsPage'), 'PlaylistsPage'),
});

const playlist = createRoute({
  getParentRoute: () => inside,
  path: '/playlists/$playlist',
  component: lazyRouteComponent(() => import('@/playlist/PlaylistPage'), 'PlaylistPage'),
});

export const playlistRoutes = [playlists, playlist] as const;
