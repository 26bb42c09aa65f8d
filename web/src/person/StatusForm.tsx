import { useState, type FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import { choosePresence, type Chosen } from './personApi';
import { usePresence } from './presenceStore';
import styles from './StatusMenu.module.css';

const longest = 100;

/** How one wants to be seen, and what one says about it. */
export function StatusForm({ onDone }: { onDone?: () => void }) {
  const t = useText();
  const own = usePresence((state) => state.own);
  const [status, setStatus] = useState(chosen(own?.status));
  const [text, setText] = useState(own?.text ?? '');

  function done(event: FormEvent) {
    event.preventDefault();
    void choosePresence(status, text.trim());
    onDone?.();
  }

  return (
    <form className={styles.form} onSubmit={done}>
      <Choice label={t('presence.status')} value={status} onChange={setStatus}
        options={[
          { value: 'ONLINE', name: t('presence.online') },
          { value: 'IDLE', name: t('presence.idle') },
          { value: 'DO_NOT_DISTURB', name: t('presence.doNotDisturb') },
          { value: 'INVISIBLE', name: t('presence.invisible') },
        ]} />
      <Field label={t('presence.text')} value={text} maxLength={longest} onChange={({ target }) => setText(target.value)} />
      <Button look="act" type="submit">
        {t('action.save')}
      </Button>
    </form>
  );
}

function chosen(status: string | undefined): Chosen {
  return status === 'IDLE' || status === 'DO_NOT_DISTURB' || status === 'INVISIBLE' ? status : 'ONLINE';
}
