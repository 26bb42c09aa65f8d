import { useState, type CSSProperties } from 'react';
import styles from './Avatar.module.css';

interface AvatarProps {
  id: string;
  name: string;
  size?: number;
  /** Where their picture is, but for its width; none: their initials. */
  picture?: string;
}

const widths = [64, 128, 512];

/** Somebody's picture, or their initials on a colour that is theirs alone. */
export function Avatar({ id, name, size = 36, picture }: AvatarProps) {
  const look = { '--hue': hue(id), '--size': `${size}px` } as CSSProperties;
  const [missing, setMissing] = useState<string>();
  if (picture && picture !== missing) {
    const sharp = size * (window.devicePixelRatio || 1);
    const width = widths.find((one) => one >= sharp) ?? widths.at(-1);
    return (
      <img className={styles.avatar} style={look} src={`${picture}/${width}`} width={size} height={size} alt="" loading="lazy"
        decoding="async" onError={() => setMissing(picture)} />
    );
  }
  return (
    <span className={styles.avatar} style={look} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/[\s._-]+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return picked.map((word) => [...(word ?? '?')][0]?.toUpperCase()).join('');
}

/** A hue out of an id: FNV-1a, so that ids of one minute, alike but for a few digits, still differ in colour. */
export function hue(id: string): number {
  let hash = 0x811c9dc5;
  for (const digit of id) hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193);
  return (hash >>> 8) % 360;
}
