import * as Radix from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  children: ReactNode;
}

const questions = 'input:not([type=radio]), input[type=radio]:checked, select, textarea';

/** A question in front of the page; Esc closes it and focus returns to where it was. */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  const intl = useIntl();
  const content = useRef<HTMLDivElement>(null);
  // One begins with the first question, not with the way out.
  const begins = (event: Event) => {
    const first = content.current?.querySelector<HTMLElement>(questions);
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content ref={content} className={styles.dialog} onOpenAutoFocus={begins} {...(description ? {} : { 'aria-describedby': undefined })}>
          <header className={styles.head}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton name={intl.formatMessage({ id: 'action.close' })} size="small">
                <X />
              </IconButton>
            </Radix.Close>
          </header>
          {description && <Radix.Description className={styles.description}>{description}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
