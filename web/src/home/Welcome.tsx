import { Link } from '@tanstack/react-router';
import { AudioLines, MessagesSquare, ServerCog } from 'lucide-react';
import { useTitle } from '@/design/Page';
import { Waveform } from '@/design/Waveform';
import { LanguageChoice } from '@/i18n/LanguageChoice';
import { useText } from '@/i18n/useText';
import { Wordmark } from '@/shell/Wordmark';
import styles from './Welcome.module.css';

/** For those who are not signed in: what this place is, and the door. */
export function Welcome() {
  const t = useText();
  useTitle('');
  return (
    <div className={styles.welcome}>
      <header className={styles.head}>
        <Wordmark />
        <LanguageChoice />
      </header>
      <section className={styles.hero}>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.text')}</p>
        <div className={styles.acts}>
          <Link to="/register" className={styles.act}>
            {t('account.register')}
          </Link>
          <Link to="/signin" className={styles.plain}>
            {t('session.signIn')}
          </Link>
        </div>
      </section>
      <Waveform filled={0.38} className={styles.line} />
      <ul className={styles.points}>
        <li>
          <MessagesSquare aria-hidden="true" />
          <b>{t('welcome.rooms')}</b>
          {t('welcome.roomsText')}
        </li>
        <li>
          <AudioLines aria-hidden="true" />
          <b>{t('welcome.tracks')}</b>
          {t('welcome.tracksText')}
        </li>
        <li>
          <ServerCog aria-hidden="true" />
          <b>{t('welcome.yours')}</b>
          {t('welcome.yoursText')}
        </li>
      </ul>
    </div>
  );
}
