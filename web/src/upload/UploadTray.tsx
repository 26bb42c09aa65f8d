import { FolderPlus, X } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { openFolder } from './openFiles';
import { StorageLine } from './StorageLine';
import { UploadItem } from './UploadItem';
import { useUploads } from './uploadStore';
import styles from './UploadTray.module.css';

/** What is on its way, each file with its own line filling. */
export default function UploadTray() {
  const t = useText();
  const uploads = useUploads((state) => state.uploads);
  if (uploads.length === 0) return null;
  const left = uploads.filter(({ phase }) => phase !== 'ready' && phase !== 'failed').length;
  return (
    <section className={styles.tray} aria-label={t('upload.tray')}>
      <header className={styles.head}>
        <h2>{left > 0 ? t('upload.left', { count: left }) : t('upload.done')}</h2>
        <IconButton size="small" name={t('upload.folder')} onClick={openFolder}>
          <FolderPlus />
        </IconButton>
        <IconButton size="small" name={t('action.close')} onClick={() => show('uploads', false)}>
          <X />
        </IconButton>
      </header>
      <ul className={styles.list}>
        {uploads.map((upload) => (
          <UploadItem key={upload.id} upload={upload} />
        ))}
      </ul>
      <StorageLine />
    </section>
  );
}
