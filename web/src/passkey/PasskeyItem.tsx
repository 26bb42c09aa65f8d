import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Passkey } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { PasskeyName } from './PasskeyName';
import { useRemovePasskey } from './passkeyApi';

/** One passkey: what it is called, and the way to be rid of it. */
export function PasskeyItem({ passkey }: { passkey: Passkey }) {
  const t = useText();
  const intl = useIntl();
  const remove = useRemovePasskey(passkey.id);
  const [naming, setNaming] = useState(false);
  const { name, maker } = passkey;
  const when = (time: string) => intl.formatDate(time, { dateStyle: 'medium' });
  const about = [
    maker !== name && maker,
    t('passkey.since', { when: when(passkey.createdAt) }),
    passkey.usedAt ? t('passkey.used', { when: when(passkey.usedAt) }) : t('passkey.unused'),
    passkey.backedUp && t('passkey.backedUp'),
  ];
  if (naming)
    return (
      <li className={styles.item}>
        <PasskeyName passkey={passkey} onDone={() => setNaming(false)} />
      </li>
    );
  return (
    <li className={styles.item}>
      <div>
        <b>{name}</b>
        <small>{about.filter(Boolean).join(' · ')}</small>
        {passkey.clonedAt && <p role="alert">{t('passkey.cloned', { when: when(passkey.clonedAt) })}</p>}
        <FormProblem cause={remove.error} />
      </div>
      <div className={styles.row}>
        <Button aria-label={t('passkey.renameOne', { name })} onClick={() => setNaming(true)}>
          {t('passkey.rename')}
        </Button>
        <Button look="stop" aria-label={t('passkey.removeOne', { name })} busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('passkey.remove')}
        </Button>
      </div>
    </li>
  );
}
