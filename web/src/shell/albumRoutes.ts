import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './trunk';

const albums = createRoute({
  getParentRoute: () => inside,
  path: '/albums',
  component: lazyRouteComponent(() => import('@/album/AlbumsPage'), 'AlbumsPage'),
});

const album = createRoute({
  getParentRoute: () => inside,
  path: '/albums/$album',
  component: lazyRouteComponent(() => import('@/album/AlbumPage'), 'AlbumPage'),
});

export const albumRoutes = [albums, album] as const;
