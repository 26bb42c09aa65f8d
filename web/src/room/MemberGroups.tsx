import { Link } from '@tanstack/react-router';
import { Clock, MicOff } from 'lucide-react';
import type { RoomMember } from '@/api/types';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useClock } from '@/design/useClock';
import { useText } from '@/i18n/useText';
import { PersonMenu } from '@/moderation/PersonMenu';
import { byPresence, Face, StatusWords } from '@/person/Face';
import { usePresence } from '@/person/presenceStore';
import { useWatch } from '@/person/useWatch';
import { grouped, isKept } from '@/role/permissions';
import { useRoleName } from '@/role/useRoleName';
import { useStanding, type Standing } from '@/role/useStanding';
import { useMembers } from './roomApi';
import styles from './MemberGroups.module.css';

const step = 10_000;

/** Who is in the room, by role, the highest first; `open`: each with the menu in sight. */
export function MemberGroups({ room, open }: { room: string; open?: boolean }) {
  const t = useText();
  const roleName = useRoleName();
  const members = useMembers(room, true);
  const standing = useStanding(room);
  const there = usePresence((state) => state.people);
  const everybody = members.data?.pages.flatMap((page) => page.members) ?? [];
  useWatch(room, everybody.map(({ person }) => person));
  const now = useClock(Math.max(0, ...everybody.map(silentUntil)), step);
  const kept = !standing.room || isKept(standing.room);
  return (
    <div className={styles.groups} data-open={open || undefined}>
      {members.isError && <Trouble cause={members.error} onRetry={() => void members.refetch()} />}
      {members.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height="44px" />)}
      {grouped(everybody).map(({ role, people }) => (
        <section key={role.id}>
          {kept && (
            <h3 className={styles.role}>
              {roleName(role)} <span className="figures">{people.length}</span>
            </h3>
          )}
          <ul aria-label={kept ? roleName(role) : undefined}>
            {byPresence(people, there).map((member) => (
              <Member key={member.person.id} member={member} standing={standing} timedOut={silentUntil(member) > now} />
            ))}
          </ul>
        </section>
      ))}
      {members.hasNextPage && (
        <Button look="ghost" busy={members.isFetchingNextPage} onClick={() => void members.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </div>
  );
}

function Member({ member, standing, timedOut }: { member: RoomMember; standing: Standing; timedOut: boolean }) {
  const t = useText();
  const { id, handle, displayName } = member.person;
  return (
    <li className={styles.member}>
      <Link to="/@{$handle}" params={{ handle }} className={styles.person}>
        <Face id={id} name={displayName} picture={member.person.avatar} />
        <span className={styles.name}>
          {displayName}
          <StatusWords user={id} />
        </span>
        {timedOut && <Clock role="img" aria-label={t('moderation.timedOut')} />}
        {member.muted && <MicOff role="img" aria-label={t('moderation.muted')} />}
      </Link>
      <PersonMenu member={member} standing={standing} timedOut={timedOut} />
    </li>
  );
}

function silentUntil({ timedOutUntil }: RoomMember): number {
  return timedOutUntil ? Date.parse(timedOutUntil) : 0;
}
