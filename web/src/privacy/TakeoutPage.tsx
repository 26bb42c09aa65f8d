import { useState } from 'react';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { DoorPage } from '@/session/DoorPage';
import styles from '@/session/DoorPage.module.css';
import { useSession } from '@/session/sessionStore';
import { useOpenTakeout } from './takeoutApi';

const kept = 'veza.takeout';

/** The link's key leaves the address at once, and waits in this tab for whoever must sign in first. */
function takeLink(): string {
  if (location.hash.length > 1) {
    sessionStorage.setItem(kept, location.hash.slice(1));
    history.replaceState(history.state, '', location.pathname);
  }
  return sessionStorage.getItem(kept) ?? '';
}

/** Where the mailed link leads: one press downloads the archive. */
export function TakeoutPage() {
  const t = useText();
  const status = useSession((session) => session.status);
  const [link] = useState(takeLink);
  const open = useOpenTakeout();

  function download() {
    open.mutate(link, { onSuccess: ({ url }) => location.assign(url) });
  }

  return (
    <DoorPage title={t('takeout.title')} lead={t('takeout.linkLead')}>
      <div className={styles.form}>
        {!link && <p role="status">{t('takeout.noLink')}</p>}
        <FormProblem cause={open.error} />
        {link && status === 'in' && (
          <Button look="act" busy={open.isPending} onClick={download}>
            {t('takeout.download')}
          </Button>
        )}
        {status === 'out' && (
          <ButtonLink look="act" to="/signin" search={{ next: '/takeout' }}>
            {t('session.signIn')}
          </ButtonLink>
        )}
        {open.isSuccess && <p role="status">{t('takeout.downloading')}</p>}
      </div>
    </DoorPage>
  );
}
