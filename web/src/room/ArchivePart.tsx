import { Archive, ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import type { Room } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useUpdateRoom } from './roomApi';
import styles from './RoomSettings.module.css';

/** Closes the room for good words and bad, or opens it again; nothing is lost either way. */
export function ArchivePart({ room }: { room: Room }) {
  const t = useText();
  const update = useUpdateRoom(room.id);
  const [asking, setAsking] = useState(false);
  const archived = !!room.archivedAt;
  return (
    <section className={styles.part}>
      <h3>{t('room.archive')}</h3>
      <p className={styles.quiet}>{t(archived ? 'room.archivedText' : 'room.archiveText')}</p>
      {archived ? (
        <Button icon={<ArchiveRestore />} busy={update.isPending} onClick={() => update.mutate({ archived: false })}>
          {t('room.unarchive')}
        </Button>
      ) : (
        <Button icon={<Archive />} onClick={() => setAsking(true)}>
          {t('room.archiveDo')}
        </Button>
      )}
      {!asking && <FormProblem cause={update.error} />}
      <Dialog open={asking} onOpenChange={setAsking} title={t('room.archiveAsk', { name: room.name })} description={t('room.archiveText')}>
        <FormProblem cause={update.error} />
        <Button look="stop" busy={update.isPending}
          onClick={() => update.mutate({ archived: true }, { onSuccess: () => setAsking(false) })}>
          {t('room.archiveDo')}
        </Button>
      </Dialog>
    </section>
  );
}
