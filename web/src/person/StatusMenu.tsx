import * as Popover from '@radix-ui/react-popover';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { PresenceDot } from './PresenceDot';
import { StatusForm } from './StatusForm';
import styles from './StatusMenu.module.css';

/** How one wants to be seen, and what one says about it. */
export default function StatusMenu({ user }: { user: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.trigger} aria-label={t('presence.choose')}>
        <PresenceDot user={user} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.menu} align="start" side="top" sideOffset={8} aria-label={t('presence.choose')}>
          <StatusForm onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
