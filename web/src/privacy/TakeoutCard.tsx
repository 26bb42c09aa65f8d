import { Check, CircleAlert, CircleDashed, LoaderCircle } from 'lucide-react';
import { sizeText } from '@/attachment/sizeText';
import type { Takeout } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useLanguage } from '@/i18n/languageStore';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { progress, steps, useAskTakeout, useTakeouts } from './takeoutApi';
import own from './Takeout.module.css';

const signs = { done: Check, now: LoaderCircle, stuck: CircleAlert, later: CircleDashed };

/** A copy of everything: asked for, watched while it is made, and found again in the mail. */
export function TakeoutCard() {
  const t = useText();
  const { language } = useLanguage();
  const takeouts = useTakeouts();
  const ask = useAskTakeout();
  const [latest] = takeouts.data?.items ?? [];
  const next = takeouts.data?.nextAt ? new Date(takeouts.data.nextAt) : undefined;
  const waits = latest?.state === 'RUNNING' || latest?.state === 'PARKED';
  const early = !!next && next > new Date();
  return (
    <section className={styles.card} aria-labelledby="takeout">
      <h2 id="takeout">{t('takeout.title')}</h2>
      <p className={styles.lead}>{t('takeout.what')}</p>
      <p className={styles.lead}>{t('takeout.how')}</p>
      {takeouts.isPending && <Skeleton height="60px" />}
      {takeouts.isError && <Trouble cause={takeouts.error} onRetry={() => void takeouts.refetch()} />}
      {latest && <State takeout={latest} />}
      {latest && waits && <Steps takeout={latest} />}
      <FormProblem cause={ask.error} />
      {!waits && early && (
        <p className={styles.lead}>
          {t('takeout.next', { date: next.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) })}
        </p>
      )}
      {!waits && !early && takeouts.data && (
        <Button look="act" busy={ask.isPending} onClick={() => ask.mutate()}>
          {t('takeout.ask')}
        </Button>
      )}
    </section>
  );
}

function State({ takeout }: { takeout: Takeout }) {
  const t = useText();
  const { language } = useLanguage();
  const size = sizeText(Number(takeout.sizeBytes), language);
  const date = takeout.expiresAt ? new Date(takeout.expiresAt).toLocaleDateString(language, { dateStyle: 'long' }) : '';
  return (
    <p role="status">
      {takeout.state === 'READY' ? t('takeout.state.READY', { size, date }) : t(`takeout.state.${takeout.state as 'RUNNING' | 'PARKED' | 'EXPIRED'}`)}
    </p>
  );
}

function Steps({ takeout }: { takeout: Takeout }) {
  const t = useText();
  return (
    <ol className={own.steps} aria-label={t('takeout.progress')}>
      {steps.map((step) => {
        const how = progress(takeout, step);
        const Sign = signs[how];
        return (
          <li key={step} data-state={how} aria-current={how === 'now' ? 'step' : undefined}>
            <Sign aria-hidden="true" />
            <span>{t(`takeout.step.${step}`)}</span>
            <small>{t(`takeout.is.${how}`)}</small>
          </li>
        );
      })}
    </ol>
  );
}
