import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/useText';
import { untimed, type Taps } from './taps';
import { stamp } from './vtt';
import styles from './TapAlong.module.css';

/** All lines with what they have of times; one can be chosen to be tapped again. */
export function TapLines({ taps, onGo }: { taps: Taps; onGo: (line: number) => void }) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const left = untimed(taps);
  useEffect(() => {
    const box = list.current;
    const item = box?.children[taps.line] as HTMLElement | undefined;
    if (box && item) box.scrollTo?.({ top: item.offsetTop - box.clientHeight / 2 });
  }, [taps.line]);
  return (
    <section aria-label={t('lyrics.lines')}>
      <p className={styles.left}>{t('lyrics.left', { left, of: taps.lines.length })}</p>
      <ol ref={list} className={styles.lines}>
        {taps.lines.map((line, at) => (
          <li key={at}>
            <button type="button" className={styles.line} aria-current={at === taps.line || undefined} onClick={() => onGo(at)}>
              <time>{line.start === undefined ? '–' : stamp(line.start)}</time>
              <span dir="auto">{line.text}</span>
              <small>{t('lyrics.wordsTimed', { timed: line.words.filter(({ start }) => start !== undefined).length })}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
