import type { FormEvent } from 'react';
import type { Profile } from '@/api/types';
import { Button } from '@/design/Button';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useProfile } from './accountApi';
import { useChangeAbout } from './profileApi';
import styles from './EditProfileForm.module.css';

/** What one says of oneself beyond a name and a few words. */
export function AboutForm({ handle, onSaved }: { handle: string; onSaved?: () => void }) {
  const profile = useProfile(handle);
  return profile.data ? <Filled key={profile.dataUpdatedAt} profile={profile.data} onSaved={onSaved} /> : null;
}

function Filled({ profile, onSaved }: { profile: Profile; onSaved?: () => void }) {
  const t = useText();
  const change = useChangeAbout(profile.handle);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name)).trim();
    const about = {
      pronouns: said('pronouns'),
      location: said('location'),
      links: parts(said('links'), /\s+/).map(addressed),
      genres: parts(said('genres'), ','),
    };
    change.mutate(about, { onSuccess: onSaved });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('profile.pronouns')} name="pronouns" maxLength={30} defaultValue={profile.pronouns} />
      <Field label={t('profile.location')} name="location" maxLength={60} defaultValue={profile.location} />
      <Field label={t('profile.genres')} name="genres" maxLength={320} defaultValue={profile.genres?.join(', ')} hint={t('profile.genresHint')} />
      <TextField label={t('profile.links')} name="links" rows={3} maxLength={1010} defaultValue={profile.links?.join('\n')}
        hint={t('profile.linksHint')} />
      <FormProblem cause={change.error} />
      <div className={styles.foot}>
        <Button look="act" type="submit" busy={change.isPending}>
          {t('action.save')}
        </Button>
        <span role="status">{change.isSuccess && t('action.saved')}</span>
      </div>
    </form>
  );
}

function parts(text: string, by: string | RegExp): string[] {
  return text.split(by).map((part) => part.trim()).filter(Boolean);
}

/** Few people type how an address begins. */
function addressed(link: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
}
