import { useState } from 'react';
import type { Person } from '@/api/types';
import { Button } from '@/design/Button';
import { SearchField } from '@/design/SearchField';
import { usePeople } from '@/direct/directApi';
import { useText } from '@/i18n/useText';
import { AccountCard } from './AccountCard';
import { AdminPage } from './AdminPage';
import styles from './HousePeople.module.css';

/** Finds an account, to give it another role or to keep it out. */
export function HousePeoplePage() {
  const t = useText();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Person>();
  const found = usePeople(query.trim());
  return (
    <AdminPage title={t('house.people')} lead={t('house.peopleLead')}>
      <SearchField label={t('house.findPeople')} value={query} onChange={setQuery} />
      <ul className={styles.found} aria-label={t('house.found')}>
        {query.trim() &&
          found.data?.items.map((person) => (
            <li key={person.id}>
              <Button aria-pressed={person.id === chosen?.id} onClick={() => setChosen(person)}>
                {person.displayName} @{person.handle}
              </Button>
            </li>
          ))}
      </ul>
      {chosen && <AccountCard key={chosen.id} user={chosen.id} />}
    </AdminPage>
  );
}
