import { useText } from '@/i18n/useText';
import { useMemberships } from '@/room/membershipStore';
import { inOrder } from '@/room/roomOrder';
import { valueOf, withFilter, type Filter } from './filters';
import styles from './SearchPage.module.css';

const kinds = ['link', 'image', 'audio', 'file', 'poll', 'reaction'] as const;

/** What narrows the search, for those who would rather choose than type. */
export function Filters({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const t = useText();
  const rooms = useMemberships((state) => state.rooms);
  const of = (filter: Filter) => ({
    value: valueOf(query, filter),
    onChange: ({ target }: { target: { value: string } }) => onQuery(withFilter(query, filter, target.value.trim())),
  });
  return (
    <div className={styles.filters} role="group" aria-label={t('search.filters')}>
      <label>
        {t('search.in')}
        <select {...of('in')}>
          <option value="">{t('search.anywhere')}</option>
          {inOrder(rooms).map(({ id, name }) => (
            <option key={id} value={id}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t('search.from')}
        <input {...of('from')} placeholder={t('search.anybody')} maxLength={30} autoComplete="off" />
      </label>
      <label>
        {t('search.has')}
        <select {...of('has')}>
          <option value="">{t('search.anything')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>{t(`search.has.${kind}`)}</option>
          ))}
        </select>
      </label>
      <label>
        {t('search.after')}
        <input type="date" {...of('after')} />
      </label>
      <label>
        {t('search.before')}
        <input type="date" {...of('before')} />
      </label>
    </div>
  );
}
