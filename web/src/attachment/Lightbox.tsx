import * as Radix from '@radix-ui/react-dialog';
import { ChevronLeft, ChevronRight, Download, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Attachment } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import styles from './Lightbox.module.css';

interface LightboxProps {
  images: Attachment[];
  at: number;
  /** Shows another; undefined closes. */
  onAt: (at: number | undefined) => void;
  /** The focus goes back from here. */
  onClosed?: () => void;
}

/** One picture in front of everything; the arrow keys lead to the next, Esc back. */
export default function Lightbox({ images, at, onAt, onClosed }: LightboxProps) {
  const t = useText();
  const image = images[at]!;
  const several = images.length > 1;
  const go = (by: number) => onAt((at + by + images.length) % images.length);

  function pressed(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || !several) return;
    event.preventDefault();
    event.stopPropagation();
    go(by);
  }

  function closed(event: Event) {
    if (!onClosed) return;
    event.preventDefault();
    onClosed();
  }

  return (
    <Radix.Root open onOpenChange={(open) => !open && onAt(undefined)}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content className={styles.box} aria-describedby={undefined} onKeyDown={pressed} onCloseAutoFocus={closed}>
          <header className={styles.head}>
            <Radix.Title className={styles.title}>{image.description || image.name}</Radix.Title>
            {several && <span role="status">{t('attachment.nth', { nth: at + 1, of: images.length })}</span>}
            <a href={image.url} download={image.name} className={styles.save} aria-label={t('attachment.save', { name: image.name })}>
              <Download />
            </a>
            <Radix.Close asChild>
              <IconButton name={t('action.close')}>
                <X />
              </IconButton>
            </Radix.Close>
          </header>
          <img key={image.id} src={image.url} alt={image.description || image.name} className={styles.picture} />
          {several && (
            <>
              <IconButton name={t('attachment.previous')} className={styles.previous} onClick={() => go(-1)}>
                <ChevronLeft />
              </IconButton>
              <IconButton name={t('attachment.next')} className={styles.next} onClick={() => go(1)}>
                <ChevronRight />
              </IconButton>
            </>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
