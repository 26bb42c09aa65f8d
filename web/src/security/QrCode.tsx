import styles from './Security.module.css';

const quiet = 4;

/** Dark on light in either theme, with the quiet zone that cameras need. */
export function QrCode({ path, size, name }: { path: string; size: number; name: string }) {
  const side = size + 2 * quiet;
  return (
    <svg className={styles.qr} role="img" aria-label={name} viewBox={`${-quiet} ${-quiet} ${side} ${side}`} shapeRendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
