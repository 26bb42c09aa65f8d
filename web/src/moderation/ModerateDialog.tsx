import { useState, type FormEvent } from 'react';
import type { ModerationKind, Person } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { SelectField } from '@/design/SelectField';
import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import { useModerate } from './moderationApi';

export type Asked = Extract<ModerationKind, 'KICK' | 'BAN' | 'TIME_OUT' | 'MUTE'>;

interface ModerateDialogProps {
  room: string;
  person: Person;
  kind: Asked;
  onClose: () => void;
}

const spans: Partial<Record<Asked, number[]>> = {
  TIME_OUT: [60, 300, 600, 3_600, 21_600, 86_400, 604_800, 2_419_200],
  BAN: [0, 3_600, 86_400, 604_800, 2_592_000],
};
const usual: Partial<Record<Asked, number>> = { TIME_OUT: 600, BAN: 0 };

/** Asks for how long and why, before anything is done about somebody. */
export function ModerateDialog({ room, person, kind, onClose }: ModerateDialogProps) {
  const t = useText();
  const span = useSpan();
  const moderate = useModerate(room);
  const [seconds, setSeconds] = useState(usual[kind] ?? 0);
  const name = person.displayName;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    moderate.mutate({ user: person.id, kind, reason, until: endOf(seconds) }, { onSuccess: done });
  }

  function done() {
    notice(`moderation.done.${kind}`, { name });
    onClose();
  }

  return (
    <Dialog open onOpenChange={onClose} title={t(`moderation.ask.${kind}`, { name })} description={t(`moderation.text.${kind}`)}>
      <form onSubmit={submit}>
        {spans[kind] && (
          <SelectField label={t('moderation.span')} value={seconds} onChange={({ target }) => setSeconds(Number(target.value))}
            options={spans[kind].map((value) => ({ value, name: value ? span(value) : t('moderation.forEver') }))} />
        )}
        <Field label={t('moderation.reason')} name="reason" maxLength={500} autoComplete="off" autoFocus hint={t('moderation.reasonHint')} />
        <FormProblem cause={moderate.error} />
        <Button look="stop" type="submit" busy={moderate.isPending}>
          {t(`moderation.do.${kind}`)}
        </Button>
      </form>
    </Dialog>
  );
}

/** Nothing for what has no end. */
function endOf(seconds: number): string | undefined {
  return seconds > 0 ? new Date(Date.now() + seconds * 1000).toISOString() : undefined;
}
