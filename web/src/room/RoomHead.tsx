import * as Menu from '@radix-ui/react-dropdown-menu';
import { Link } from '@tanstack/react-router';
import { Archive, ChartNoAxesColumn, ChevronLeft, Link2, Lock, LogOut, MessagesSquare, Pin, Settings, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import type { Room } from '@/api/types';
import { IconButton } from '@/design/Button';
import { copy } from '@/design/copy';
import { MoreMenu } from '@/design/MoreMenu';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { closesThread } from '@/message/openThread';
import { NotificationMenu } from '@/person/NotificationMenu';
import { may } from '@/role/permissions';
import { LeaveDialog } from './LeaveDialog';
import { SafetyLinks } from '@/safety/SafetyLinks';
import { PinsDialog } from './PinsDialog';
import { RoomDialog, type RoomDialogName } from './RoomDialog';
import { RoomMenuItems } from './RoomMenuItems';
import { tabsOf } from './settingsTabs';
import styles from './RoomHead.module.css';

interface RoomHeadProps {
  room: Room | undefined;
  joined: boolean;
  panel: Panel | null;
  onPanel: (panel: Panel | null) => void;
}

/** What stands beside the talk. */
export type Panel = 'members' | 'threads';

/** The room's name and subject, and who is in it at one press. */
export function RoomHead({ room, joined, panel, onPanel }: RoomHeadProps) {
  const t = useText();
  const [pins, setPins] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const toggle = (what: Panel) => {
    closesThread();
    onPanel(panel === what ? null : what);
  };
  const settings = room && tabsOf(room)[0];
  const [dialog, setDialog] = useState<RoomDialogName>();
  return (
    <header className={styles.head}>
      <Link to="/rooms" className={styles.back} aria-label={t('room.all')}>
        <ChevronLeft />
      </Link>
      <div className={styles.names}>
        <h1>
          {room?.name ?? <Skeleton width="180px" height="24px" />}
          {room?.kind === 'PRIVATE' && <Lock role="img" aria-label={t('room.private')} />}
          {room?.archivedAt && <Archive role="img" aria-label={t('room.archived')} />}
        </h1>
        {room?.topic && <p>{room.topic}</p>}
      </div>
      <SafetyLinks room={room} />
      {room && joined && <NotificationMenu room={room.id} />}
      <IconButton name={t('thread.list')} aria-pressed={panel === 'threads'} onClick={() => toggle('threads')}>
        <MessagesSquare />
      </IconButton>
      <IconButton name={t('room.pins')} onClick={() => setPins(true)}>
        <Pin />
      </IconButton>
      {room && dialog && <RoomDialog which={dialog} room={room} onClose={() => setDialog(undefined)} />}
      {room && pins && <PinsDialog room={room.id} onClose={() => setPins(false)} />}
      {room && leaving && <LeaveDialog room={room} onClose={() => setLeaving(false)} />}
      <button type="button" className={styles.members} aria-pressed={panel === 'members'} onClick={() => toggle('members')}
        aria-label={t('room.members', { count: room?.memberCount ?? 0 })}>
        <Users aria-hidden="true" />
        <span className="figures">{room?.memberCount ?? ''}</span>
      </button>
      <MoreMenu name={t('room.more')}>
        <Menu.Item onSelect={() => void copy(location.href)}>
          <Link2 aria-hidden="true" />
          {t('room.copyLink')}
        </Menu.Item>
        {may(room, 'INVITE') && room?.kind !== 'DIRECT' && (
          <Menu.Item asChild>
            <Link to="/rooms/$room/settings" params={{ room: room!.id }} search={{ tab: 'invitations' }}>
              <UserPlus aria-hidden="true" />
              {t('invitation.invite')}
            </Link>
          </Menu.Item>
        )}
        {settings && (
          <Menu.Item asChild>
            <Link to="/rooms/$room/settings" params={{ room: room.id }}>
              <Settings aria-hidden="true" />
              {t('room.settings')}
            </Link>
          </Menu.Item>
        )}
        {may(room, 'MANAGE_ROOM') && (
          <Menu.Item asChild>
            <Link to="/rooms/$room/insights" params={{ room: room!.id }}>
              <ChartNoAxesColumn aria-hidden="true" />
              {t('insights.open')}
            </Link>
          </Menu.Item>
        )}
        {room && joined && <RoomMenuItems room={room} onOpen={setDialog} />}
        {room && joined && room.kind !== 'DIRECT' && (
          <Menu.Item data-stop onSelect={() => setLeaving(true)}>
            <LogOut aria-hidden="true" />
            {t('room.leave')}
          </Menu.Item>
        )}
      </MoreMenu>
    </header>
  );
}
