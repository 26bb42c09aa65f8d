import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Ban, Clock, Download, Eraser, Flag, LogOut, MicOff, ShieldAlert, ShieldCheck, ShieldX, Undo2, type LucideIcon } from 'lucide-react';
import type { ModerationAction, ModerationKind } from '@/api/types';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';

const icons: Partial<Record<ModerationKind, LucideIcon>> = {
  KICK: LogOut,
  BAN: Ban,
  TIME_OUT: Clock,
  MUTE: MicOff,
  DELETE_MESSAGES: Eraser,
  TAKE_BACK: Eraser,
  EXPORT: Download,
  BLOCK_MESSAGE: ShieldX,
  GUARD: ShieldAlert,
  CREATE_RULE: ShieldCheck,
  UPDATE_RULE: ShieldCheck,
  DELETE_RULE: ShieldCheck,
  CHANGE_SAFETY: ShieldCheck,
  DISMISS_REPORT: Flag,
  ESCALATE_REPORT: Flag,
};

/** What a moderator did: who, to whom, why, when, until when, and who took it back. */
export function ActionLine({ action, children }: { action: ModerationAction; children?: ReactNode }) {
  const t = useText();
  const intl = useIntl();
  const { actor, target, reason, at, until, reversedBy, reversedAt } = action;
  const kind = action.kind as ModerationKind;
  const Icon = icons[kind] ?? Undo2;
  const when = (time: string) => intl.formatDate(time, { dateStyle: 'medium', timeStyle: 'short' });
  const asides = [
    when(at),
    until && t('moderation.until', { when: when(until) }),
    reversedBy && t('moderation.reversed', { name: reversedBy.displayName, when: when(reversedAt ?? at) }),
  ];
  return (
    <li className={styles.item}>
      <Icon className={styles.sign} aria-hidden="true" />
      <div>
        <b>
          {t(`moderation.did.${kind}`, { actor: actor?.displayName ?? '', target: target?.displayName ?? t('moderation.several') })}
        </b>
        {reason && <p>{t('moderation.quoted', { reason })}</p>}
        <small>{asides.filter(Boolean).join(' · ')}</small>
      </div>
      {children}
    </li>
  );
}
