import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import styles from './Security.module.css';

/** Shown this once: for the day the app is lost. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useText();
  return (
    <>
      <p role="status">{t('factor.codes')}</p>
      <ol className={styles.codes} aria-label={t('factor.codesName')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button look="act" onClick={onKept}>
        {t('factor.kept')}
      </Button>
    </>
  );
}
