import type { Privacy } from '@/api/types';
import { FormProblem } from '@/design/FormProblem';
import { SelectField } from '@/design/SelectField';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useChangePrivacy, usePrivacy } from './profileApi';
import styles from './YouPage.module.css';

/** What one lets others see and do; each choice holds at once. */
export function PrivacyForm() {
  const privacy = usePrivacy();
  if (privacy.isError) return <Trouble cause={privacy.error} onRetry={() => void privacy.refetch()} />;
  return privacy.data ? <Choices privacy={privacy.data} /> : <Skeleton height="240px" />;
}

function Choices({ privacy }: { privacy: Privacy }) {
  const t = useText();
  const change = useChangePrivacy();
  const shown = change.isPending ? change.variables : privacy;
  const choose = (what: Partial<Privacy>) => change.mutate({ ...privacy, ...what });
  const switches = [
    ['private', t('privacy.private'), t('privacy.privateHint')],
    ['findable', t('privacy.findable'), t('privacy.findableHint')],
    ['suggested', t('privacy.suggested'), t('privacy.suggestedHint')],
    ['formerly', t('privacy.formerly'), t('privacy.formerlyHint')],
  ] as const;
  return (
    <>
      <fieldset className={styles.wishes} disabled={change.isPending}>
        {switches.map(([name, words, hint]) => (
          <label key={name}>
            <input type="checkbox" checked={shown[name]} onChange={({ target }) => choose({ [name]: target.checked })} />
            <span>
              {words}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <SelectField label={t('privacy.directs')} value={shown.directs} disabled={change.isPending}
        onChange={({ target }) => choose({ directs: target.value as Privacy['directs'] })}
        options={[
          { value: 'EVERYONE', name: t('privacy.everyone') },
          { value: 'SHARED_ROOM', name: t('privacy.sharedRoom') },
          { value: 'FOLLOWED', name: t('privacy.followed') },
          { value: 'NOBODY', name: t('privacy.nobody') },
        ]} />
      <SelectField label={t('privacy.lists')} value={shown.lists} disabled={change.isPending}
        onChange={({ target }) => choose({ lists: target.value as Privacy['lists'] })}
        options={[
          { value: 'ANYONE', name: t('privacy.everyone') },
          { value: 'FOLLOWERS', name: t('privacy.followers') },
          { value: 'NO_ONE', name: t('privacy.nobody') },
        ]} />
      <FormProblem cause={change.error} />
    </>
  );
}
