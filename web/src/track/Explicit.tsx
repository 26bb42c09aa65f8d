import type { Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import styles from './Explicit.module.css';

/** The mark of words that not everybody wants to hear. */
export function Explicit({ track }: { track: Track }) {
  const t = useText();
  if (!track.credits?.explicit) return null;
  return (
    <abbr className={styles.explicit} title={t('release.explicit')} aria-label={t('release.explicit')}>
      E
    </abbr>
  );
}
