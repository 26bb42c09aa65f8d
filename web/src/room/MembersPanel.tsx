import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { Avatar } from '@/design/Avatar';
import { Button, IconButton } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { useMembers } from './roomApi';
import styles from './MembersPanel.module.css';

/** Who is in the room. */
export function MembersPanel({ room, onClose }: { room: string; onClose: () => void }) {
  const t = useText();
  const members = useMembers(room, true);
  const people = members.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <aside className={styles.panel} aria-label={t('room.membersTitle')}>
      <header className={styles.head}>
        <h2>{t('room.membersTitle')}</h2>
        <IconButton size="small" name={t('action.close')} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <ul className={styles.list}>
        {members.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height="44px" />)}
        {people.map(({ id, handle, displayName }) => (
          <li key={id}>
            <Link to="/@{$handle}" params={{ handle }} className={styles.person}>
              <Avatar id={id} name={displayName} size={30} />
              <span>{displayName}</span>
            </Link>
          </li>
        ))}
      </ul>
      {members.hasNextPage && (
        <Button look="ghost" busy={members.isFetchingNextPage} onClick={() => void members.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </aside>
  );
}
