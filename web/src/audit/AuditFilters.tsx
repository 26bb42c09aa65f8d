import { useState } from 'react';
import type { AuditAct } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field } from '@/design/Field';
import { SearchField } from '@/design/SearchField';
import { SelectField } from '@/design/SelectField';
import { usePeople } from '@/direct/directApi';
import people from '@/house/HousePeople.module.css';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { acts } from './acts';
import type { AuditFilter } from './auditApi';

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

/** Whose, what kind, and when. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const t = useText();
  const kinds = acts.map((value) => ({ value, name: t(`audit.act.${value}`) }));
  return (
    <search className={styles.form} aria-label={t('audit.filters')}>
      <PersonFilter filter={filter} onChange={onChange} />
      <div className={styles.filters}>
        <SelectField label={t('audit.kind')} value={filter.act ?? ''} options={[{ value: '', name: t('audit.any') }, ...kinds]}
          onChange={({ target }) => onChange({ ...filter, act: (target.value || undefined) as AuditAct | undefined })} />
        <Field label={t('audit.from')} type="date" max={filter.to} value={filter.from ?? ''}
          onChange={({ target }) => onChange({ ...filter, from: target.value || undefined })} />
        <Field label={t('audit.to')} type="date" min={filter.from} value={filter.to ?? ''}
          onChange={({ target }) => onChange({ ...filter, to: target.value || undefined })} />
      </div>
    </search>
  );
}

function PersonFilter({ filter, onChange }: AuditFiltersProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const found = usePeople(query.trim());
  const { person } = filter;
  if (!person) {
    return (
      <>
        <SearchField label={t('house.findPeople')} value={query} onChange={setQuery} />
        <ul className={people.found} aria-label={t('house.found')}>
          {query.trim() &&
            found.data?.items.map((one) => (
              <li key={one.id}>
                <Button onClick={() => onChange({ ...filter, person: one })}>
                  {one.displayName} @{one.handle}
                </Button>
              </li>
            ))}
        </ul>
      </>
    );
  }
  return (
    <div className={styles.row}>
      <Choice label={`${person.displayName} @${person.handle}`} value={filter.as} onChange={(as) => onChange({ ...filter, as })}
        options={[
          { value: 'subject', name: t('audit.about') },
          { value: 'actor', name: t('audit.by') },
        ]} />
      <Button look="ghost" onClick={() => onChange({ ...filter, person: undefined })}>
        {t('audit.anybody')}
      </Button>
    </div>
  );
}
