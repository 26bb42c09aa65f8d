import { memo } from 'react';
import { FormattedDate } from 'react-intl';
import { NoteRow } from '@/command/NoteRow';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { PendingMessage } from './PendingMessage';
import type { Row } from './rows';
import { Said } from './Said';
import type { Rights } from './useRights';
import styles from './MessageRow.module.css';

interface MessageRowProps {
  row: Row;
  highlighted: boolean;
  /** The Tab key leads here. */
  reached: boolean;
  rights: Rights;
}

/** One line of a room: a day, the mark of what is new, a message, or one still on its way; drawn again when it is another. */
export const MessageRow = memo(function MessageRow({ row, highlighted, reached, rights }: MessageRowProps) {
  const t = useText();
  switch (row.kind) {
    case 'start':
      return <Start />;
    case 'day':
      return (
        <div className={styles.day}>
          <FormattedDate value={row.at} weekday="long" day="numeric" month="long" />
        </div>
      );
    case 'new':
      return <div className={styles.new}>{t('message.new')}</div>;
    case 'pending':
      return <PendingMessage pending={row.pending} leads={row.leads} />;
    case 'note':
      return <NoteRow note={row.note} />;
    case 'message':
      return (
        <Said message={row.message} line={row.key} leads={row.leads} highlighted={highlighted} reached={reached}
          nth={row.nth} rights={rights} />
      );
  }
});

function Start() {
  const t = useText();
  return (
    <div className={styles.start}>
      <Waveform filled={0.34} className={styles.line} />
      {t('message.start')}
    </div>
  );
}
