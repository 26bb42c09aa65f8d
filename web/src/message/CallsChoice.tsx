import * as Menu from '@radix-ui/react-dropdown-menu';
import { Check } from 'lucide-react';
import menu from '@/design/Menu.module.css';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { Calls } from './calls';

const names: Record<Calls, MessageId> = { ALL: 'message.callsAll', PEOPLE: 'message.callsPeople', NONE: 'message.callsNobody' };

interface CallsChoiceProps {
  calls: Calls;
  /** Whether everybody can be called at all. */
  mayCallAll: boolean;
  onCalls: (calls: Calls) => void;
}

/** In a menu: whom a message calls, whatever its words say. */
export function CallsChoice({ calls, mayCallAll, onCalls }: CallsChoiceProps) {
  const t = useText();
  const choices: Calls[] = mayCallAll ? ['ALL', 'PEOPLE', 'NONE'] : ['ALL', 'NONE'];
  return (
    <Menu.Group>
      <Menu.Label className={menu.label}>{t('message.calls')}</Menu.Label>
      <Menu.RadioGroup value={calls}>
        {choices.map((one) => (
          <Menu.RadioItem key={one} value={one} onSelect={() => onCalls(one)}>
            <Check aria-hidden="true" visibility={one === calls ? 'visible' : 'hidden'} />
            {t(names[one])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}
