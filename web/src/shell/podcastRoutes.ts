import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, root } from './trunk';

export const podcasts = createRoute({
  getParentRoute: () => inside,
  path: '/podcasts',
  component: lazyRouteComponent(() => import('@/podcast/PodcastsPage'), 'PodcastsPage'),
});

/** Feeds lead here, so nobody has to sign in. */
export const podcast = createRoute({
  getParentRoute: () => root,
  path: '/podcasts/$show',
  component: lazyRouteComponent(() => import('@/podcast/ShowPage'), 'ShowPage'),
});
