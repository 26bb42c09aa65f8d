import { Download, FileText } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Attachment } from '@/api/types';
import { useText } from '@/i18n/useText';
import { sizeText } from './sizeText';
import styles from './Attachments.module.css';

/** A file to be saved. */
export function AttachedFile({ file }: { file: Attachment }) {
  const t = useText();
  const { locale } = useIntl();
  const { name, url, sizeBytes } = file;
  return (
    <a href={url} download={name} className={styles.file} aria-label={t('attachment.save', { name })}>
      <FileText aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      <small>{sizeText(Number(sizeBytes), locale)}</small>
      <Download aria-hidden="true" />
    </a>
  );
}
