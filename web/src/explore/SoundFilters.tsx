import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { BpmRange } from './BpmRange';
import type { DiscoverSearch } from './discoverSearch';
import { camelot, KEYS, keyName, MOODS, type Key, type Mood } from './keys';
import styles from './explore.module.css';

interface SoundFiltersProps {
  search: DiscoverSearch;
  onChange: (changes: DiscoverSearch) => void;
}

/** Tempo, key and mood of what is wanted. */
export function SoundFilters({ search, onChange }: SoundFiltersProps) {
  const t = useText();
  const all = { value: '', name: t('explore.any') };
  return (
    <div className={styles.filters}>
      <BpmRange min={search.minBpm} max={search.maxBpm} onChange={onChange} />
      <div>
        <SelectField label={t('explore.key')} value={search.key ?? ''}
          onChange={(event) => onChange({ key: (event.target.value as Key) || undefined })}
          options={[all, ...KEYS.map((key) => ({ value: key, name: `${camelot(key)} · ${keyName(key, t)}` }))]} />
        <label className={styles.mixing}>
          <input type="checkbox" disabled={!search.key} checked={search.mixing ?? false}
            onChange={(event) => onChange({ mixing: event.target.checked || undefined })} />
          {t('explore.mixing')}
        </label>
      </div>
      <SelectField label={t('explore.moods')} value={search.mood ?? ''}
        onChange={(event) => onChange({ mood: (event.target.value as Mood) || undefined })}
        options={[all, ...MOODS.map((mood) => ({ value: mood, name: t(`explore.mood.${mood}`) }))]} />
    </div>
  );
}
