import type { Presence, RoomMember } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { useSession } from '@/session/sessionStore';
import { PresenceDot } from './PresenceDot';
import { usePresence } from './presenceStore';
import styles from './Face.module.css';

/** Somebody, and whether they are there. */
export function Face({ id, name, size = 30, picture }: { id: string; name: string; size?: number; picture?: string }) {
  return (
    <span className={styles.face}>
      <Avatar id={id} name={name} size={size} picture={picture} />
      <PresenceDot user={id} />
    </span>
  );
}

/** What somebody says about what they do. */
export function StatusWords({ user }: { user: string }) {
  const me = useSession((state) => state.user?.id);
  const text = usePresence(({ people, own }) => (user === me ? own : people[user])?.text);
  return text ? <small className={styles.words}>{text}</small> : null;
}

/** Those who are there first; otherwise as they were. */
export function byPresence(members: RoomMember[], there: Record<string, Presence>): RoomMember[] {
  const away = ({ person }: RoomMember) => (!there[person.id] || there[person.id]?.status === 'OFFLINE' ? 1 : 0);
  return members.toSorted((one, other) => away(one) - away(other));
}
