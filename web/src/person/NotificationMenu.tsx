import * as Menu from '@radix-ui/react-dropdown-menu';
import { Bell, BellOff, BellRing, Check } from 'lucide-react';
import { MoreMenu } from '@/design/MoreMenu';
import { useText } from '@/i18n/useText';
import { levelOf } from '@/room/levels';
import { useMemberships } from '@/room/membershipStore';
import { setNotifications } from './personApi';

const hours = 8;

/** What one wants to be told of a room. */
export function NotificationMenu({ room }: { room: string }) {
  const t = useText();
  const membership = useMemberships(({ rooms }) => rooms[room]);
  if (!membership) return null;
  const level = levelOf(membership);
  const levels = [
    ['ALL', t('reading.all')],
    ['MENTIONS', t('reading.mentions')],
    ['NONE', t('reading.none')],
  ] as const;
  const Icon = { ALL: BellRing, MENTIONS: Bell, NONE: BellOff }[level];
  return (
    <MoreMenu name={t('reading.notifications')} icon={<Icon />}>
      <Menu.RadioGroup value={level}>
        {levels.map(([value, name]) => (
          <Menu.RadioItem key={value} value={value} onSelect={() => void setNotifications(room, value)}>
            <Check aria-hidden="true" visibility={value === level ? 'visible' : 'hidden'} />
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Item onSelect={() => void setNotifications(room, 'NONE', hours)}>
        <BellOff aria-hidden="true" />
        {t('reading.noneFor', { hours })}
      </Menu.Item>
    </MoreMenu>
  );
}
