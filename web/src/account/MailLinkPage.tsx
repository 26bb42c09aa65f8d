import { useMutation } from '@tanstack/react-query';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { FormProblem } from '@/design/FormProblem';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { DoorPage } from '@/session/DoorPage';
import { refreshMe } from '@/session/session';
import styles from '@/session/DoorPage.module.css';
import { mailLinks } from './securityApi';
import { useMailedToken } from './useMailedToken';

type Link = keyof typeof mailLinks;

const words: Record<Link, Record<'title' | 'lead' | 'act' | 'done', MessageId>> = {
  verify: { title: 'mail.verify', lead: 'mail.verifyLead', act: 'mail.verifyAct', done: 'mail.verifyDone' },
  confirm: { title: 'mail.confirm', lead: 'mail.confirmLead', act: 'mail.confirmAct', done: 'mail.confirmDone' },
  disown: { title: 'mail.disown', lead: 'mail.disownLead', act: 'mail.disownAct', done: 'mail.disownDone' },
  undo: { title: 'mail.undo', lead: 'mail.undoLead', act: 'mail.undoAct', done: 'mail.undoDone' },
};

export const VerifyPage = () => <MailLinkPage link="verify" />;
export const ConfirmPage = () => <MailLinkPage link="confirm" />;
export const DisownPage = () => <MailLinkPage link="disown" />;
export const UndoPage = () => <MailLinkPage link="undo" />;

/** Where a mailed link leads. A button does it, not the visit: programs that look at mails visit links, too. */
function MailLinkPage({ link }: { link: Link }) {
  const t = useText();
  const token = useMailedToken();
  const follow = useMutation({ mutationFn: (): Promise<unknown> => mailLinks[link](token), onSuccess: refreshMe });
  const { title, lead, act, done } = words[link];
  return (
    <DoorPage title={t(title)} lead={t(lead)}>
      {!follow.isSuccess && (
        <Button look="act" busy={follow.isPending} onClick={() => follow.mutate()}>
          {t(act)}
        </Button>
      )}
      <FormProblem cause={follow.error} />
      <p role="status" className={styles.lead}>
        {follow.isSuccess && t(done)}
      </p>
      {follow.isSuccess && <ButtonLink to="/">{t('mail.goOn')}</ButtonLink>}
    </DoorPage>
  );
}
