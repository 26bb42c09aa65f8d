import { useText } from '@/i18n/useText';
import { useCallWishes, wantDesktop } from '@/message/callStore';
import styles from './YouPage.module.css';

/** How one wants to be called when somebody mentions one. */
export function CallWishes() {
  const t = useText();
  const { quiet, desktop } = useCallWishes();
  return (
    <fieldset className={styles.wishes}>
      <legend>{t('call.title')}</legend>
      <label>
        <input type="checkbox" checked={quiet} onChange={({ target }) => useCallWishes.setState({ quiet: target.checked })} />
        <span>
          {t('call.quiet')}
          <small>{t('call.quietHint')}</small>
        </span>
      </label>
      <label>
        <input type="checkbox" checked={desktop} onChange={({ target }) => void wantDesktop(target.checked)} />
        <span>
          {t('call.desktop')}
          <small>{t('call.desktopHint')}</small>
        </span>
      </label>
    </fieldset>
  );
}
