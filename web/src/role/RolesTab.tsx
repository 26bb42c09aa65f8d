import { Crown, Pencil, Plus, Shield, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { Room, RoomRole } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { withinReach } from './permissions';
import { useRoles } from './roleApi';
import { RoleDialog } from './RoleDialog';
import { useRoleName } from './useRoleName';
import { useRoleWords } from './useRoleWords';
import { useStanding } from './useStanding';

const icons = { OWNER: Crown, MODERATOR: Shield, MEMBER: UserRound, CUSTOM: Shield, KIND_UNSPECIFIED: Shield } as const;

/** The roles of a room, the highest first; those within one's reach can be changed. */
export function RolesTab({ room }: { room: Room }) {
  const t = useText();
  const nameOf = useRoleName();
  const wordsOf = useRoleWords();
  const roles = useRoles(room.id);
  const { rank } = useStanding(room.id);
  const [editing, setEditing] = useState<RoomRole | 'new'>();
  const all = roles.data?.items ?? [];
  const open = withinReach(all, room, rank);
  return (
    <>
      <p className={styles.quiet}>{t('role.lead')}</p>
      {roles.isError && <Trouble cause={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.isPending && <Skeleton height="220px" />}
      <ol className={styles.list}>
        {all.map((role) => {
          const Icon = icons[role.kind];
          return (
            <li key={role.id} className={styles.item}>
              <Icon className={styles.sign} aria-hidden="true" />
              <div>
                <b>{nameOf(role)}</b>
                <p>{wordsOf(role)}</p>
              </div>
              {open.includes(role) && (
                <IconButton name={t('role.edit', { role: nameOf(role) })} onClick={() => setEditing(role)}>
                  <Pencil />
                </IconButton>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button look="act" icon={<Plus />} onClick={() => setEditing('new')}>
          {t('role.new')}
        </Button>
      </div>
      {editing && (
        <RoleDialog room={room} roles={all} rank={rank} role={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}
