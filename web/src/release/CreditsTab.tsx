import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Credits, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { CreditLine } from './CreditLine';
import { emptyLine, licences, linesOf, peopleOf, printed, type Licence, type Line } from './credits';
import { useRelease } from './releaseApi';

/** Who made it, under what licence, and the small print. */
export default function CreditsTab({ track }: { track: Track }) {
  const t = useText();
  const release = useRelease(track);
  const { credits } = track;
  const [lines, setLines] = useState(() => (credits ? linesOf(credits) : []));
  const put = (line: Line) => setLines((all) => all.map((one) => (one.key === line.key ? line : one)));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = { ...saidIn(new FormData(event.currentTarget)), people: peopleOf(lines) };
    release.mutate({ credits: said }, { onSuccess: () => notice('release.saved') });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {lines.map((line) => (
        <CreditLine key={line.key} line={line} onChange={put} onRemove={() => setLines((all) => all.filter((one) => one !== line))} />
      ))}
      <div className={styles.row}>
        <Button icon={<Plus />} disabled={lines.length >= 50} onClick={() => setLines((all) => [...all, emptyLine()])}>
          {t('release.addPerson')}
        </Button>
      </div>
      <SelectField label={t('release.licence')} name="licence" defaultValue={credits?.licence}
        options={licences.map((value) => ({ value, name: t(`release.licence.${value}`) }))} />
      <Field label={t('release.isrc')} name="isrc" maxLength={20} defaultValue={printed(credits?.isrc ?? '')} hint={t('release.isrcHint')} />
      <Field label={t('release.composer')} name="composer" maxLength={200} defaultValue={credits?.composer} />
      <Field label={t('release.publisher')} name="publisher" maxLength={200} defaultValue={credits?.publisher} />
      <Field label={t('release.phonogram')} name="phonogram" maxLength={200} defaultValue={credits?.phonogram} hint={t('release.lineHint')} />
      <Field label={t('release.copyright')} name="copyright" maxLength={200} defaultValue={credits?.copyright} hint={t('release.lineHint')} />
      <Field label={t('release.language')} name="language" maxLength={35} pattern="[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*" defaultValue={credits?.language}
        hint={t('release.languageHint')} />
      <label className={styles.wish}>
        <input type="checkbox" name="explicit" defaultChecked={credits?.explicit} />
        <span>
          {t('release.explicit')}
          <small>{t('release.explicitHint')}</small>
        </span>
      </label>
      <FormProblem cause={release.error} />
      <div className={styles.row}>
        <Button look="act" type="submit" busy={release.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}

function saidIn(form: FormData): Omit<Credits, 'people'> {
  const text = (name: string) => String(form.get(name)).trim();
  return {
    licence: text('licence') as Licence,
    licenceUrl: '',
    isrc: text('isrc'),
    composer: text('composer'),
    publisher: text('publisher'),
    phonogram: text('phonogram'),
    copyright: text('copyright'),
    language: text('language'),
    explicit: form.has('explicit'),
  };
}
