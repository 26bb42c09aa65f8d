import type { CSSProperties } from 'react';
import { hue } from './Avatar';
import { swell, wavePath } from './wavePath';
import styles from './Cover.module.css';

interface CoverProps {
  id: string;
  src?: string;
  size?: number;
  className?: string;
}

/** The cover picture, or a line drawn for this track alone when it has none. */
export function Cover({ id, src, size, className }: CoverProps) {
  const look = { '--hue': hue(id), ...(size ? { '--cover': `${size}px` } : {}) } as CSSProperties;
  return (
    <span className={[styles.cover, className].filter(Boolean).join(' ')} style={look} aria-hidden="true">
      {src ? (
        <img src={src} alt="" loading="lazy" decoding="async" />
      ) : (
        <svg viewBox="-3 -20 32 140" preserveAspectRatio="none">
          <path d={wavePath(swell(26, hue(id)))} />
        </svg>
      )}
    </span>
  );
}
