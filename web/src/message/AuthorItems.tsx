import * as Menu from '@radix-ui/react-dropdown-menu';
import { Ban, Clock, LogOut } from 'lucide-react';
import type { Message } from '@/api/types';
import menu from '@/design/Menu.module.css';
import { useText } from '@/i18n/useText';
import { useStanding } from '@/role/useStanding';
import { moderates } from './focusStore';

const acts = [
  ['TIME_OUT', Clock],
  ['KICK', LogOut],
  ['BAN', Ban],
] as const;

/** What one can do about whoever said it, where it was said. */
export function AuthorItems({ message, me }: { message: Message; me: string | undefined }) {
  const t = useText();
  const { room, may } = useStanding(message.room);
  const author = message.author;
  const shown = acts.filter(([kind]) => may(kind));
  if (!author || author.id === me || author.id === room?.owner || shown.length === 0) return null;
  return (
    <Menu.Group>
      <Menu.Separator className={menu.line} />
      <Menu.Label className={menu.label}>{author.displayName}</Menu.Label>
      {shown.map(([kind, Icon]) => (
        <Menu.Item key={kind} onSelect={() => moderates({ message, kind })}>
          <Icon aria-hidden="true" />
          {t(`moderation.do.${kind}`)}
        </Menu.Item>
      ))}
    </Menu.Group>
  );
}
