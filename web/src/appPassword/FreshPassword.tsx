import { Check, Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/design/Button';
import { copy } from '@/design/copy';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';

/** The one time a key is shown. It is brought into view and named, so that nobody misses it. */
export function FreshPassword({ password, onDone }: { password: string; onDone: () => void }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), [password]);
  return (
    <div ref={place} className={styles.made} role="status">
      <Field label={t('appPassword.fresh')} hint={t('appPassword.freshHint')} readOnly value={password} autoComplete="off"
        spellCheck={false} onFocus={({ target }) => target.select()} />
      <div className={styles.row}>
        <Button icon={<Copy />} onClick={() => void copy(password, 'appPassword.copied')}>
          {t('appPassword.copy')}
        </Button>
        <Button icon={<Check />} onClick={onDone}>
          {t('appPassword.kept')}
        </Button>
      </div>
    </div>
  );
}
