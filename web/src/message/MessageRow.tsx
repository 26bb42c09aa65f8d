import { FormattedDate } from 'react-intl';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { PendingMessage } from './PendingMessage';
import type { Row } from './rows';
import { Said } from './Said';
import type { Rights } from './useRights';
import styles from './MessageRow.module.css';

/** One line of a room: a day, the mark of what is new, a message, or one still on its way. */
export function MessageRow({ row, highlighted, rights }: { row: Row; highlighted: boolean; rights: Rights }) {
  const t = useText();
  switch (row.kind) {
    case 'start':
      return <Start />;
    case 'day':
      return (
        <p className={styles.day}>
          <FormattedDate value={row.at} weekday="long" day="numeric" month="long" />
        </p>
      );
    case 'new':
      return <p className={styles.new}>{t('message.new')}</p>;
    case 'pending':
      return <PendingMessage pending={row.pending} leads={row.leads} />;
    case 'message':
      return <Said message={row.message} leads={row.leads} highlighted={highlighted} rights={rights} />;
  }
}

function Start() {
  const t = useText();
  return (
    <div className={styles.start}>
      <Waveform filled={0.34} className={styles.line} />
      <p>{t('message.start')}</p>
    </div>
  );
}
