import { useState, type FormEvent } from 'react';
import { Table } from '@/analytics/Table';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useLanguage } from '@/i18n/languageStore';
import { useText } from '@/i18n/useText';
import { DoorPage } from '@/session/DoorPage';
import styles from '@/session/DoorPage.module.css';
import { useCertificate } from './privacyApi';

/** Shows what a certificate says, once the house has said that it is one of its own. */
export function CertificatePage() {
  const t = useText();
  const { language } = useLanguage();
  const [text, setText] = useState(() => location.hash.slice(1));
  const { data, error, isFetching } = useCertificate(text);
  const when = (at: string) => new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setText(String(new FormData(event.currentTarget).get('certificate')).trim());
  }

  return (
    <DoorPage title={t('certificate.title')} lead={t('certificate.lead')}>
      {isFetching && <Skeleton height="120px" />}
      {data && (
        <>
          <p role="status">{t('certificate.genuine', { asked: when(data.askedAt), done: when(data.doneAt) })}</p>
          <Table caption={t('certificate.erased')}
            columns={[t('certificate.what'), t('certificate.where'), t('certificate.count')]}
            rows={data.erased.map(({ service, kind, count }) => ({
              key: `${service}.${kind}`,
              cells: [kind, service, count],
            }))} />
        </>
      )}
      <form className={styles.form} onSubmit={submit}>
        <TextField label={t('certificate.text')} name="certificate" defaultValue={text} required maxLength={8192}
          spellCheck={false} />
        <FormProblem cause={error} />
        <Button type="submit">{t('certificate.check')}</Button>
      </form>
    </DoorPage>
  );
}
