import { FormattedTime } from 'react-intl';
import { useText } from '@/i18n/useText';
import type { Link } from './houseStore';
import styles from './analytics.module.css';

/** Whether the figures are of now. Said aloud only when it changes. */
export function LinkState({ link, at }: { link: Link; at: string | undefined }) {
  const t = useText();
  return (
    <p className={styles.link} data-link={link}>
      <i aria-hidden="true" />
      <span role="status">{t(link === 'live' ? 'analytics.live' : 'analytics.interrupted')}</span>
      {at && (
        <time dateTime={at} className="figures">
          <FormattedTime value={at} timeStyle="medium" />
        </time>
      )}
    </p>
  );
}
