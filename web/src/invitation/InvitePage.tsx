import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { FormProblem } from '@/design/FormProblem';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { useAccept, useInvitationBehind } from './invitationApi';
import styles from './InvitePage.module.css';

/** Where the link of an invitation leads: who asks one in, and where. */
export function InvitePage() {
  const t = useText();
  const navigate = useNavigate();
  const { code } = useParams({ from: '/inside/invite/$code' });
  const invitation = useInvitationBehind(code);
  const accept = useAccept();
  useTitle(t('invitation.title'));
  const enter = () =>
    accept.mutate(code, { onSuccess: ({ id }) => void navigate({ to: '/rooms/$room', params: { room: id }, replace: true }) });

  if (invitation.isError) {
    return (
      <EmptyState alone tone="stop" title={t('invitation.gone')} text={t('invitation.goneText')}>
        <ButtonLink to="/rooms" look="act">
          {t('room.all')}
        </ButtonLink>
      </EmptyState>
    );
  }
  if (!invitation.data) {
    return (
      <div className={styles.loading}>
        <h1 className="hidden-text">{t('invitation.title')}</h1>
        <Skeleton height="180px" />
      </div>
    );
  }
  const { inviter, roomName } = invitation.data;
  return (
    <EmptyState alone title={t('invitation.to', { room: roomName })} text={t('invitation.toText', { name: inviter?.displayName ?? '' })}>
      <Button look="act" busy={accept.isPending} onClick={enter}>
        {t('invitation.accept')}
      </Button>
      <FormProblem cause={accept.error} />
    </EmptyState>
  );
}
