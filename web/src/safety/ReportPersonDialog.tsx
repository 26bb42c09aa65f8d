import { useState } from 'react';
import type { Person, Room } from '@/api/types';
import { Dialog } from '@/design/Dialog';
import { SelectField } from '@/design/SelectField';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useSharedRooms } from '@/room/roomApi';
import { ReportForm } from './ReportForm';

interface ReportPersonDialogProps {
  person: Person;
  /** Where it happened; not given: that is asked. */
  room?: string;
  onClose: () => void;
}

/** Brings somebody before those who keep order where it happened; between two people that is the house. */
export default function ReportPersonDialog({ person, room, onClose }: ReportPersonDialogProps) {
  const t = useText();
  return (
    <Dialog open onOpenChange={onClose} title={t('report.personTitle', { name: person.displayName })} description={t('report.personText')}>
      {room ? <ReportForm about={{ room, user: person.id }} onDone={onClose} /> : <Somewhere person={person} onDone={onClose} />}
    </Dialog>
  );
}

function Somewhere({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useText();
  const { data, isError, error, refetch } = useSharedRooms(person.id);
  const [chosen, setChosen] = useState('');
  if (isError) return <Trouble cause={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="320px" />;
  const rooms: Room[] = data.items;
  const room = chosen || rooms[0]?.id;
  if (!room) return <p>{t('report.nowhere', { name: person.displayName })}</p>;
  return (
    <>
      <SelectField label={t('report.where')} value={room} onChange={({ target }) => setChosen(target.value)}
        options={rooms.map(({ id, name, kind }) => ({ value: id, name: kind === 'DIRECT' ? t('report.between') : name }))} />
      <ReportForm about={{ room, user: person.id }} onDone={onDone} />
    </>
  );
}
