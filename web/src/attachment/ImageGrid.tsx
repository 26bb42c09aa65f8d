import { lazy, Suspense, useRef, useState, type CSSProperties } from 'react';
import type { Attachment } from '@/api/types';
import { useText } from '@/i18n/useText';
import styles from './Attachments.module.css';

const Lightbox = lazy(() => import('./Lightbox'));
const tallest = 320;
const widest = 440;

/** Small pictures, each the size it will have before it has come; pressing one opens it. */
export function ImageGrid({ images }: { images: Attachment[] }) {
  const t = useText();
  const [open, setOpen] = useState<number>();
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ul className={styles.grid} data-single={images.length === 1 || undefined}>
        {images.map((image, index) => (
          <li key={image.id}>
            <button type="button" className={styles.image} style={images.length === 1 ? sizeOf(image) : undefined}
              aria-label={t('attachment.open', { name: image.description || image.name })} 
              onClick={(event) => {
                opener.current = event.currentTarget;
                setOpen(index);
              }}>
              <img src={moving(image) ? image.url : image.previewUrl} alt={image.description} loading="lazy" decoding="async" />
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <Suspense>
          <Lightbox images={images} at={open} onAt={setOpen} onClosed={() => opener.current?.focus()} />
        </Suspense>
      )}
    </>
  );
}

/** An animation moves unless somebody would rather it did not. */
function moving({ type }: Attachment): boolean {
  return type === 'image/gif' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function sizeOf({ width, height }: Attachment): CSSProperties {
  const share = Math.min(1, widest / width, tallest / height);
  return { width: `${Math.round(width * share)}px`, aspectRatio: `${width} / ${height}` };
}
