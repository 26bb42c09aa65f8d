import { useState } from 'react';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { DocumentLinks } from './DocumentLinks';
import { useConsents, useGiveConsent } from './consentApi';

const kept = 'veza.consent';

/** Asks once when there is a new version; whoever puts it off finds it again at the next visit. */
export default function ConsentDialog() {
  const t = useText();
  const { data } = useConsents();
  const give = useGiveConsent();
  const due = data?.due ?? [];
  const versions = due.map(({ purpose, version }) => `${purpose}.${version}`).join(' ');
  const [later, setLater] = useState(() => sessionStorage.getItem(kept) ?? '');

  function putOff() {
    sessionStorage.setItem(kept, versions);
    setLater(versions);
  }

  return (
    <Dialog open={due.length > 0 && later !== versions} onOpenChange={putOff} title={t('consent.asked')} description={t('consent.askedLead')}>
      <DocumentLinks documents={due} />
      <FormProblem cause={give.error} />
      <div className={styles.row}>
        <Button look="act" busy={give.isPending} onClick={() => give.mutate(due)}>
          {t('consent.give')}
        </Button>
        <Button onClick={putOff}>{t('consent.later')}</Button>
      </div>
    </Dialog>
  );
}
