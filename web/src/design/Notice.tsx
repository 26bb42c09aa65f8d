import { Check, TriangleAlert } from 'lucide-react';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { useNotice } from './noticeStore';
import styles from './Notice.module.css';

/** Where confirmations appear and are read out. */
export function Notice() {
  const t = useText();
  const tell = useProblemText();
  const notice = useNotice((state) => state.notice);
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <p key={notice.key} className={styles.notice} data-refused={!notice.id || undefined}>
          {notice.id ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
          {notice.id ? t(notice.id, notice.values) : tell(notice.cause)}
        </p>
      )}
    </div>
  );
}
