import { useState } from 'react';
import type { Profile } from '@/api/types';
import { Dialog } from '@/design/Dialog';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { PeopleList } from './PeopleList';
import { useFollows } from './relationApi';
import styles from './FollowCounts.module.css';

type Which = 'followers' | 'following';

/** How many follow somebody and how many they follow; each number shows who. */
export function FollowCounts({ profile }: { profile: Profile }) {
  const t = useText();
  const signedIn = useSession(({ status }) => status === 'in');
  const [open, setOpen] = useState<Which>();
  const { followers, followed } = profile;
  if (followers === undefined || followed === undefined) return null;
  const counts = [
    ['followers', t('follow.followers', { count: followers })],
    ['following', t('follow.following', { count: followed })],
  ] as const;
  return (
    <p className={styles.counts}>
      {counts.map(([which, words]) =>
        signedIn ? (
          <button key={which} type="button" onClick={() => setOpen(which)}>
            {words}
          </button>
        ) : (
          <span key={which}>{words}</span>
        ),
      )}
      {open && <FollowDialog handle={profile.handle} which={open} onClose={() => setOpen(undefined)} />}
    </p>
  );
}

function FollowDialog({ handle, which, onClose }: { handle: string; which: Which; onClose: () => void }) {
  const t = useText();
  const people = useFollows(handle, which);
  return (
    <Dialog open onOpenChange={onClose} title={t(which === 'followers' ? 'follow.followersTitle' : 'follow.followingTitle')}>
      <PeopleList people={people} none={t('follow.nobody')} onGo={onClose} />
    </Dialog>
  );
}
