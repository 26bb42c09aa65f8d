import { useEffect, useRef } from 'react';
import type { LyricsLine, Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { piecesOf, type Sung } from './sung';
import { useSung } from './useSung';
import styles from './LyricsView.module.css';

interface LyricsViewProps {
  lines: LyricsLine[];
  track: Track['id'];
  language?: string;
  /** In seconds. */
  onSeek: (position: number) => void;
}

/** The words in time with the music; a press on a line goes there. Nothing is read aloud by itself. */
export function LyricsView({ lines, track, language, onSeek }: LyricsViewProps) {
  const t = useText();
  const sung = useSung(lines, track);
  const list = useFollowing(sung);
  return (
    <ol ref={list} className={styles.lines} aria-label={t('lyrics.title')} lang={language || undefined} dir="auto"
      tabIndex={lines[0]?.startMs === undefined ? 0 : undefined}>
      {lines.map((line, at) => (
        <li key={at} aria-current={sung.lines.includes(at) || undefined}>
          {line.startMs === undefined ? (
            <p className={styles.line}>{line.text}</p>
          ) : (
            <button type="button" className={styles.line} dir="auto" onClick={() => onSeek(line.startMs! / 1_000)}
              title={clock(line.startMs / 1_000)}>
              {line.voice && line.voice !== lines[at - 1]?.voice && <small>{line.voice}</small>}
              <Pieces line={line} begun={sung.lines.at(-1) === at ? sung.words : 0} />
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Pieces({ line, begun }: { line: LyricsLine; begun: number }) {
  if (!line.words.length) return <span>{line.text}</span>;
  return (
    <span className={styles.timed}>
      {piecesOf(line).map(({ text, word }, at) =>
        word === undefined ? text : (
          <span key={at} className={styles.word} data-begun={word < begun || undefined}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}

/** For a while after somebody has scrolled by themselves they are left alone. */
const patience = 4_000;

function useFollowing({ lines }: Sung) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(-patience);
  const line = lines[0];

  useEffect(() => {
    const box = list.current;
    const move = () => (moved.current = performance.now());
    const events = ['wheel', 'touchmove', 'keydown'] as const;
    events.forEach((event) => box?.addEventListener(event, move, { passive: true }));
    return () => events.forEach((event) => box?.removeEventListener(event, move));
  }, []);

  useEffect(() => {
    const box = list.current;
    const item = line === undefined ? undefined : (box?.children[line] as HTMLElement | undefined);
    if (!box || !item || performance.now() - moved.current < patience) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = item.offsetTop - box.clientHeight / 2 + item.offsetHeight / 2;
    box.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
  }, [line]);
  return list;
}
