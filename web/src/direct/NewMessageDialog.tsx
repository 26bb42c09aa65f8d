import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { useOpenDirect } from './directApi';
import { PeopleField } from './PeopleField';
import styles from './NewMessageDialog.module.css';

/** As many others as a group has room for. */
const most = 19;

/** With one person: the room they share, always the same. With more: a new group. */
export default function NewMessageDialog() {
  const t = useText();
  const navigate = useNavigate();
  const open = useOpenDirect();
  const [query, setQuery] = useState('');
  const [people, setPeople] = useState<Person[]>([]);
  const close = () => show('newMessage', false);

  function pick(person: Person) {
    setPeople([...people, person]);
    setQuery('');
  }

  function go() {
    open.mutate(people.map(({ id }) => id), {
      onSuccess: ({ id }) => {
        close();
        void navigate({ to: '/rooms/$room', params: { room: id } });
      },
    });
  }

  return (
    <Dialog open onOpenChange={close} title={t('direct.new')} description={t('direct.newText')}>
      {people.length > 0 && (
        <ul className={styles.chosen} aria-label={t('direct.chosen')}>
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" aria-label={t('direct.without', { name: person.displayName })}
                onClick={() => setPeople(people.filter(({ id }) => id !== person.id))}>
                <Avatar id={person.id} name={person.displayName} size={24} picture={person.avatar} />
                {person.displayName}
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {people.length < most && <PeopleField label={t('direct.find')} query={query} onQuery={setQuery} onPick={pick} without={people} autoFocus />}
      <FormProblem cause={open.error} />
      <Button look="act" disabled={people.length === 0} busy={open.isPending} onClick={go}>
        {t(people.length > 1 ? 'direct.openGroup' : 'direct.open')}
      </Button>
    </Dialog>
  );
}
