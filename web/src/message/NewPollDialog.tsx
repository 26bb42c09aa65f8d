import { Plus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { NewPoll } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import styles from './NewPollDialog.module.css';

const most = 10;
const hour = 3_600_000;
const spans = { never: 0, hour, day: 24 * hour, week: 7 * 24 * hour };
type Span = keyof typeof spans;

/** Puts a question to the room together. */
export function NewPollDialog({ onPoll, onClose }: { onPoll: (poll: NewPoll) => void; onClose: () => void }) {
  const t = useText();
  const [options, setOptions] = useState(['', '']);
  const [span, setSpan] = useState<Span>('never');
  const given = options.map((option) => option.trim()).filter(Boolean);
  const repeated = new Set(given).size < given.length;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const question = String(form.get('question')).trim();
    if (!question || given.length < 2 || repeated) return;
    const closesAt = spans[span] ? new Date(Date.now() + spans[span]).toISOString() : undefined;
    onPoll({ question, options: given, multiple: form.has('multiple'), anonymous: form.has('anonymous'), closesAt });
    onClose();
  }

  const change = (index: number, words: string) => setOptions(options.map((one, at) => (at === index ? words : one)));
  return (
    <Dialog open onOpenChange={onClose} title={t('poll.new')}>
      <form onSubmit={submit}>
        <Field label={t('poll.question')} name="question" required maxLength={300} autoComplete="off" />
        {options.map((option, index) => (
          <div key={index} className={styles.option}>
            <Field label={t('poll.option', { number: index + 1 })} value={option} required={index < 2} maxLength={100}
              autoComplete="off" onChange={({ target }) => change(index, target.value)}
              problem={repeated && index === options.length - 1 ? t('poll.repeated') : undefined} />
            {options.length > 2 && (
              <IconButton size="small" name={t('poll.optionRemove', { number: index + 1 })}
                onClick={() => setOptions(options.filter((_, at) => at !== index))}>
                <X />
              </IconButton>
            )}
          </div>
        ))}
        {options.length < most && (
          <Button look="ghost" icon={<Plus />} onClick={() => setOptions([...options, ''])}>
            {t('poll.optionAdd')}
          </Button>
        )}
        <label className={styles.check}>
          <input type="checkbox" name="multiple" />
          {t('poll.multiple')}
        </label>
        <label className={styles.check}>
          <input type="checkbox" name="anonymous" />
          {t('poll.anonymousHint')}
        </label>
        <Choice label={t('poll.closes')} value={span} onChange={setSpan}
          options={[
            { value: 'never', name: t('poll.closesNever') },
            { value: 'hour', name: t('poll.closesHour') },
            { value: 'day', name: t('poll.closesDay') },
            { value: 'week', name: t('poll.closesWeek') },
          ]} />
        <Button look="act" type="submit" disabled={given.length < 2 || repeated}>
          {t('poll.ask')}
        </Button>
      </form>
    </Dialog>
  );
}
