import { useState, type FormEvent } from 'react';
import type { Show } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { VisibilityChoice } from '@/track/VisibilityChoice';
import { useShowCategories, type ShowWords } from './podcastApi';
import styles from './podcast.module.css';

interface ShowFormProps {
  show?: Show;
  /** That of a new one. */
  language: string;
  busy: boolean;
  cause: unknown;
  onWords: (words: ShowWords) => void;
}

/** What an owner says of a show. */
export function ShowForm({ show, language, busy, cause, onWords }: ShowFormProps) {
  const t = useText();
  const [kind, setKind] = useState(show?.kind ?? 'EPISODIC');
  const [visibility, setVisibility] = useState(show?.visibility ?? 'PUBLIC');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    onWords({
      title: said('title'), description: said('description'), language: said('language'), category: said('category'),
      author: said('author'), email: said('email'), link: said('link'), copyright: said('copyright'),
      fundingUrl: said('fundingUrl'), fundingText: said('fundingText'),
      explicit: form.has('explicit'), locked: form.has('locked'), kind, visibility,
    });
  }

  return (
    <form onSubmit={submit}>
      <Field label={t('track.title')} name="title" required maxLength={200} pattern=".*\S.*" defaultValue={show?.title} />
      <TextField label={t('track.description')} name="description" maxLength={4000} defaultValue={show?.description} />
      <CategoryField value={show?.category ?? 'Music'} />
      <Field label={t('podcast.language')} name="language" required maxLength={35} pattern="[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"
        defaultValue={language} hint={t('podcast.languageHint')} />
      <Field label={t('podcast.author')} name="author" maxLength={200} defaultValue={show?.author} />
      <Field label={t('podcast.email')} name="email" type="email" maxLength={254} defaultValue={show?.email}
        hint={t('podcast.emailHint')} />
      <Field label={t('podcast.link')} name="link" type="url" maxLength={500} defaultValue={show?.link} />
      <Field label={t('podcast.copyright')} name="copyright" maxLength={200} defaultValue={show?.copyright} />
      <Field label={t('podcast.fundingUrl')} name="fundingUrl" type="url" maxLength={500} defaultValue={show?.fundingUrl} />
      <Field label={t('podcast.fundingText')} name="fundingText" maxLength={128} defaultValue={show?.fundingText} />
      <Choice label={t('podcast.kindIs')} value={kind} onChange={setKind}
        options={[
          { value: 'EPISODIC', name: t('podcast.kind.EPISODIC') },
          { value: 'SERIAL', name: t('podcast.kind.SERIAL') },
        ]} />
      <Tick name="explicit" label={t('podcast.explicitIs')} ticked={show?.explicit ?? false} />
      <Tick name="locked" label={t('podcast.locked')} ticked={show?.locked ?? true} />
      <VisibilityChoice label={t('podcast.visibility')} value={visibility} onChange={setVisibility} />
      <FormProblem cause={cause} />
      <Button look="act" type="submit" busy={busy}>
        {t('action.save')}
      </Button>
    </form>
  );
}

function Tick({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" name={name} defaultChecked={ticked} /> {label}
    </label>
  );
}

function CategoryField({ value }: { value: string }) {
  const t = useText();
  const known = useShowCategories().data?.items ?? [value];
  return (
    <SelectField key={known.length} label={t('podcast.category')} name="category" defaultValue={value}
      options={known.map((one) => ({ value: one, name: one.replace('/', ' › ') }))} />
  );
}
