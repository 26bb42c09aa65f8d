import * as Menu from '@radix-ui/react-dropdown-menu';
import { Flag, Link2, ListChecks, MailOpen, MessagesSquare, Pencil, Pin, PinOff, Reply, SmilePlus, Trash2 } from 'lucide-react';
import { useRef, type CSSProperties } from 'react';
import type { Message } from '@/api/types';
import { copy } from '@/design/copy';
import menu from '@/design/Menu.module.css';
import { useText } from '@/i18n/useText';
import { markUnread } from '@/person/personApi';
import { reports } from '@/safety/reportStore';
import { AuthorItems } from './AuthorItems';
import { answers, asksToDelete, edits, opensMenu, picks } from './focusStore';
import { addressOf, pin } from './messageApi';
import { opensThread } from './openThread';
import { selects } from './selectionStore';
import { mayChange, mayDelete, mayReport, type Rights } from './useRights';
import styles from './MessageActions.module.css';

interface MessageMenuProps {
  message: Message;
  at: HTMLElement;
  rights: Rights;
}

/** Everything one can do with a message. */
export function MessageMenu({ message, at, rights }: MessageMenuProps) {
  const t = useText();
  // What was chosen takes the focus itself; it must not go back to the button.
  const leads = useRef(false);
  const pinned = !!message.pinnedAt;
  const go = (how: () => void) => () => {
    leads.current = true;
    how();
  };
  const closed = (event: Event) => {
    event.preventDefault();
    if (!leads.current) at.focus();
  };
  return (
    <Menu.Root open onOpenChange={() => opensMenu(undefined)} modal={false}>
      <Menu.Trigger className={styles.anchor} style={placeOf(at)} tabIndex={-1} aria-hidden="true" />
      <Menu.Portal>
        <Menu.Content className={menu.menu} align="end" sideOffset={4} aria-labelledby={undefined}
          aria-label={t('message.actions')} onCloseAutoFocus={closed}>
          {rights.reacts && (
            <Menu.Item onSelect={go(() => picks({ message, at }))}>
              <SmilePlus aria-hidden="true" />
              {t('message.react')}
            </Menu.Item>
          )}
          {rights.writes && (
            <Menu.Item onSelect={go(() => answers(message))}>
              <Reply aria-hidden="true" />
              {t('message.answer')}
            </Menu.Item>
          )}
          {!message.threadRoot && rights.writes && (
            <Menu.Item onSelect={go(() => opensThread(message))}>
              <MessagesSquare aria-hidden="true" />
              {t('thread.open')}
            </Menu.Item>
          )}
          {rights.joined && !message.threadRoot && (
            <Menu.Item onSelect={() => void markUnread(message.room, message.seq)}>
              <MailOpen aria-hidden="true" />
              {t('reading.unreadFromHere')}
            </Menu.Item>
          )}
          {mayChange(message, rights) && (
            <Menu.Item onSelect={go(() => edits(message))}>
              <Pencil aria-hidden="true" />
              {t('message.edit')}
            </Menu.Item>
          )}
          <Menu.Item onSelect={() => void copy(addressOf(message))}>
            <Link2 aria-hidden="true" />
            {t('message.copyLink')}
          </Menu.Item>
          {mayReport(message, rights) && (
            <Menu.Item onSelect={go(() => reports(message))}>
              <Flag aria-hidden="true" />
              {t('report.action')}
            </Menu.Item>
          )}
          {rights.pins && (
            <Menu.Item onSelect={() => pin(message, !pinned)}>
              {pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
              {t(pinned ? 'message.unpin' : 'message.pin')}
            </Menu.Item>
          )}
          {rights.manages && (
            <Menu.Item onSelect={() => selects(message)}>
              <ListChecks aria-hidden="true" />
              {t('message.select')}
            </Menu.Item>
          )}
          {mayDelete(message, rights) && (
            <Menu.Item data-stop onSelect={() => asksToDelete(message)}>
              <Trash2 aria-hidden="true" />
              {t('action.delete')}
            </Menu.Item>
          )}
          <AuthorItems message={message} me={rights.me} />
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function placeOf(at: HTMLElement): CSSProperties {
  const { left, top, width, height } = at.getBoundingClientRect();
  return { left, top, width, height };
}
