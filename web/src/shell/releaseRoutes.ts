import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './trunk';

const release = createRoute({
  getParentRoute: () => inside,
  path: '/tracks/$track/release',
  validateSearch: ({ tab }): { tab?: string } => (tab ? { tab: String(tab) } : {}),
  component: lazyRouteComponent(() => import('@/release/ReleasePage'), 'ReleasePage'),
});

export const releaseRoutes = [release] as const;
