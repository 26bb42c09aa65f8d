import { Download } from 'lucide-react';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import type { Room, RoomExport } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { download, useCreateExport, useExports, type Format } from './exportApi';
import styles from './ExportDialog.module.css';

/** Takes what was said in a room away, to read or to keep. */
export function ExportDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const t = useText();
  const exports = useExports(room.id);
  const create = useCreateExport(room.id);
  return (
    <Dialog open onOpenChange={onClose} title={t('export.title')} description={t('export.text')}>
      <FormProblem cause={create.error ?? exports.error} />
      <ul className={styles.list}>
        {exports.data?.map((one) => <ExportItem key={one.id} of={one} />)}
      </ul>
      <Button look="act" busy={create.isPending} onClick={() => create.mutate()}>
        {t('export.create')}
      </Button>
    </Dialog>
  );
}

function ExportItem({ of }: { of: RoomExport }) {
  const t = useText();
  const [bytes, setBytes] = useState<number>();
  const [problem, setProblem] = useState<unknown>();
  function fetchAs(format: Format) {
    setProblem(undefined);
    setBytes(0);
    void download(of, format, setBytes).catch(setProblem).finally(() => setBytes(undefined));
  }
  return (
    <li className={styles.item}>
      <span>
        <FormattedDate value={of.createdAt} dateStyle="medium" timeStyle="short" />
        <small>
          {t('export.until')} <FormattedDate value={of.expiresAt} dateStyle="medium" />
        </small>
      </span>
      {(['HTML', 'JSON'] as const).map((format) => (
        <Button key={format} icon={<Download />} busy={bytes !== undefined} onClick={() => fetchAs(format)}
          aria-label={t('export.as', { format })}>
          {format}
        </Button>
      ))}
      {bytes !== undefined && <small role="status">{t('export.bytes', { size: (bytes / 1_000_000).toFixed(1) })}</small>}
      <FormProblem cause={problem} />
    </li>
  );
}
