import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Room } from '@/api/types';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { InvitationsTab } from '@/invitation/InvitationsTab';
import { BansTab } from '@/moderation/BansTab';
import { RecordTab } from '@/moderation/RecordTab';
import { RolesTab } from '@/role/RolesTab';
import { GeneralTab } from './GeneralTab';
import { MembersTab } from './MembersTab';
import { RoomBack } from './RoomBack';
import { useRoom } from './roomApi';
import { tabsOf, type Tab } from './settingsTabs';
import styles from './RoomSettings.module.css';

const contents: Record<Tab, ComponentType<{ room: Room }>> = {
  general: GeneralTab,
  roles: RolesTab,
  members: MembersTab,
  invitations: InvitationsTab,
  bans: BansTab,
  record: RecordTab,
};

/** How a room is run: only what one may do there is shown. */
export function RoomSettingsPage() {
  const t = useText();
  const { room: id } = useParams({ from: '/inside/rooms/$room/settings' });
  const { tab: wanted } = useSearch({ from: '/inside/rooms/$room/settings' });
  const { data: room, isError, error, refetch } = useRoom(id);
  if (isError) return <Trouble alone cause={error} onRetry={() => void refetch()} />;
  if (!room) return <Loading />;
  const shown = tabsOf(room);
  const tab = shown.find((one) => one === wanted) ?? shown[0];
  if (!tab) return <NotYours room={id} />;
  const Content = contents[tab];
  return (
    <Page title={t('room.settings')}>
      <RoomBack room={id} name={room.name} />
      <nav className={styles.tabs} aria-label={t('room.settings')}>
        {shown.map((one) => (
          <Link key={one} ref={one === tab ? intoSight : undefined} to="/rooms/$room/settings" params={{ room: id }} search={{ tab: one }} replace
            className={styles.tab} aria-current={one === tab ? 'page' : undefined} activeOptions={{ includeSearch: true }}>
            {t(`room.tab.${one}`)}
          </Link>
        ))}
      </nav>
      <section className={styles.content} aria-labelledby="tab">
        <h2 id="tab" className="hidden-text">
          {t(`room.tab.${tab}`)}
        </h2>
        <Content room={room} />
      </section>
    </Page>
  );
}

/** On a phone the chosen one may be beyond the edge. */
function intoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ inline: 'center', block: 'nearest' });
}

function Loading() {
  const t = useText();
  return (
    <Page title={t('room.settings')}>
      <Skeleton height="44px" />
      <Skeleton height="320px" />
    </Page>
  );
}

function NotYours({ room }: { room: string }) {
  const t = useText();
  return (
    <EmptyState alone title={t('room.settingsNone')} text={t('room.settingsNoneText')}>
      <ButtonLink to="/rooms/$room" params={{ room }} look="act">
        {t('room.back')}
      </ButtonLink>
    </EmptyState>
  );
}
