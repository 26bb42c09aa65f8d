import { Pin } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { FormattedTime, useIntl } from 'react-intl';
import type { Message } from '@/api/types';
import { Attachments } from '@/attachment/Attachments';
import { Avatar } from '@/design/Avatar';
import { touchOnly } from '@/design/touchOnly';
import { useText } from '@/i18n/useText';
import { PersonLink } from '@/person/PersonLink';
import { isQuiet } from '@/person/quietStore';
import { SeenBy } from '@/person/SeenBy';
import { callsMe } from './calls';
import { FoldedMessage } from './FoldedMessage';
import { recalls, standsAt, useFocus } from './focusStore';
import { LinkCards } from './LinkCards';
import { MessageActions } from './MessageActions';
import { MessageText } from './MessageText';
import { Pick } from './Pick';
import { PollCard } from './PollCard';
import { QuoteLine } from './QuoteLine';
import { Reactions } from './Reactions';
import { useSelection } from './selectionStore';
import { ThreadLine } from './ThreadLine';
import { useAtRest } from './useAtRest';
import type { Rights } from './useRights';
import styles from './MessageRow.module.css';

interface SaidProps {
  message: Message;
  /** The line of the list it stands in. */
  line: string;
  leads: boolean;
  highlighted: boolean;
  reached: boolean;
  /** Of how many is not told: with each message that comes all lines would be drawn again. */
  nth: number;
  rights: Rights;
}

/** What somebody said, with what became of it; again only when something about it is different. */
export const Said = memo(function Said(said: SaidProps) {
  const { message, line, leads, highlighted, reached, nth, rights } = said;
  const t = useText();
  const { author, at, text, deletedAt } = message;
  const article = useSought(line);
  const selecting = useSelection((state) => state.room === message.room);
  const rested = useAtRest();
  const [pointed, setPointed] = useState(false);
  const acts = rested || pointed || reached;
  const name = author?.displayName ?? author?.id ?? '';
  return (
    <article ref={article} className={styles.message} data-leads={leads || undefined} data-highlighted={highlighted || undefined}
      data-calls={(callsMe(message, rights.me) && !isQuiet(message)) || undefined} data-line={line} tabIndex={reached ? 0 : -1} aria-posinset={nth}
      aria-setsize={-1} onFocus={() => standsAt(line)} onPointerEnter={acts ? undefined : () => setPointed(true)}>
      {selecting ? <Pick message={message} name={name} /> : leads ? <Avatar id={author?.id ?? ''} name={name} picture={author?.avatar} /> : <MessageTime at={at} className={styles.aside} />}
      <div className={styles.body}>
        {leads ? (
          <header className={styles.head}>
            <PersonLink handle={author?.handle ?? ''} className={styles.author}>
              {name}
            </PersonLink>
            <MessageTime at={at} />
          </header>
        ) : (
          <span className="hidden-text">{name}: </span>
        )}
        {deletedAt ? (
          <p className={styles.deleted}>{t('message.deleted')}</p>
        ) : (
          <FoldedMessage message={message}>
            <QuoteLine message={message} />
            <MessageText text={text} mentions={message.mentions} after={<Marks message={message} />}
              before={message.kind === 'ACTION' && <span className={styles.doer}>* {name} </span>} />
            {message.attachments?.length ? <Attachments attachments={message.attachments} /> : null}
            {message.poll && <PollCard message={message} poll={message.poll} rights={rights} />}
            {message.previews?.length ? <LinkCards message={message} rights={rights} /> : null}
            <Reactions message={message} reacts={rights.reacts} />
            <SeenBy seq={message.seq} />
          </FoldedMessage>
        )}
        <ThreadLine message={message} />
      </div>
      {!deletedAt && (acts || touchOnly) && <MessageActions message={message} rights={rights} reached={reached} all={acts} />}
    </article>
  );
});

/** Takes the focus once the arrow keys have led here and the line is in its place: until then it is hidden. */
function useSought(line: string) {
  const article = useRef<HTMLElement>(null);
  const sought = useFocus((state) => state.sought === line);
  useEffect(() => {
    if (!sought) return;
    let frame = requestAnimationFrame(function take() {
      article.current?.focus({ preventScroll: true });
      frame = requestAnimationFrame(take);
    });
    return () => cancelAnimationFrame(frame);
  }, [sought]);
  return article;
}

/** That it was changed, and that it is pinned. */
function Marks({ message }: { message: Message }) {
  const t = useText();
  const intl = useIntl();
  const { editedAt, pinnedAt } = message;
  const when = editedAt && intl.formatDate(editedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      {editedAt && (
        <button type="button" className={styles.edited} title={t('message.editedAt', { when: when ?? '' })}
          onClick={() => recalls(message)}>
          {t('message.edited')}
        </button>
      )}
      {pinnedAt && <Pin className={styles.pinned} role="img" aria-label={t('message.pinned')} />}
    </>
  );
}

function MessageTime({ at, className }: { at: string; className?: string }) {
  return (
    <time dateTime={at} className={className ?? styles.time}>
      <FormattedTime value={at} />
    </time>
  );
}
