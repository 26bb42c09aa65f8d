import { useNavigate, useParams } from '@tanstack/react-router';
import { MessageSquare, Pencil } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FormattedDate } from 'react-intl';
import type { Person, Profile } from '@/api/types';
import { ArtistRating } from '@/audience/ArtistRating';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { EmptyState } from '@/design/EmptyState';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useMessagePerson } from '@/direct/useMessagePerson';
import { useText } from '@/i18n/useText';
import { AnswerFollow } from '@/person/AnswerFollow';
import { FollowButton } from '@/person/FollowButton';
import { FollowCounts } from '@/person/FollowCounts';
import { RelationMenu } from '@/person/RelationMenu';
import { ReportPerson } from '@/safety/ReportPerson';
import { useSession } from '@/session/sessionStore';
import { TrackList } from '@/track/TrackList';
import { useTracks } from '@/track/trackApi';
import { AboutThem, Badges } from './AboutThem';
import { EditProfileForm } from './EditProfileForm';
import { useProfile } from './accountApi';
import styles from './ProfilePage.module.css';

const ArtistAlbums = lazy(() => import('@/album/ArtistAlbums'));
const PersonShows = lazy(() => import('@/podcast/PersonShows'));

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
      {profile.data?.banner && <Banner address={profile.data.banner} />}
      <header className={styles.head}>
        {profile.data ? (
          <Avatar id={profile.data.id} name={profile.data.displayName} size={112} picture={profile.data.avatar} />
        ) : (
          <Skeleton width="112px" height="112px" round />
        )}
        <div className={styles.who}>
          <h1>{profile.data?.displayName ?? <Skeleton width="240px" height="39px" />}</h1>
          <p className={styles.handle}>
            @{handle}
            {profile.data?.pronouns && ` · ${profile.data.pronouns}`}
            {profile.data?.createdAt && <Since at={profile.data.createdAt} />}
          </p>
          {profile.data && <Told profile={profile.data} />}
        </div>
        {profile.data && <EditOwn id={profile.data.id} />}
        {profile.data && <ToThem profile={profile.data} />}
      </header>
      {profile.data?.ties?.requestedBy && <Asks person={profile.data} />}
      {profile.data && (
        <Suspense>
          <ArtistAlbums artist={profile.data.id} className={styles.works} />
          <PersonShows owner={profile.data.id} className={styles.works} />
        </Suspense>
      )}
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

/** Wide screens get all of its pixels. */
function Banner({ address }: { address: string }) {
  return (
    <img className={styles.banner} src={`${address}/750`} srcSet={`${address}/750 750w, ${address}/1500 1500w`}
      sizes="(max-width: 1120px) 100vw, 1120px" alt="" decoding="async" />
  );
}

/** What the house and they themselves say of them. */
function Told({ profile }: { profile: Profile }) {
  return (
    <>
      {profile.badges && profile.badges.length > 0 && (
        <p className={styles.badges}>
          <Badges badges={profile.badges} />
        </p>
      )}
      {profile.bio && <p className={styles.bio}>{profile.bio}</p>}
      <AboutThem profile={profile} />
      <FollowCounts profile={profile} />
    </>
  );
}

function ToThem({ profile }: { profile: Profile }) {
  const t = useText();
  const user = useSession((state) => state.user);
  const { message, busy } = useMessagePerson();
  if (!user || user.id === profile.id) return null;
  return (
    <div className={styles.acts}>
      <FollowButton profile={profile} />
      {!profile.ties?.blocking && (
        <Button icon={<MessageSquare />} busy={busy} onClick={() => message(profile.id)}>
          {t('direct.message')}
        </Button>
      )}
      <ArtistRating artist={profile} />
      <ReportPerson person={profile} />
      <RelationMenu profile={profile} />
    </div>
  );
}

function Asks({ person }: { person: Person }) {
  const t = useText();
  return (
    <section className={styles.asks}>
      <p>{t('follow.asks', { name: person.displayName })}</p>
      <AnswerFollow person={person} />
    </section>
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
