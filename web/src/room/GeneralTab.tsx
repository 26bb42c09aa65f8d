import { useState, type FormEvent } from 'react';
import type { Room } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { SelectField } from '@/design/SelectField';
import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import { ArchivePart } from './ArchivePart';
import { useUpdateRoom } from './roomApi';
import styles from './RoomSettings.module.css';

const pauses = [0, 5, 10, 30, 60, 300, 900, 3_600, 21_600];

/** What the room is called, who may enter, and how fast it may talk. */
export function GeneralTab({ room }: { room: Room }) {
  const t = useText();
  const span = useSpan();
  const update = useUpdateRoom(room.id);
  const [visibility, setVisibility] = useState(room.visibility as 'PUBLIC' | 'PRIVATE');
  const steps = pauses.includes(room.slowModeSeconds) ? pauses : [...pauses, room.slowModeSeconds];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const words = (name: string) => String(form.get(name)).trim();
    const changes = {
      name: words('name'),
      topic: words('topic'),
      slowModeSeconds: Number(form.get('slow')),
      receipts: form.has('receipts'),
    };
    update.mutate(room.kind === 'GROUP' ? changes : { ...changes, visibility });
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit} onChange={() => update.reset()}>
        <Field label={t('room.name')} name="name" required maxLength={80} defaultValue={room.name} autoComplete="off" />
        <TextField label={t('room.topic')} name="topic" maxLength={300} rows={2} defaultValue={room.topic} hint={t('room.topicHint')} />
        {room.kind !== 'GROUP' && (
          <Choice label={t('room.visibility')} value={visibility} onChange={setVisibility}
            options={[
              { value: 'PUBLIC', name: t('room.public'), hint: t('room.publicHint') },
              { value: 'PRIVATE', name: t('room.private'), hint: t('room.privateHint') },
            ]} />
        )}
        <SelectField label={t('room.slow')} name="slow" hint={t('room.slowHint')} defaultValue={room.slowModeSeconds}
          options={steps.map((value) => ({ value, name: value ? t('room.slowEvery', { span: span(value) }) : t('room.slowOff') }))} />
        <label className={styles.wish}>
          <input type="checkbox" name="receipts" defaultChecked={room.receipts} />
          <span>
            {t('room.receipts')}
            <small>{t('room.receiptsHint')}</small>
          </span>
        </label>
        <FormProblem cause={update.error} />
        <div className={styles.row}>
          <Button look="act" type="submit" busy={update.isPending}>
            {t('action.save')}
          </Button>
          <span role="status" className={styles.quiet}>{update.isSuccess && t('action.saved')}</span>
        </div>
      </form>
      <ArchivePart room={room} />
    </>
  );
}
