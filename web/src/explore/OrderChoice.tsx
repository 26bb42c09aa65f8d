import { Choice } from '@/design/Choice';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { ORDERS, WINDOWS, type DiscoverSearch, type Window } from './discoverSearch';
import styles from './explore.module.css';

interface OrderChoiceProps {
  search: DiscoverSearch;
  onChange: (changes: DiscoverSearch) => void;
}

/** New, trending, charts, by name, or as chance has it; each press on chance is another one. */
export function OrderChoice({ search, onChange }: OrderChoiceProps) {
  const t = useText();
  return (
    <div className={styles.ways}>
      <Choice label={t('explore.order')} value={search.order ?? 'NEWEST'}
        onChange={(order) =>
          onChange({
            order: order === 'NEWEST' ? undefined : order,
            window: undefined,
            seed: order === 'RANDOM' ? Math.ceil(Math.random() * 1_000_000) : undefined,
          })}
        options={ORDERS.map((order) => ({ value: order, name: t(`explore.order.${order}`) }))} />
      {search.order === 'CHART' && (
        <SelectField label={t('explore.window')} value={search.window ?? 'WEEK'}
          onChange={(event) => onChange({ window: event.target.value as Window })}
          options={WINDOWS.map((window) => ({ value: window, name: t(`explore.window.${window}`) }))} />
      )}
    </div>
  );
}
