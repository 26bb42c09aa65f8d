import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useFactors } from '@/security/factorApi';
import styles from '@/security/Security.module.css';
import { PhoneSetup } from './PhoneSetup';
import { usePhone, useRemovePhone } from './phoneApi';

/** A phone beside the app. Whoever has no app, or where nothing is sent, does not see it. */
export function PhoneCard() {
  const t = useText();
  const factors = useFactors();
  const phone = usePhone(!!factors.data?.totp);
  const remove = useRemovePhone();
  if (!factors.data?.totp || !phone.data?.offered) return null;
  const { digits } = phone.data;
  return (
    <section className={styles.card} aria-labelledby="phone">
      <h2 id="phone">{t('phone.title')}</h2>
      {!digits && <PhoneSetup />}
      {digits && (
        <>
          <p className={styles.lead}>{t('phone.on', { digits })}</p>
          <FormProblem cause={remove.error} />
          <Button look="stop" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('phone.remove')}
          </Button>
        </>
      )}
    </section>
  );
}
