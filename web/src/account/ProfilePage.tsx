import { useNavigate, useParams } from '@tanstack/react-router';
import { MessageSquare, Pencil } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FormattedDate } from 'react-intl';
import type { Person } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { EmptyState } from '@/design/EmptyState';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useMessagePerson } from '@/direct/useMessagePerson';
import { useText } from '@/i18n/useText';
import { ReportPerson } from '@/safety/ReportPerson';
import { useSession } from '@/session/sessionStore';
import { TrackList } from '@/track/TrackList';
import { useTracks } from '@/track/trackApi';
import { EditProfileForm } from './EditProfileForm';
import { useProfile } from './accountApi';
import styles from './ProfilePage.module.css';

/** A person: who they are and what they made. */
export function ProfilePage() {
  const { handle } = useParams({ from: '/@{$handle}' });
  const profile = useProfile(handle);
  const current = profile.data?.handle;
  const navigate = useNavigate();
  useTitle(profile.data?.displayName ?? `@${handle}`);
  // Found under a handle they had before: the address says the present one.
  useEffect(() => {
    if (current && current !== handle) void navigate({ to: '/@{$handle}', params: { handle: current }, replace: true });
  }, [current, handle, navigate]);
  if (profile.isError) return <Trouble alone cause={profile.error} onRetry={() => void profile.refetch()} />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {profile.data ? (
          <Avatar id={profile.data.id} name={profile.data.displayName} size={112} />
        ) : (
          <Skeleton width="112px" height="112px" round />
        )}
        <div className={styles.who}>
          <h1>{profile.data?.displayName ?? <Skeleton width="240px" height="39px" />}</h1>
          <p className={styles.handle}>
            @{handle}
            {profile.data && <Since at={profile.data.createdAt} />}
          </p>
          {profile.data?.bio && <p className={styles.bio}>{profile.data.bio}</p>}
        </div>
        {profile.data && <EditOwn id={profile.data.id} />}
        {profile.data && <ToThem person={profile.data} />}
      </header>
      {profile.data && <Works artist={profile.data.id} name={profile.data.displayName} />}
    </div>
  );
}

function Since({ at }: { at: string }) {
  const t = useText();
  return (
    <>
      {' · '}
      {t('account.since')} <FormattedDate value={at} year="numeric" month="long" />
    </>
  );
}

function EditOwn({ id }: { id: string }) {
  const t = useText();
  const user = useSession((state) => state.user);
  const [editing, setEditing] = useState(false);
  if (user?.id !== id) return null;
  return (
    <>
      <Button icon={<Pencil />} onClick={() => setEditing(true)}>
        {t('account.edit')}
      </Button>
      <Dialog open={editing} onOpenChange={setEditing} title={t('account.edit')}>
        <EditProfileForm user={user} onSaved={() => setEditing(false)} />
      </Dialog>
    </>
  );
}

function ToThem({ person }: { person: Person }) {
  const t = useText();
  const user = useSession((state) => state.user);
  const { message, busy } = useMessagePerson();
  if (!user || user.id === person.id) return null;
  return (
    <>
      <Button icon={<MessageSquare />} busy={busy} onClick={() => message(person.id)}>
        {t('direct.message')}
      </Button>
      <ReportPerson person={person} />
    </>
  );
}

function Works({ artist, name }: { artist: string; name: string }) {
  const t = useText();
  const tracks = useTracks({ artist });
  const none = <EmptyState title={t('track.noneBy', { name })} text={t('track.noneByText')} />;
  return (
    <section className={styles.works}>
      <h2>{t('track.tracks')}</h2>
      <TrackList tracks={tracks} empty={none} />
    </section>
  );
}
