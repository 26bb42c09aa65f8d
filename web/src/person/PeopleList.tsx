import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Person } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import type { Related } from './relationApi';
import styles from './PeopleList.module.css';

interface PeopleListProps {
  people: Related;
  /** Said when there is nobody. */
  none: string;
  /** What one can do about each. */
  acts?: (person: Person) => ReactNode;
  onGo?: () => void;
}

/** People one below the other; each name leads to them. */
export function PeopleList({ people, none, acts, onGo }: PeopleListProps) {
  const t = useText();
  if (people.isPending) return <Skeleton height="44px" />;
  if (people.isError) return <Trouble cause={people.error} onRetry={() => void people.refetch()} />;
  const items = people.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {items.map((person) => (
          <li key={person.id}>
            <Link to="/@{$handle}" params={{ handle: person.handle }} className={styles.person} onClick={onGo}>
              <Avatar id={person.id} name={person.displayName} size={36} picture={person.avatar} />
              <span>
                {person.displayName}
                <small>@{person.handle}</small>
              </span>
            </Link>
            {acts?.(person)}
          </li>
        ))}
      </ul>
      {people.hasNextPage && (
        <Button look="ghost" busy={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
