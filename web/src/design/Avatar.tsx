import type { CSSProperties } from 'react';
import styles from './Avatar.module.css';

interface AvatarProps {
  id: string;
  name: string;
  size?: number;
}

/** A person's initials on a colour that is theirs alone. */
export function Avatar({ id, name, size = 36 }: AvatarProps) {
  const look = { '--hue': hue(id), '--size': `${size}px` } as CSSProperties;
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

/** Ids of one minute differ only in their last digits, so those are spread over the whole circle. */
export function hue(id: string): number {
  let spread = 7;
  for (const digit of id) spread = (spread * 31 + digit.charCodeAt(0)) % 100_003;
  return (spread * 137) % 360;
}
