import { Clock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { isSeen } from '@/message/seen';
import type { Besides } from './scheduledApi';

const SendLaterDialog = lazy(() => import('./SendLaterDialog').then((module) => ({ default: module.SendLaterDialog })));

interface SendLaterButtonProps {
  room: string;
  text: string;
  /** There is something to send even without words. */
  complete: boolean;
  /** What it answers and whom its words may call then. */
  besides: Besides;
  onDone: () => void;
}

/** Beside the button that sends at once; there when something is written or attached. */
export function SendLaterButton({ room, text, complete, besides, onDone }: SendLaterButtonProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      {(isSeen(text) || complete) && (
        <IconButton name={t('scheduled.later')} onClick={() => setOpen(true)}>
          <Clock />
        </IconButton>
      )}
      {open && (
        <Suspense>
          <SendLaterDialog room={room} said={{ ...besides, text: text.trim() }} onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              onDone();
            }} />
        </Suspense>
      )}
    </>
  );
}
