import { Check, Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/design/Button';
import { copy } from '@/design/copy';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';

/** The one time a link is shown. It is brought into view and named, so that nobody misses it. */
export function FreshLink({ address, onDone }: { address: string; onDone: () => void }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), [address]);
  return (
    <div ref={place} className={styles.made} role="status">
      <Field label={t('release.freshLink')} hint={t('release.freshLinkHint')} readOnly value={address} autoComplete="off" spellCheck={false}
        onFocus={({ target }) => target.select()} />
      <div className={styles.row}>
        <Button icon={<Copy />} onClick={() => void copy(address)}>
          {t('release.copy')}
        </Button>
        <Button icon={<Check />} onClick={onDone}>
          {t('release.kept')}
        </Button>
      </div>
    </div>
  );
}
