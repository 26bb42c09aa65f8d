import type { CSSProperties } from 'react';
import styles from './Skeleton.module.css';

interface SkeletonProps {
  width?: string;
  height?: string;
  round?: boolean;
}

/** Holds the place of what is loading, in its final size. */
export function Skeleton({ width = '100%', height = '1em', round }: SkeletonProps) {
  const size = { width, height } as CSSProperties;
  return <span className={styles.skeleton} data-round={round || undefined} style={size} aria-hidden="true" />;
}
