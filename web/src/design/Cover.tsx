import type { CSSProperties } from 'react';
import { hue } from './Avatar';
import { swell, wavePath } from './wavePath';
import styles from './Cover.module.css';

interface CoverProps {
  id: string;
  src?: string;
  /** The same picture in several sizes. */
  covers?: { url: string; width: number }[];
  size?: number;
  className?: string;
}

/** The cover picture, or a line drawn for this track alone when it has none. */
export function Cover({ id, src, covers = [], size, className }: CoverProps) {
  const look = { '--hue': hue(id), ...(size ? { '--cover': `${size}px` } : {}) } as CSSProperties;
  return (
    <span className={[styles.cover, className].filter(Boolean).join(' ')} style={look} aria-hidden="true">
      {src ? (
        <img src={src} alt="" loading="lazy" decoding="async"
          {...(covers.length > 0 && { srcSet: covers.map(({ url, width }) => `${url} ${width}w`).join(', '), sizes: size ? `${size}px` : 'auto, 320px' })} />
      ) : (
        <svg viewBox="-3 -20 32 140" preserveAspectRatio="none">
          <path d={wavePath(swell(26, hue(id)))} />
        </svg>
      )}
    </span>
  );
}
