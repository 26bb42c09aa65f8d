import { useEffect, useRef, useState } from 'react';
import { wordsOf } from '@/attachment/wordsOf';
import { useText } from '@/i18n/useText';
import { plain } from './plain';
import { newest, type Timeline } from './timeline';

/** Reads out what others say as it arrives, without interrupting, and nothing that they have hidden. */
export function NewMessages({ timeline, me }: { timeline: Timeline; me: string | undefined }) {
  const t = useText();
  const heard = useRef(newest(timeline));
  const [words, setWords] = useState('');
  useEffect(() => {
    const { messages } = timeline;
    const from = messages.findLastIndex(({ seq }) => seq <= heard.current) + 1;
    const fresh = messages.slice(from).filter(({ author, deletedAt }) => author?.id !== me && !deletedAt);
    heard.current = Math.max(heard.current, newest(timeline));
    const last = fresh.at(-1);
    if (!last || timeline.moreAfter) return;
    const said = t('message.said', { name: last.author?.displayName ?? '', text: plain(wordsOf(last)) });
    setWords(fresh.length > 1 ? t('message.severalSaid', { count: fresh.length, last: said }) : said);
  }, [timeline, me, t]);
  return (
    <p className="hidden-text" aria-live="polite">
      {words}
    </p>
  );
}
