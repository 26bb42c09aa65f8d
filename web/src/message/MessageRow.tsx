import { Link } from '@tanstack/react-router';
import { FormattedDate, FormattedTime } from 'react-intl';
import type { Message } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { MessageText } from './MessageText';
import { PendingMessage } from './PendingMessage';
import type { Row } from './rows';
import styles from './MessageRow.module.css';

/** One line of a room: a day, the mark of what is new, a message, or one still on its way. */
export function MessageRow({ row, highlighted }: { row: Row; highlighted: boolean }) {
  const t = useText();
  switch (row.kind) {
    case 'start':
      return <Start />;
    case 'day':
      return (
        <p className={styles.day}>
          <FormattedDate value={row.at} weekday="long" day="numeric" month="long" />
        </p>
      );
    case 'new':
      return <p className={styles.new}>{t('message.new')}</p>;
    case 'pending':
      return <PendingMessage pending={row.pending} leads={row.leads} />;
    case 'message':
      return <Said message={row.message} leads={row.leads} highlighted={highlighted} />;
  }
}

function Start() {
  const t = useText();
  return (
    <div className={styles.start}>
      <Waveform filled={0.34} className={styles.line} />
      <p>{t('message.start')}</p>
    </div>
  );
}

function Said({ message, leads, highlighted }: { message: Message; leads: boolean; highlighted: boolean }) {
  const { author, at, text } = message;
  const name = author?.displayName ?? author?.id ?? '';
  return (
    <article className={styles.message} data-leads={leads || undefined} data-highlighted={highlighted || undefined}>
      {leads ? <Avatar id={author?.id ?? ''} name={name} /> : <MessageTime at={at} className={styles.aside} />}
      <div className={styles.body}>
        {leads ? (
          <header className={styles.head}>
            <Link to="/@{$handle}" params={{ handle: author?.handle ?? '' }} className={styles.author}>
              {name}
            </Link>
            <MessageTime at={at} />
          </header>
        ) : (
          <span className="hidden-text">{name}: </span>
        )}
        <MessageText text={text} />
      </div>
    </article>
  );
}

function MessageTime({ at, className }: { at: string; className?: string }) {
  return (
    <time dateTime={at} className={className ?? styles.time}>
      <FormattedTime value={at} />
    </time>
  );
}
