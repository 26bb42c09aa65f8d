import { Clock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';

const SendLaterDialog = lazy(() => import('./SendLaterDialog').then((module) => ({ default: module.SendLaterDialog })));

interface SendLaterButtonProps {
  room: string;
  text: string;
  replyTo?: string;
  onDone: () => void;
}

/** Beside the button that sends at once; there when something is written. */
export function SendLaterButton({ room, text, replyTo, onDone }: SendLaterButtonProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      {text.trim() && (
        <IconButton name={t('scheduled.later')} onClick={() => setOpen(true)}>
          <Clock />
        </IconButton>
      )}
      {open && (
        <Suspense>
          <SendLaterDialog room={room} text={text.trim()} replyTo={replyTo} onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              onDone();
            }} />
        </Suspense>
      )}
    </>
  );
}
