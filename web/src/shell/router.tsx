import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import '@/identity/arrival';
import { discoverSearch } from '@/explore/discoverSearch';
import { useSession } from '@/session/sessionStore';
import { albumRoutes } from './albumRoutes';
import { keptRoutes } from './keptRoutes';
import { listenRoutes } from './listenRoutes';
import { mailRoutes } from './mailRoutes';
import { playlistRoutes } from './playlistRoutes';
import { podcast, podcasts } from './podcastRoutes';
import { releaseRoutes } from './releaseRoutes';
import { parseSearch, stringifySearch, thread } from './searchText';
import { inside, root } from './trunk';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('@/home/HomePage'), 'HomePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/signin',
  validateSearch: next,
  component: lazyRouteComponent(() => import('@/session/SignInPage'), 'SignInPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: next,
  component: lazyRouteComponent(() => import('@/account/RegisterPage'), 'RegisterPage'),
});

const withProvider = createRoute({
  getParentRoute: () => root,
  path: '/signin/with/$provider',
  validateSearch: () => ({}),
  component: lazyRouteComponent(() => import('@/identity/ProviderPage'), 'ProviderPage'),
});

const discover = createRoute({
  getParentRoute: () => inside,
  path: '/discover',
  validateSearch: discoverSearch,
  component: lazyRouteComponent(() => import('@/track/DiscoverPage'), 'DiscoverPage'),
});

const rooms = createRoute({
  getParentRoute: () => inside,
  path: '/rooms',
  component: lazyRouteComponent(() => import('@/room/RoomsPage'), 'RoomsPage'),
});

const room = createRoute({
  getParentRoute: () => inside,
  path: '/rooms/$room',
  validateSearch: thread,
  component: lazyRouteComponent(() => import('@/room/RoomPage'), 'RoomPage'),
});

const moment = createRoute({
  getParentRoute: () => inside,
  path: '/rooms/$room/$seq',
  validateSearch: thread,
  component: lazyRouteComponent(() => import('@/room/RoomPage'), 'RoomPage'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/rooms/$room/settings',
  validateSearch: ({ tab }): { tab?: string } => (tab ? { tab: String(tab) } : {}),
  component: lazyRouteComponent(() => import('@/room/RoomSettingsPage'), 'RoomSettingsPage'),
});

const invite = createRoute({
  getParentRoute: () => inside,
  path: '/invite/$code',
  component: lazyRouteComponent(() => import('@/invitation/InvitePage'), 'InvitePage'),
});

const insights = createRoute({
  getParentRoute: () => inside,
  path: '/rooms/$room/insights',
  component: lazyRouteComponent(() => import('@/analytics/InsightsPage'), 'InsightsPage'),
});

const house = createRoute({ getParentRoute: () => inside, path: '/admin/analytics', component: lazyRouteComponent(() => import('@/analytics/HousePage'), 'HousePage') });
const houseReports = createRoute({ getParentRoute: () => inside, path: '/admin/reports', component: lazyRouteComponent(() => import('@/house/HouseReportsPage'), 'HouseReportsPage') });
const houseRules = createRoute({ getParentRoute: () => inside, path: '/admin/rules', component: lazyRouteComponent(() => import('@/house/HouseRulesPage'), 'HouseRulesPage') });
const houseAudit = createRoute({ getParentRoute: () => inside, path: '/admin/audit', component: lazyRouteComponent(() => import('@/audit/AuditPage'), 'AuditPage') });
const houseKeys = createRoute({ getParentRoute: () => inside, path: '/admin/keys', component: lazyRouteComponent(() => import('@/house/KeysPage'), 'KeysPage') });
const houseFailed = createRoute({ getParentRoute: () => inside, path: '/admin/failed', component: lazyRouteComponent(() => import('@/house/ParkedPage'), 'ParkedPage') });

const reports = createRoute({
  getParentRoute: () => inside,
  path: '/rooms/$room/reports',
  component: lazyRouteComponent(() => import('@/safety/QueuePage'), 'QueuePage'),
});

const rules = createRoute({
  getParentRoute: () => inside,
  path: '/rooms/$room/rules',
  component: lazyRouteComponent(() => import('@/safety/RulesPage'), 'RulesPage'),
});

const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  validateSearch: ({ query }): { query?: string } => (query ? { query: String(query) } : {}),
  component: lazyRouteComponent(() => import('@/search/SearchPage'), 'SearchPage'),
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/inbox',
  component: lazyRouteComponent(() => import('@/mention/InboxPage'), 'InboxPage'),
});

const library = createRoute({
  getParentRoute: () => inside,
  path: '/library',
  component: lazyRouteComponent(() => import('@/track/LibraryPage'), 'LibraryPage'),
});

const you = createRoute({
  getParentRoute: () => inside,
  path: '/you',
  component: lazyRouteComponent(() => import('@/account/YouPage'), 'YouPage'),
});

const keys = createRoute({
  getParentRoute: () => inside,
  path: '/you/keys',
  component: lazyRouteComponent(() => import('@/appPassword/AppPasswordsPage'), 'AppPasswordsPage'),
});

const ownPeople = createRoute({
  getParentRoute: () => inside,
  path: '/you/people',
  component: lazyRouteComponent(() => import('@/person/OwnPeoplePage'), 'OwnPeoplePage'),
});

const security = createRoute({
  getParentRoute: () => inside,
  path: '/you/security',
  component: lazyRouteComponent(() => import('@/security/SecurityPage'), 'SecurityPage'),
});

const ownData = createRoute({
  getParentRoute: () => inside,
  path: '/you/privacy',
  component: lazyRouteComponent(() => import('@/privacy/PrivacyPage'), 'PrivacyPage'),
});

const certificate = createRoute({
  getParentRoute: () => root,
  path: '/certificate',
  component: lazyRouteComponent(() => import('@/privacy/CertificatePage'), 'CertificatePage'),
});

const takeout = createRoute({
  getParentRoute: () => root,
  path: '/takeout',
  component: lazyRouteComponent(() => import('@/privacy/TakeoutPage'), 'TakeoutPage'),
});

const takeouts = createRoute({
  getParentRoute: () => inside,
  path: '/admin/takeouts',
  component: lazyRouteComponent(() => import('@/house/TakeoutsPage'), 'TakeoutsPage'),
});

const erasures = createRoute({
  getParentRoute: () => inside,
  path: '/admin/erasures',
  component: lazyRouteComponent(() => import('@/house/ErasuresPage'), 'ErasuresPage'),
});

const houseMembers = createRoute({ getParentRoute: () => inside, path: '/admin/people', component: lazyRouteComponent(() => import('@/house/HousePeoplePage'), 'HousePeoplePage') });

const track = createRoute({
  getParentRoute: () => root,
  path: '/tracks/$track',
  validateSearch: ({ t, key }): { t?: string; key?: string } => ({
    ...(t ? { t: String(t) } : {}),
    ...(key ? { key: String(key) } : {}),
  }),
  component: lazyRouteComponent(() => import('@/track/TrackPage'), 'TrackPage'),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: '/@{$handle}',
  component: lazyRouteComponent(() => import('@/account/ProfilePage'), 'ProfilePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    register,
    withProvider,
    ...mailRoutes,
    ...keptRoutes,
    certificate,
    takeout,
    track,
    profile,
    podcast,
    inside.addChildren([
      discover,
      rooms,
      room,
      moment,
      settings,
      insights,
      house,
      houseReports,
      houseRules,
      houseAudit,
      houseKeys,
      houseFailed,
      reports,
      rules,
      invite,
      search,
      inbox,
      library,
      ...albumRoutes,
      ...listenRoutes,
      ...playlistRoutes,
      podcasts,
      ...releaseRoutes,
      you,
      keys,
      ownPeople,
      security,
      ownData,
      erasures,
      takeouts,
      houseMembers,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  scrollToTopSelectors: ['#main'],
});

/** Whose session was ended elsewhere is led to the door, and back to where they were. */
useSession.subscribe(({ status, ended }, before) => {
  if (before.status === 'in' && status === 'out' && ended) void router.invalidate();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Only ways within Veza are taken back. */
function next(search: Record<string, unknown>): { next?: string } {
  const way = String(search.next ?? '');
  return /^\/(?![/\\])/.test(way) ? { next: way } : {};
}
