import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { useLanguage } from '@/i18n/languageStore';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { end } from '@/session/session';
import { useSession } from '@/session/sessionStore';
import { useAskErasure } from './privacyApi';

/** The way out for good: what goes, what stays, and how to think again. */
export function EraseCard() {
  const t = useText();
  const tell = useProblemText();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const handle = useSession(({ user }) => user?.handle ?? '');
  const [asking, setAsking] = useState(false);
  const erase = useAskErasure();
  const wrong = erase.error ? Problem.from(erase.error).code === 'HANDLE_WRONG' : false;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    erase.mutate(String(new FormData(event.currentTarget).get('handle')), {
      onSuccess: async ({ beginsAt }) => {
        await navigate({ to: '/' });
        end(false);
        notice('erasure.asked', { date: new Date(beginsAt).toLocaleDateString(language, { dateStyle: 'long' }) });
      },
    });
  }

  return (
    <section className={styles.card} aria-labelledby="erase">
      <h2 id="erase">{t('erasure.title')}</h2>
      <p className={styles.lead}>{t('erasure.goes')}</p>
      <p className={styles.lead}>{t('erasure.stays')}</p>
      <p className={styles.lead}>{t('erasure.grace')}</p>
      <Button look="stop" onClick={() => setAsking(true)}>
        {t('erasure.open')}
      </Button>
      <Dialog open={asking} onOpenChange={setAsking} title={t('erasure.ask')} description={t('erasure.grace')}>
        <form className={styles.form} onSubmit={submit}>
          <Field label={t('erasure.typed', { handle })} name="handle" required maxLength={64} autoComplete="off"
            autoCapitalize="none" spellCheck={false} problem={wrong ? tell(erase.error) : undefined} />
          {!wrong && <FormProblem cause={erase.error} />}
          <Button look="stop" type="submit" busy={erase.isPending}>
            {t('erasure.act')}
          </Button>
        </form>
      </Dialog>
    </section>
  );
}
