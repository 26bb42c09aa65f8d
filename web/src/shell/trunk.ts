import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { useSession } from '@/session/sessionStore';
import { Frame } from './Frame';
import { Lost } from './Lost';
import { PageTrouble } from './PageTrouble';

export const root = createRootRoute({ component: Frame, notFoundComponent: Lost, errorComponent: PageTrouble });

/** Pages that need somebody signed in; the way back is remembered. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: ({ location }) => {
    if (useSession.getState().status === 'in') return;
    // Nobody can sign in without a network; what is kept on this device can be heard.
    if (!navigator.onLine) throw redirect({ to: '/kept' });
    throw redirect({ to: '/signin', search: { next: location.href } });
  },
});
