import { chooseLanguage, useLanguage } from './languageStore';
import { languages, type Language } from './messages';
import styles from './LanguageChoice.module.css';

/** The languages by their own names. */
export function LanguageChoice() {
  const { language } = useLanguage();
  return (
    <div className={styles.choice}>
      {Object.entries(languages).map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language}
          onClick={() => void chooseLanguage(code as Language)}>
          {name}
        </button>
      ))}
    </div>
  );
}
