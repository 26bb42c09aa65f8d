import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './trunk';

const likes = createRoute({
  getParentRoute: () => inside,
  path: '/likes',
  component: lazyRouteComponent(() => import('@/audience/LikesPage'), 'LikesPage'),
});

const history = createRoute({
  getParentRoute: () => inside,
  path: '/history',
  component: lazyRouteComponent(() => import('@/listen/HistoryPage'), 'HistoryPage'),
});

const scrobbling = createRoute({
  getParentRoute: () => inside,
  path: '/you/scrobbling',
  component: lazyRouteComponent(() => import('@/scrobbler/ScrobblingPage'), 'ScrobblingPage'),
});

export const listenRoutes = [likes, history, scrobbling] as const;
