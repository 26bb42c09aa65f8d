import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '@/api/client';
import type { Suggestion } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { useRelate } from './relationApi';
import styles from './PeopleList.module.css';

/** People one may know, and why. */
export function Suggestions() {
  const t = useText();
  const found = useQuery({
    queryKey: ['relations', 'suggested'],
    queryFn: () => answer(api.GET('/api/v2/users/me/suggestions')),
  });
  if (found.isPending) return <Skeleton height="44px" />;
  const items = found.data?.items ?? [];
  if (items.length === 0) return <p className={styles.none}>{t('suggest.none')}</p>;
  return (
    <ul className={styles.list}>
      {items.map((one) => one.person && <Suggested key={one.person.id} suggestion={one} person={one.person} />)}
    </ul>
  );
}

function Suggested({ suggestion, person }: { suggestion: Suggestion; person: NonNullable<Suggestion['person']> }) {
  const t = useText();
  const relate = useRelate(person);
  const { rooms, friends } = suggestion;
  return (
    <li>
      <Link to="/@{$handle}" params={{ handle: person.handle }} className={styles.person}>
        <Avatar id={person.id} name={person.displayName} size={36} picture={person.avatar} />
        <span>
          {person.displayName}
          <small>{t('suggest.because', { rooms, friends, both: rooms > 0 && friends > 0 ? 'yes' : 'no' })}</small>
        </span>
      </Link>
      <Button busy={relate.isPending} onClick={() => relate.mutate('follow', { onError: refusal })}>
        {t('follow.follow')}
      </Button>
    </li>
  );
}
