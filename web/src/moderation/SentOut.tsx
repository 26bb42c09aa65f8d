import { useIntl } from 'react-intl';
import type { ModerationAction } from '@/api/types';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useJoinRoom } from '@/room/roomApi';
import { letIn } from './sentOutStore';

interface SentOutProps {
  room: string;
  name: string;
  action: ModerationAction;
  /** Anyone may enter: whoever was only sent out may come back. */
  open: boolean;
}

/** In place of a room one was sent out of: by whom, why, and what can be done. */
export function SentOut({ room, name, action, open }: SentOutProps) {
  const t = useText();
  const intl = useIntl();
  const join = useJoinRoom();
  const { kind, actor, reason, until } = action;
  const when = until && intl.formatDate(until, { dateStyle: 'long', timeStyle: 'short' });
  const words = [
    t(kind === 'BAN' ? 'moderation.bannedBy' : 'moderation.kickedBy', { name: actor?.displayName ?? '' }),
    reason && t('moderation.because', { reason }),
    kind === 'BAN' && (when ? t('moderation.bannedUntil', { when }) : t('moderation.bannedForEver')),
    kind === 'KICK' && t(open ? 'moderation.mayComeBack' : 'moderation.askToComeBack'),
  ];
  return (
    <div role="alert">
      <EmptyState alone tone="stop" title={t('moderation.sentOut', { name })} text={words.filter(Boolean).join(' ')}>
        {kind === 'KICK' && open && (
          <Button busy={join.isPending} onClick={() => join.mutate(room, { onSuccess: () => letIn(room) })}>
            {t('moderation.comeBack')}
          </Button>
        )}
        <ButtonLink to="/rooms" look="act">
          {t('room.all')}
        </ButtonLink>
        <FormProblem cause={join.error} />
      </EmptyState>
    </div>
  );
}
