import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import { isAdmin, useSession } from '@/session/sessionStore';
import styles from './HousePages.module.css';

const pages = [
  { to: '/admin/analytics', name: 'house.figures' },
  { to: '/admin/people', name: 'house.people' },
  { to: '/admin/reports', name: 'house.reports' },
  { to: '/admin/rules', name: 'house.rules' },
  { to: '/admin/audit', name: 'house.audit' },
  { to: '/admin/keys', name: 'house.keys' },
  { to: '/admin/failed', name: 'parked.title' },
  { to: '/admin/erasures', name: 'house.erasures' },
  { to: '/admin/takeouts', name: 'house.takeouts' },
] as const;

interface AdminPageProps {
  title: string;
  lead: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A page for those who run the house, with the way to the others. */
export function AdminPage({ title, lead, action, children }: AdminPageProps) {
  const t = useText();
  const admin = useSession(({ user }) => isAdmin(user));
  if (!admin) return <EmptyState alone tone="stop" title={t('house.refused')} text={t('house.refusedText')} />;
  return (
    <Page title={title} lead={lead} action={action}>
      <nav className={styles.tabs} aria-label={t('house.pages')}>
        {pages.map(({ to, name }) => (
          <Link key={to} to={to}>
            {t(name)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
}
