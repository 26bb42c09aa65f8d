import { useState } from 'react';
import type { LinkPreview } from '@/api/types';
import { shapeOf } from './pictureShape';
import styles from './LinkCards.module.css';

/** What one page says about itself, with its picture once that has come; one that does not load leaves no trace. */
export function LinkCard({ preview: { url, site, title, description, picture } }: { preview: LinkPreview }) {
  const [broken, setBroken] = useState<string>();
  const shape = picture?.url && picture.url !== broken ? shapeOf(picture) : undefined;
  return (
    <a href={url} target="_blank" rel="noreferrer nofollow" className={styles.card} data-picture={shape?.kind}>
      <small>{site}</small>
      <b>{title}</b>
      {description && <span>{description}</span>}
      {shape && (
        <img src={picture?.url} alt={picture?.description ?? ''} width={shape.width} height={shape.height} style={shape.style}
          loading="lazy" decoding="async" onError={() => setBroken(picture?.url)} />
      )}
    </a>
  );
}
