import { Clock, Pencil, RotateCcw } from 'lucide-react';
import { Problem } from '@/api/Problem';
import { Attachments } from '@/attachment/Attachments';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { MessageText } from './MessageText';
import { inHand, retry, settle, takeBack, type Pending } from './outbox';
import styles from './MessageRow.module.css';

/** One's own message before the server has it, and honest about it. */
export function PendingMessage({ pending, leads }: { pending: Pending; leads: boolean }) {
  const t = useText();
  const tell = useProblemText();
  const user = useSession((state) => state.user);
  const failed = pending.state === 'failed';
  return (
    <article className={styles.message} data-leads={leads || undefined}>
      {leads && user ? <Avatar id={user.id} name={user.displayName} /> : <span />}
      <div className={styles.body}>
        {leads && <b className={styles.author}>{user?.displayName}</b>}
        <div className={styles.waiting}>
          {(pending.text || pending.poll) && <MessageText text={pending.text || (pending.poll?.question ?? '')} />}
          {pending.attachments?.length ? <Attachments attachments={pending.attachments} /> : null}
        </div>
        <p className={styles.state} data-failed={failed || undefined} role={failed ? 'alert' : undefined}>
          {failed ? tell(new Problem({ code: pending.problem, detail: pending.detail })) : <Clock aria-hidden="true" />}
          {!failed && t(pending.state === 'queued' ? 'message.queued' : 'message.sending')}
          {failed && (
            <Button icon={<RotateCcw />} onClick={() => retry(pending.nonce)}>
              {t('action.retry')}
            </Button>
          )}
          {inHand(pending) && (
            <>
              {!pending.poll && (
                <Button look="ghost" icon={<Pencil />} onClick={() => takeBack(pending)}>
                  {t('action.edit')}
                </Button>
              )}
              <Button look="ghost" onClick={() => settle(pending.nonce)}>
                {t('message.discard')}
              </Button>
            </>
          )}
        </p>
      </div>
    </article>
  );
}
