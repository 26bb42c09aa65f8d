import { SendHorizontal, X } from 'lucide-react';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { Problem } from '@/api/Problem';
import type { Room } from '@/api/types';
import { AttachButton } from '@/attachment/AttachButton';
import { giveBack, take } from '@/attachment/attaching';
import { AttachmentTray } from '@/attachment/AttachmentTray';
import { useAttaching } from '@/attachment/useAttaching';
import { IconButton } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { draftOf, keepDraft, useDraft } from './drafts';
import { answers, edits, useFocus } from './focusStore';
import { post } from './outbox';
import { lastSaidBy } from './timelineStore';
import { SlowMode } from './SlowMode';
import { useSlowMode } from './useSlowMode';
import { useTellTyping } from './useTellTyping';
import { WritingBox } from './WritingBox';
import styles from './Composer.module.css';

/** New words: an unsent draft stays with its room; the arrow up in an empty field takes back what one said last. */
export function NewComposer({ room, field }: { room: Room; field: RefObject<HTMLTextAreaElement | null> }) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const text = useDraft(room.id);
  const answering = useFocus((state) => (state.answering?.room === room.id ? state.answering : undefined));
  const tellTyping = useTellTyping(room.id);
  const slow = useSlowMode(room);
  const attaching = useAttaching(room);

  useEffect(() => {
    if (answering) field.current?.focus();
  }, [answering, field]);

  function typed(words: string) {
    keepDraft(room.id, words);
    if (words.trim()) tellTyping();
  }

  async function send(words: string) {
    const attachments = await take(room.id);
    if (!attachments) return;
    if (!post(room.id, words, { replyTo: answering?.id, attachments })) {
      giveBack(room.id, attachments);
      return refusal(new Problem({ code: 'OUTBOX_FULL' }));
    }
    answers(undefined);
    if (draftOf(room.id).trim() === words) keepDraft(room.id, '');
    field.current?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Escape') answers(undefined);
    const last = event.key === 'ArrowUp' && !event.altKey && !text && lastSaidBy(me, room.id);
    if (!last) return;
    event.preventDefault();
    edits(last);
  }

  return (
    <form className={styles.composer} onSubmit={(event) => event.preventDefault()} onPaste={attaching.pasted}>
      {answering && (
        <p className={styles.editing}>
          {t('message.answering', { name: answering.author?.displayName ?? '' })}
          <IconButton size="small" name={t('message.answerCancel')} onClick={() => answers(undefined)}>
            <X />
          </IconButton>
        </p>
      )}
      {attaching.drafts.length > 0 && <AttachmentTray drafts={attaching.drafts} />}
      <WritingBox before={attaching.may && <AttachButton room={room.id} />} complete={attaching.ready} room={room}
        field={field} label={t('message.write', { name: room.name })} text={text} onText={typed}
        onDone={(words) => void send(words).catch(refusal)} onKey={pressed} doing={t('message.send')}
        icon={<SendHorizontal />} busy={slow.left > 0 || attaching.busy} />
      {slow.pause > 0 && <SlowMode {...slow} />}
    </form>
  );
}
