import type { Consent } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useLanguage } from '@/i18n/languageStore';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { useConsents, useGiveConsent, useWithdrawConsent } from './consentApi';

const suggestions = { purpose: 'SUGGESTIONS', version: '1', url: '' } as const;

/** What somebody agreed to, when, and what they can take back. */
export function ConsentCard() {
  const t = useText();
  const consents = useConsents();
  const give = useGiveConsent();
  const withdraw = useWithdrawConsent();
  const items = consents.data?.items ?? [];
  // Nobody was asked at the beginning: then it is as if they had agreed, as the setting says.
  const suggested = items.find(({ purpose }) => purpose === 'SUGGESTIONS')?.granted ?? true;
  return (
    <section className={styles.card} aria-labelledby="consents">
      <h2 id="consents">{t('consent.title')}</h2>
      <p className={styles.lead}>{t('consent.lead')}</p>
      {consents.isPending && <Skeleton height="60px" />}
      {consents.isError && <Trouble cause={consents.error} onRetry={() => void consents.refetch()} />}
      {consents.data && items.length === 0 && <p>{t('consent.none')}</p>}
      <ul className={styles.list}>
        {items.map((said) => (
          <Said key={`${said.purpose}.${said.at}`} said={said} />
        ))}
      </ul>
      <p className={styles.lead}>{t('consent.suggestionsLead')}</p>
      <FormProblem cause={give.error ?? withdraw.error} />
      {suggested ? (
        <Button busy={withdraw.isPending} onClick={() => withdraw.mutate('SUGGESTIONS')}>
          {t('consent.withdraw')}
        </Button>
      ) : (
        <Button busy={give.isPending} onClick={() => give.mutate([suggestions])}>
          {t('consent.give')}
        </Button>
      )}
      <p className={styles.lead}>{t('consent.leave')}</p>
    </section>
  );
}

function Said({ said }: { said: Consent }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <li className={styles.item}>
      <span>
        {t(`consent.purpose.${said.purpose as 'TERMS' | 'PRIVACY' | 'SUGGESTIONS'}`)}
        <small>
          {t('consent.version', { version: said.version })} · {new Date(said.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
        </small>
      </span>
      <small>{t(said.granted ? 'consent.given' : 'consent.withdrawn')}</small>
    </li>
  );
}
