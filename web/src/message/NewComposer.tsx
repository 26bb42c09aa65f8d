import { SendHorizontal, X } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { Problem } from '@/api/Problem';
import type { Message, Room } from '@/api/types';
import { AttachButton } from '@/attachment/AttachButton';
import { giveBack, take } from '@/attachment/attaching';
import { AttachmentTray } from '@/attachment/AttachmentTray';
import { useAttaching } from '@/attachment/useAttaching';
import { IconButton } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { CommandProblem } from '@/command/CommandProblem';
import { CompletionList } from '@/command/CompletionList';
import { isCommand } from '@/command/completion';
import { useCommandLine } from '@/command/useCommandLine';
import { useCompletion } from '@/command/useCompletion';
import { useText } from '@/i18n/useText';
import { ScheduledLine } from '@/scheduled/ScheduledLine';
import { SendLaterButton } from '@/scheduled/SendLaterButton';
import { useSession } from '@/session/sessionStore';
import { Answering } from './Answering';
import { draftOf, keepDraft, useDraft } from './drafts';
import type { Calls } from './calls';
import { beginningOf } from './changes';
import { ComposerMenu } from './ComposerMenu';
import { answers, edits, isIn, useFocus } from './focusStore';
import { post, type Besides } from './outbox';
import { lastSaidBy, placeOf } from './timelineStore';
import { SlowMode } from './SlowMode';
import { useSlowMode } from './useSlowMode';
import { useTellTyping } from './useTellTyping';
import { WritingBox } from './WritingBox';
import styles from './Composer.module.css';

interface NewComposerProps {
  room: Room;
  /** The message whose thread one writes in. */
  thread?: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** New words: an unsent draft stays with its room; the arrow up in an empty field takes back what one said last. */
export function NewComposer({ room, thread, field }: NewComposerProps) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const place = placeOf(room.id, thread);
  const text = useDraft(place);
  const [allowed, setAllowed] = useState<string[]>([]);
  const [calls, setCalls] = useState<Calls>('ALL');
  const answering = useFocus((state) => (isIn(state.answering, room.id, thread) ? state.answering : undefined));
  const silently = useFocus((state) => state.silently);
  const tellTyping = useTellTyping(room.id);
  const slow = useSlowMode(room);
  const attaching = useAttaching(room, place);
  const line = useCommandLine(room.id);
  const completion = useCompletion(room.id, text, typed, field);
  const mentions = calls === 'ALL' ? undefined : calls;
  // What is said in threads is sent at once.
  const deferrable = !thread && !isCommand(text) && !attaching.busy;

  useEffect(() => {
    if (answering) field.current?.focus();
  }, [answering, field]);

  function typed(words: string) {
    keepDraft(place, words);
    line.forgive();
    if (words.trim() && !isCommand(words)) tellTyping();
  }

  async function send(words: string) {
    if (isCommand(words)) {
      if (await line.run(words)) keepDraft(place, '');
      return;
    }
    const attachments = await take(place);
    if (!attachments) return;
    if (!say(words.replace(/^\/\//, '/'), { ...replyOf(answering), attachments })) return giveBack(place, attachments);
    sent(words);
  }

  function sent(words: string) {
    answers(undefined);
    setAllowed([]);
    setCalls('ALL');
    if (draftOf(place).trim() === words) keepDraft(place, '');
    field.current?.focus();
  }

  function say(words: string, besides: Besides): boolean {
    const taken = post(room.id, words, { ...besides, mentions, threadRoot: thread, allowedReactions: allowed.length ? allowed : undefined });
    if (!taken) refusal(new Problem({ code: 'OUTBOX_FULL' }));
    return taken;
  }

  function pressed(event: KeyboardEvent) {
    if (completion.pressed(event)) return;
    if (event.key === 'Escape') answers(undefined);
    const last = event.key === 'ArrowUp' && !event.altKey && !text && lastSaidBy(me, place);
    if (!last) return;
    event.preventDefault();
    edits(last);
  }

  const label = thread ? t('thread.write') : t(room.kind === 'DIRECT' ? 'message.writeTo' : 'message.write', { name: room.name });
  return (
    <form className={styles.composer} onSubmit={(event) => event.preventDefault()} onPaste={attaching.pasted}>
      {answering && <Answering message={answering} />}
      {allowed.length > 0 && (
        <p className={styles.editing}>
          {t('message.allowedOnly', { emojis: allowed.join(' ') })}
          <IconButton size="small" name={t('message.allowedAny')} onClick={() => setAllowed([])}>
            <X />
          </IconButton>
        </p>
      )}
      {calls !== 'ALL' && (
        <p className={styles.editing}>
          {t(calls === 'NONE' ? 'message.callsNobodyNow' : 'message.callsPeopleNow')}
          <IconButton size="small" name={t('message.callsAgain')} onClick={() => setCalls('ALL')}>
            <X />
          </IconButton>
        </p>
      )}
      {attaching.drafts.length > 0 && <AttachmentTray drafts={attaching.drafts} />}
      {!thread && <ScheduledLine room={room.id} />}
      <CompletionList completion={completion} />
      <CommandProblem cause={line.problem} completion={completion} />
      <WritingBox field={field} room={isCommand(text) ? undefined : room} label={label} text={text}
        before={
          <>
            {attaching.may && <AttachButton place={place} />}
            <ComposerMenu allowed={allowed} onAllowed={setAllowed} onPoll={(poll) => say('', { poll })}
              calls={calls} mayCallAll={room.permissions?.includes('MENTION_ALL') ?? false} onCalls={setCalls} />
          </>
        }
        complete={attaching.ready} onText={typed} onDone={(words) => void send(words).catch(refusal)} onKey={pressed}
        doing={t('message.send')} icon={<SendHorizontal />} busy={slow.left > 0 || attaching.busy || line.busy}
        onCaret={completion.moved} list={completion.options}
        more={deferrable && <SendLaterButton room={room.id} text={text} complete={attaching.ready}
          besides={{ replyTo: answering?.id, silent: (answering && silently) || undefined, mentions }} onDone={() => sent(text.trim())} />} />
      {slow.pause > 0 && <SlowMode {...slow} />}
    </form>
  );
}

/** What it replies to, as it is seen until the room says so. */
function replyOf(message: Message | undefined) {
  if (!message) return {};
  const { id, seq, author, text, poll, threadRoot } = message;
  return { replyTo: id, silent: useFocus.getState().silently || undefined, quote: { id, seq, author, text: beginningOf(text || (poll?.question ?? '')), threadRoot } };
}
