import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import type { Heard } from './effectApi';
import styles from './Effects.module.css';

const sides = ['original', 'changed'] as const;

/** Two sounds of which one is heard: whoever switches goes on at the same share of the other. */
export function Switched({ heard }: { heard: Heard }) {
  const t = useText();
  const [side, setSide] = useState<keyof Heard>('changed');
  const audio = useRef<HTMLAudioElement>(null);
  const goOn = useRef<{ share: number; playing: boolean }>({ share: 0, playing: true });

  /** What is compared is heard alone. */
  useEffect(() => player.pause(), []);

  function choose(next: keyof Heard) {
    const { currentTime, duration, paused } = audio.current!;
    goOn.current = { share: duration > 0 ? currentTime / duration : 0, playing: !paused };
    setSide(next);
  }

  function loaded() {
    const { share, playing } = goOn.current;
    audio.current!.currentTime = share * audio.current!.duration;
    if (playing) void audio.current!.play().catch(() => undefined);
  }

  return (
    <fieldset className={styles.switched}>
      <legend>{t('effect.heard')}</legend>
      {sides.map((one) => (
        <label key={one}>
          <input type="radio" name="effect-side" checked={side === one} onChange={() => choose(one)} />
          {t(one === 'original' ? 'effect.original' : 'effect.withEffects')}
        </label>
      ))}
      <audio ref={audio} controls src={heard[side]} aria-label={t('effect.heard')} onLoadedMetadata={loaded} />
    </fieldset>
  );
}
