import * as Menu from '@radix-ui/react-dropdown-menu';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, Ellipsis, Link2, Lock, LogOut, Pin, Users } from 'lucide-react';
import { useState } from 'react';
import type { Room } from '@/api/types';
import { IconButton } from '@/design/Button';
import { copy } from '@/design/copy';
import menu from '@/design/Menu.module.css';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { PinsDialog } from './PinsDialog';
import { useLeaveRoom } from './roomApi';
import styles from './RoomHead.module.css';

interface RoomHeadProps {
  room: Room | undefined;
  joined: boolean;
  members: boolean;
  onMembers: (shown: boolean) => void;
}

/** The room's name and subject, and who is in it at one press. */
export function RoomHead({ room, joined, members, onMembers }: RoomHeadProps) {
  const t = useText();
  const navigate = useNavigate();
  const leave = useLeaveRoom();
  const [pins, setPins] = useState(false);
  const go = (id: string) => leave.mutate(id, { onSuccess: () => void navigate({ to: '/rooms' }) });
  return (
    <header className={styles.head}>
      <Link to="/rooms" className={styles.back} aria-label={t('room.all')}>
        <ChevronLeft />
      </Link>
      <div className={styles.names}>
        <h1>
          {room?.name ?? <Skeleton width="180px" height="24px" />}
          {room?.visibility === 'PRIVATE' && <Lock aria-label={t('room.private')} />}
        </h1>
        {room?.topic && <p>{room.topic}</p>}
      </div>
      <IconButton name={t('room.pins')} onClick={() => setPins(true)}>
        <Pin />
      </IconButton>
      {room && pins && <PinsDialog room={room.id} onClose={() => setPins(false)} />}
      <button type="button" className={styles.members} aria-pressed={members} onClick={() => onMembers(!members)}
        aria-label={t('room.members', { count: room?.memberCount ?? 0 })}>
        <Users aria-hidden="true" />
        <span className="figures">{room?.memberCount ?? ''}</span>
      </button>
      <Menu.Root modal={false}>
        <Menu.Trigger asChild>
          <IconButton name={t('room.more')}>
            <Ellipsis />
          </IconButton>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content className={menu.menu} align="end" sideOffset={4}>
            <Menu.Item onSelect={() => void copy(location.href)}>
              <Link2 aria-hidden="true" />
              {t('room.copyLink')}
            </Menu.Item>
            {room && joined && (
              <Menu.Item data-stop onSelect={() => go(room.id)}>
                <LogOut aria-hidden="true" />
                {t('room.leave')}
              </Menu.Item>
            )}
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
    </header>
  );
}
