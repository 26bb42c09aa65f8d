import { Check } from 'lucide-react';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import type { Message, Poll } from '@/api/types';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { closePoll, pressed, vote } from './pollApi';
import type { Rights } from './useRights';
import styles from './PollCard.module.css';

/** A question to the room: each option is a button and a bar that grows as people vote. */
export function PollCard({ message, poll, rights }: { message: Message; poll: Poll; rights: Rights }) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const { mine = [], counts = [], voters = 0, closedAt, closesAt, multiple } = poll;
  const over = !!closedAt;
  const closes = !over && rights.joined && (rights.manages || rights.me === message.author?.id);

  async function choose(option: number) {
    setBusy(true);
    await vote(message, pressed(mine, option, multiple));
    setBusy(false);
  }

  return (
    <section className={styles.poll} aria-label={t('poll.about', { question: poll.question })}>
      <h3>{poll.question}</h3>
      <p className={styles.how}>{howOf(poll).map((id) => t(id)).join(' · ')}</p>
      <ul>
        {poll.options.map((option, index) => {
          const count = counts[index] ?? 0;
          const share = voters ? Math.round((100 * count) / voters) : 0;
          return (
            <li key={option}>
              <button type="button" className={styles.option} disabled={over || busy || !rights.reacts}
                aria-pressed={mine.includes(index)} onClick={() => void choose(index)}>
                <span className={styles.bar} style={{ inlineSize: `${share}%` }} aria-hidden="true" />
                <span className={styles.words}>{option}</span>
                {mine.includes(index) && <Check aria-hidden="true" />}
                <span className="figures">{t('poll.votes', { count, share })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.foot}>
        <span role="status">{t('poll.voters', { count: voters })}</span>
        {over && <b>{t('poll.over')}</b>}
        {!over && closesAt && (
          <span>
            {t('poll.until')} <FormattedDate value={closesAt} dateStyle="medium" timeStyle="short" />
          </span>
        )}
        {closes && (
          <Button className={styles.end} onClick={() => closePoll(message)}>
            {t('poll.close')}
          </Button>
        )}
      </p>
    </section>
  );
}

function howOf({ multiple, anonymous }: Poll) {
  const how = multiple ? 'poll.multiple' : 'poll.single';
  return anonymous ? ([how, 'poll.anonymous'] as const) : ([how] as const);
}
