import { useText } from '@/i18n/useText';
import quiet from '@/room/RoomSettings.module.css';
import styles from './ScopeField.module.css';

/** Whether music players get the key, and what they are told when they are connected. */
export function PlayerField() {
  const t = useText();
  return (
    <fieldset className={styles.scopes}>
      <legend>{t('appPassword.players')}</legend>
      <label>
        <input type="checkbox" name="forPlayers" />
        <span>{t('appPassword.forPlayers')}</span>
      </label>
      <small className={quiet.quiet}>{t('appPassword.playerHint', { address: window.location.origin })}</small>
    </fieldset>
  );
}
