import { useText } from '@/i18n/useText';
import { AttachmentDraft } from './AttachmentDraft';
import type { Draft } from './draftStore';
import styles from './AttachmentTray.module.css';

/** What will hang on the next message. */
export function AttachmentTray({ drafts }: { drafts: Draft[] }) {
  const t = useText();
  return (
    <ul className={styles.tray} aria-label={t('attachment.tray')}>
      {drafts.map((draft) => (
        <AttachmentDraft key={draft.id} draft={draft} />
      ))}
    </ul>
  );
}
