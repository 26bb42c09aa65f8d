import * as Menu from '@radix-ui/react-dropdown-menu';
import { Ellipsis, Link2, Pencil, Pin, PinOff, SmilePlus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Message } from '@/api/types';
import { IconButton } from '@/design/Button';
import { copy } from '@/design/copy';
import menu from '@/design/Menu.module.css';
import { useText } from '@/i18n/useText';
import { asksToDelete, edits } from './focusStore';
import { pin } from './messageApi';
import type { Rights } from './useRights';

interface MessageMenuProps {
  message: Message;
  rights: Rights;
  onReact: () => void;
}

/** Everything one can do with a message. */
export function MessageMenu({ message, rights, onReact }: MessageMenuProps) {
  const t = useText();
  // What was chosen takes the focus itself; it must not go back to the button.
  const leads = useRef(false);
  const own = rights.joined && rights.me === message.author?.id;
  const pinned = !!message.pinnedAt;
  const go = (how: () => void) => () => {
    leads.current = true;
    how();
  };
  const closed = (event: Event) => {
    if (leads.current) event.preventDefault();
    leads.current = false;
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger asChild>
        <IconButton size="small" name={t('message.more')}>
          <Ellipsis />
        </IconButton>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className={menu.menu} align="end" sideOffset={4} onCloseAutoFocus={closed}>
          {rights.joined && (
            <Menu.Item onSelect={go(onReact)}>
              <SmilePlus aria-hidden="true" />
              {t('message.react')}
            </Menu.Item>
          )}
          {own && (
            <Menu.Item onSelect={go(() => edits(message))}>
              <Pencil aria-hidden="true" />
              {t('message.edit')}
            </Menu.Item>
          )}
          <Menu.Item onSelect={() => void copy(addressOf(message))}>
            <Link2 aria-hidden="true" />
            {t('message.copyLink')}
          </Menu.Item>
          {rights.moderates && (
            <Menu.Item onSelect={() => pin(message, !pinned)}>
              {pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
              {t(pinned ? 'message.unpin' : 'message.pin')}
            </Menu.Item>
          )}
          {(own || rights.moderates) && (
            <Menu.Item data-stop onSelect={() => asksToDelete(message)}>
              <Trash2 aria-hidden="true" />
              {t('action.delete')}
            </Menu.Item>
          )}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function addressOf({ room, seq }: Message): string {
  return `${location.origin}/rooms/${room}/${seq}`;
}
