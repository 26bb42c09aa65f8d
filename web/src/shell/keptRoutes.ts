import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './trunk';

/** Open to whoever has copies on this device: without a network nobody can sign in. */
const kept = createRoute({
  getParentRoute: () => root,
  path: '/kept',
  component: lazyRouteComponent(() => import('@/offline/KeptPage'), 'KeptPage'),
});

export const keptRoutes = [kept] as const;
