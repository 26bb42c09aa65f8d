import * as Menu from '@radix-ui/react-dropdown-menu';
import { Ban, BellOff, BellRing, MoreHorizontal, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { Profile } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { MoreMenu } from '@/design/MoreMenu';
import { notice, refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useRelate } from './relationApi';

/** What one can do so as to hear less of somebody. */
export function RelationMenu({ profile }: { profile: Profile }) {
  const t = useText();
  const relate = useRelate(profile);
  const [asking, setAsking] = useState(false);
  const { ties, displayName: name } = profile;
  if (!ties) return null;
  const mute = () =>
    relate.mutate(ties.muting ? 'unmute' : 'mute', {
      onSuccess: () => notice(ties.muting ? 'relation.unmuted' : 'relation.muted', { name }),
      onError: refusal,
    });
  return (
    <>
      <MoreMenu name={t('relation.more')} icon={<MoreHorizontal />}>
        <Menu.Item onSelect={mute}>
          {ties.muting ? <BellRing aria-hidden="true" /> : <BellOff aria-hidden="true" />}
          {t(ties.muting ? 'relation.unmute' : 'relation.mute')}
        </Menu.Item>
        {ties.followedBy && (
          <Menu.Item onSelect={() => relate.mutate('removeFollower', { onError: refusal })}>
            <UserMinus aria-hidden="true" />
            {t('follow.remove')}
          </Menu.Item>
        )}
        {!ties.blocking && (
          <Menu.Item data-stop onSelect={() => setAsking(true)}>
            <Ban aria-hidden="true" />
            {t('relation.block')}
          </Menu.Item>
        )}
      </MoreMenu>
      <Dialog open={asking} onOpenChange={setAsking} title={t('relation.blockAsk', { name })} description={t('relation.blockText')}>
        <Button look="stop" busy={relate.isPending}
          onClick={() => relate.mutate('block', { onSuccess: () => setAsking(false), onError: refusal })}>
          {t('relation.block')}
        </Button>
      </Dialog>
    </>
  );
}
