import { Fragment, useState, type ReactNode } from 'react';
import type { Mentions } from '@/api/types';
import { useText } from '@/i18n/useText';
import { TrackEmbed } from '@/track/TrackEmbed';
import { trackAt } from './addresses';
import { markdown, type Part } from './markdown';
import { Called, Words } from './Words';
import styles from './MessageText.module.css';

interface MessageTextProps {
  text: string;
  /** Whom it calls. */
  mentions?: Mentions;
  before?: ReactNode;
  after?: ReactNode;
}

/** What a message says: its signs become what they mean, and a track of this house can be played in place. */
export function MessageText({ text, mentions, before, after }: MessageTextProps) {
  return (
    <div className={styles.text}>
      {before}
      <Called value={mentions}>
        <Parts parts={markdown(text)} />
      </Called>
      {after}
    </div>
  );
}

function Parts({ parts }: { parts: Part[] }) {
  return parts.map((part, index) => <Fragment key={index}>{shown(part)}</Fragment>);
}

const tags = { bold: 'strong', italic: 'em', strike: 's', paragraph: 'div', quote: 'blockquote', item: 'li' } as const;

function shown(part: Part): ReactNode {
  switch (part.kind) {
    case 'words':
      return <Words text={part.text} />;
    case 'break':
      return <br />;
    case 'code':
      return <code>{part.text}</code>;
    case 'block':
      return (
        <pre tabIndex={0} data-language={part.language || undefined}>
          <code>{part.text}</code>
        </pre>
      );
    case 'list':
      return <ListOf start={part.start} parts={part.parts} />;
    case 'link':
      return <LinkTo to={part.to} parts={part.parts} />;
    case 'spoiler':
      return <Spoiler parts={part.parts} />;
    default: {
      const Tag = tags[part.kind];
      return <Tag><Parts parts={part.parts} /></Tag>;
    }
  }
}

function ListOf({ start, parts }: { start?: number; parts: Part[] }) {
  return start === undefined ? <ul><Parts parts={parts} /></ul> : <ol start={start}><Parts parts={parts} /></ol>;
}

function LinkTo({ to, parts }: { to: string; parts: Part[] }) {
  const track = trackAt(to, location.origin);
  if (track) return <TrackEmbed track={track} />;
  return (
    <a href={to} target="_blank" rel="noreferrer nofollow">
      <Parts parts={parts} />
    </a>
  );
}

const takeFocus = (told: HTMLElement | null) => told?.focus();

/** Words one may not want to know yet. */
function Spoiler({ parts }: { parts: Part[] }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (open) return <span ref={takeFocus} tabIndex={-1} className={styles.told}><Parts parts={parts} /></span>;
  return (
    <button type="button" className={styles.spoiler} aria-label={t('message.spoiler')} onClick={() => setOpen(true)}>
      <span aria-hidden="true" inert>
        <Parts parts={parts} />
      </span>
    </button>
  );
}
