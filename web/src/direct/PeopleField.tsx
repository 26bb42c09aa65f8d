import { useDeferredValue } from 'react';
import type { Person } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { SearchField } from '@/design/SearchField';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { usePeople } from './directApi';
import styles from './PeopleField.module.css';

interface PeopleFieldProps {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  onPick: (person: Person) => void;
  /** Chosen already. */
  without?: Person[];
  autoFocus?: boolean;
}

/** Finds people as one types, by handle or name. */
export function PeopleField({ label, query, onQuery, onPick, without = [], autoFocus }: PeopleFieldProps) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const asked = useDeferredValue(query.trim());
  const people = usePeople(asked);
  const found = (asked && people.data?.items.filter(({ id }) => id !== me && !without.some((one) => one.id === id))) || [];
  return (
    <div className={styles.people}>
      <SearchField label={label} value={query} onChange={onQuery} autoFocus={autoFocus} />
      <ul aria-label={t('direct.found')}>
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.person} onClick={() => onPick(person)}>
              <Avatar id={person.id} name={person.displayName} size={30} picture={person.avatar} />
              <span>
                {person.displayName} <small>@{person.handle}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.none} role="status">
        {asked && people.isSuccess && found.length === 0 && t('direct.nobody')}
      </p>
    </div>
  );
}
