import { Link } from '@tanstack/react-router';
import { FormattedDate } from 'react-intl';
import type { Report } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { useText } from '@/i18n/useText';
import { CaseActions } from './CaseActions';
import { house } from './safetyCalls';
import styles from './QueuePage.module.css';

/** One case: what was said, why it is here, and what may be done about it. */
export function ReportCase({ room, report }: { room: string; report: Report }) {
  const t = useText();
  const { subject, evidence, seq, threadRoot, reasons, notes, reporters, cause, score, at, state, resolvedBy, roomName } = report;
  const name = subject?.displayName || subject?.handle || '–';
  return (
    <li className={styles.case} tabIndex={0} aria-label={t('queue.case', { name })}>
      <header className={styles.head}>
        <Avatar id={subject?.id ?? ''} name={name} size={30} />
        <b>{name}</b>
        {room === house && <span className={styles.where}>{roomName || t('house.between')}</span>}
        <time dateTime={at}>
          <FormattedDate value={at} dateStyle="medium" timeStyle="short" />
        </time>
      </header>
      {evidence ? <blockquote className={styles.words}>{evidence}</blockquote> : <p>{t('queue.person')}</p>}
      {!!seq && room !== house && (
        <Link to="/rooms/$room/$seq" params={{ room, seq: String(seq) }} search={{ thread: threadRoot }} className={styles.there}>
          {t('queue.there')}
        </Link>
      )}
      <p className={styles.why}>
        {reporters > 0 && t('queue.reporters', { count: reporters })}{' '}
        {reasons.map((reason) => (
          <span key={reason} className={styles.reason}>
            {t(`report.reason.${reason}`)}
          </span>
        ))}
        {cause && reasons.includes('RULE') && <span>{cause}</span>}
        {!!score && score < 1 && <span className="figures">{Math.round(score * 100)} %</span>}
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {state === 'OPEN' || state === 'ESCALATED' ? (
        <CaseActions room={room} report={report} />
      ) : (
        resolvedBy && <p className={styles.why}>{t('queue.closedBy', { name: resolvedBy.displayName })}</p>
      )}
    </li>
  );
}
