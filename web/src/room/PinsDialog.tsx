import { Link } from '@tanstack/react-router';
import { PinOff } from 'lucide-react';
import { FormattedDate } from 'react-intl';
import type { Message } from '@/api/types';
import { wordsOf } from '@/attachment/wordsOf';
import { IconButton } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { pin } from '@/message/messageApi';
import { MessageText } from '@/message/MessageText';
import { useRights } from '@/message/useRights';
import { usePins } from './roomApi';
import styles from './PinsDialog.module.css';

/** What the room holds on to, the newest pin first. */
export function PinsDialog({ room, onClose }: { room: string; onClose: () => void }) {
  const t = useText();
  const pins = usePins(room);
  const { pins: mayPin } = useRights(room);
  return (
    <Dialog open onOpenChange={onClose} title={t('room.pins')}>
      <FormProblem cause={pins.error} />
      {pins.isPending && <Skeleton height="96px" />}
      {pins.data?.items.length === 0 && <p className={styles.none}>{t('room.pinsNone')}</p>}
      <ul className={styles.pins}>
        {pins.data?.items.map((message) => (
          <Pinned key={message.id} message={message} mayPin={mayPin} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

function Pinned({ message, mayPin, onClose }: { message: Message; mayPin: boolean; onClose: () => void }) {
  const t = useText();
  const { room, seq, threadRoot, author, at } = message;
  return (
    <li className={styles.pin}>
      <p className={styles.head}>
        <b>{author?.displayName}</b>
        <time dateTime={at}>
          <FormattedDate value={at} dateStyle="medium" timeStyle="short" />
        </time>
      </p>
      <MessageText text={wordsOf(message)} />
      <p className={styles.foot}>
        <Link to="/rooms/$room/$seq" params={{ room, seq: String(seq) }} search={{ thread: threadRoot }} className={styles.there} onClick={onClose}>
          {t('room.pinsGo')}
        </Link>
        {mayPin && (
          <IconButton size="small" name={t('message.unpin')} onClick={() => pin(message, false)}>
            <PinOff />
          </IconButton>
        )}
      </p>
    </li>
  );
}
