import * as Menu from '@radix-ui/react-dropdown-menu';
import { ChartBarBig, Plus, SmilePlus } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { NewPoll } from '@/api/types';
import { IconButton } from '@/design/Button';
import menu from '@/design/Menu.module.css';
import { useText } from '@/i18n/useText';
import { AllowedReactionsDialog } from './AllowedReactionsDialog';
import type { Calls } from './calls';
import { CallsChoice } from './CallsChoice';

const NewPollDialog = lazy(() => import('./NewPollDialog').then((part) => ({ default: part.NewPollDialog })));

interface ComposerMenuProps {
  allowed: string[];
  onAllowed: (emojis: string[]) => void;
  onPoll: (poll: NewPoll) => void;
  calls: Calls;
  mayCallAll: boolean;
  onCalls: (calls: Calls) => void;
}

/** What else a message can have than words, and whom they call. */
export function ComposerMenu({ allowed, onAllowed, onPoll, ...choice }: ComposerMenuProps) {
  const t = useText();
  const [opened, setOpened] = useState<'poll' | 'reactions'>();
  const leads = useRef(false);
  const go = (what: 'poll' | 'reactions') => () => {
    leads.current = true;
    setOpened(what);
  };
  const close = () => setOpened(undefined);
  return (
    <>
      <Menu.Root modal={false} onOpenChange={() => (leads.current = false)}>
        <Menu.Trigger asChild>
          <IconButton name={t('message.besides')}>
            <Plus />
          </IconButton>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content className={menu.menu} align="start" side="top" sideOffset={8}
            onCloseAutoFocus={(event) => leads.current && event.preventDefault()}>
            <Menu.Item onSelect={go('poll')}>
              <ChartBarBig aria-hidden="true" />
              {t('poll.new')}
            </Menu.Item>
            <Menu.Item onSelect={go('reactions')}>
              <SmilePlus aria-hidden="true" />
              {t('message.allowed')}
            </Menu.Item>
            <Menu.Separator className={menu.line} />
            <CallsChoice {...choice} />
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      <Suspense>{opened === 'poll' && <NewPollDialog onPoll={onPoll} onClose={close} />}</Suspense>
      {opened === 'reactions' && <AllowedReactionsDialog allowed={allowed} onAllowed={onAllowed} onClose={close} />}
    </>
  );
}
