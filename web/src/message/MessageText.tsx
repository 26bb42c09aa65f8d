import { useMemo, type ReactNode } from 'react';
import { TrackEmbed } from '@/track/TrackEmbed';
import { partsOf } from './parts';
import styles from './MessageText.module.css';

/** The words as written; addresses lead there, and a track of this house can be played in place. */
export function MessageText({ text, after }: { text: string; after?: ReactNode }) {
  const parts = useMemo(() => partsOf(text, location.origin), [text]);
  return (
    <div className={styles.text}>
      {parts.map((part, index) => {
        if (part.kind === 'track') return <TrackEmbed key={index} track={part.text} />;
        if (part.kind === 'words') return part.text;
        return (
          <a key={index} href={part.text} target="_blank" rel="noreferrer nofollow">
            {part.text}
          </a>
        );
      })}
      {after}
    </div>
  );
}
