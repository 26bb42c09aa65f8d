import styles from '@/account/YouPage.module.css';
import { useText } from '@/i18n/useText';
import { giveReceipts } from './personApi';
import { usePresence } from './presenceStore';

/** Whether others see how far one has read: it works both ways. */
export function ReceiptWish() {
  const t = useText();
  const receipts = usePresence((state) => state.receipts);
  return (
    <fieldset className={styles.wishes}>
      <label>
        <input type="checkbox" checked={receipts} onChange={({ target }) => void giveReceipts(target.checked)} />
        <span>
          {t('reading.receipts')}
          <small>{t('reading.receiptsHint')}</small>
        </span>
      </label>
    </fieldset>
  );
}
