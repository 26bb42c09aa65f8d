import { UserCheck, UserPlus } from 'lucide-react';
import type { Profile } from '@/api/types';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useRelate } from './relationApi';

/** Follows somebody, asks to, or no more; answers them first when they have asked. */
export function FollowButton({ profile }: { profile: Profile }) {
  const t = useText();
  const relate = useRelate(profile);
  const { ties } = profile;
  if (!ties) return null;
  const take = (step: Parameters<typeof relate.mutate>[0]) => relate.mutate(step, { onError: refusal });
  if (ties.blocking) {
    return <Button busy={relate.isPending} onClick={() => take('unblock')}>{t('relation.unblock')}</Button>;
  }
  const so = ties.following || ties.requested;
  const words = ties.following ? t('follow.follows') : ties.requested ? t('follow.asked') : t(profile.private ? 'follow.ask' : 'follow.follow');
  return (
    <Button look={so ? 'plain' : 'act'} icon={so ? <UserCheck /> : <UserPlus />} busy={relate.isPending}
      aria-pressed={so} title={so ? t(ties.following ? 'follow.unfollow' : 'follow.takeBack') : undefined}
      onClick={() => take(so ? 'unfollow' : 'follow')}>
      {words}
    </Button>
  );
}
