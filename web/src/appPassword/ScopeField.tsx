import { useId } from 'react';
import { useText } from '@/i18n/useText';
import styles from './ScopeField.module.css';
import { scopes } from './scopes';

/** What a key may do: as little as it needs. */
export function ScopeField({ problem }: { problem?: string }) {
  const t = useText();
  const note = useId();
  return (
    <fieldset className={styles.scopes} aria-describedby={problem && note}>
      <legend>{t('appPassword.scopes')}</legend>
      {scopes.map((scope) => (
        <label key={scope}>
          <input type="checkbox" name={scope} defaultChecked={scope === 'ROOMS_READ'} />
          <span>{t(`scope.${scope}`)}</span>
        </label>
      ))}
      {problem && (
        <p id={note} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
