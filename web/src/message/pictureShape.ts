import type { CSSProperties } from 'react';
import type { PreviewPicture } from '@/api/types';

interface PictureShape {
  kind: 'large' | 'small';
  width: number;
  height: number;
  /** Its room is there before it has come. */
  style?: CSSProperties;
}

const widest = 440;
const tallest = 320;
/** From there on it fills the card. */
const wide = 400;
const side = 72;

/** How much room a picture gets: a small square beside the words, or below them as much as it needs. */
export function shapeOf({ width = 0, height = 0, large }: PreviewPicture): PictureShape | undefined {
  if (width <= 0 || height <= 0) return undefined;
  if (width < wide / 2 || !(large || (width >= wide && width >= height * 1.6))) return { kind: 'small', width: side, height: side };
  const share = Math.min(1, widest / width, tallest / height);
  const shown = { width: Math.round(width * share), height: Math.round(height * share) };
  return { kind: 'large', ...shown, style: { width: `${shown.width}px`, aspectRatio: `${width} / ${height}` } };
}
