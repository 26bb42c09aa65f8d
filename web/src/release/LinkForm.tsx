import { Link2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { SelectField } from '@/design/SelectField';
import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useMakeLink } from './releaseApi';

const spans = [0, 86_400, 604_800, 2_592_000];

/** For whom a link is, how long it opens and how often. */
export function LinkForm({ track, onMade }: { track: string; onMade: (path: string) => void }) {
  const t = useText();
  const span = useSpan();
  const make = useMakeLink(track);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = { name: String(form.get('name')).trim(), expiresAt: end(Number(form.get('span'))), mostUses: Number(form.get('uses')) || 0 };
    make.mutate(wanted, { onSuccess: ({ path }) => onMade(path) });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.filters}>
        <Field label={t('release.linkName')} name="name" maxLength={100} placeholder={t('release.linkNameHint')} />
        <SelectField label={t('release.linkEnds')} name="span" options={spans.map((value) => ({ value, name: value ? span(value) : t('release.never') }))} />
        <Field label={t('release.linkUses')} name="uses" type="number" min={1} max={1_000_000} placeholder={t('release.anyUses')} />
      </div>
      <FormProblem cause={make.error} />
      <div className={styles.row}>
        <Button look="act" type="submit" icon={<Link2 />} busy={make.isPending}>
          {t('release.makeLink')}
        </Button>
      </div>
    </form>
  );
}

function end(seconds: number): string | undefined {
  return seconds ? new Date(Date.now() + seconds * 1000).toISOString() : undefined;
}
