import { Check } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useNotice } from './noticeStore';
import styles from './Notice.module.css';

/** Where confirmations appear and are read out. */
export function Notice() {
  const t = useText();
  const notice = useNotice((state) => state.notice);
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <p key={notice.key} className={styles.notice}>
          <Check aria-hidden="true" />
          {t(notice.id)}
        </p>
      )}
    </div>
  );
}
