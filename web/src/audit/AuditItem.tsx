import { useIntl } from 'react-intl';
import type { AuditAct, AuditEntry, Person } from '@/api/types';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';

/** One act: what, by whom, about whom, when, and what is known besides. */
export function AuditItem({ entry }: { entry: AuditEntry }) {
  const t = useText();
  const intl = useIntl();
  const { seq, at, act, actor, subject, details, personal } = entry;
  const about = subject && subject.id !== actor?.id;
  const nameOf = (detail: string) => {
    const id = `audit.detail.${detail}`;
    return id in intl.messages ? t(id as MessageId) : detail;
  };
  return (
    <li className={styles.item}>
      <span className={styles.quiet}>{seq}</span>
      <div>
        <b>{t(`audit.act.${act as AuditAct}`)}</b>
        <p>
          {t(about ? 'audit.who.other' : 'audit.who.self', {
            actor: actor ? called(actor) : t('audit.system'),
            subject: subject ? called(subject) : '',
          })}
        </p>
        {Object.entries({ ...personal, ...details }).map(([detail, value]) => (
          <p key={detail}>
            {nameOf(detail)}: {value}
          </p>
        ))}
        <small>{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}</small>
      </div>
    </li>
  );
}

/** Of those who are gone only the id is left. */
function called({ id, handle }: Person): string {
  return handle ? `@${handle}` : id;
}
