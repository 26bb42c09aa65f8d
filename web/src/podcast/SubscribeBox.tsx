import { Copy, Rss } from 'lucide-react';
import type { Show } from '@/api/types';
import { Button } from '@/design/Button';
import { copy } from '@/design/copy';
import { useText } from '@/i18n/useText';
import styles from './podcast.module.css';

/** Where podcast apps subscribe; a private show has no feed that anybody could read. */
export function SubscribeBox({ show }: { show: Show }) {
  const t = useText();
  if (show.visibility === 'PRIVATE') {
    return (
      <section className={styles.subscribe} aria-label={t('podcast.subscribe')}>
        <p className={styles.quiet}>{t('podcast.privateFeed')}</p>
      </section>
    );
  }
  return (
    <section className={styles.subscribe} aria-label={t('podcast.subscribe')}>
      <h2>{t('podcast.subscribe')}</h2>
      <p className={styles.quiet}>{t('podcast.subscribeText')}</p>
      <p className={styles.feed}>
        <code>{show.feed}</code>
        <Button icon={<Copy />} onClick={() => void copy(show.feed)}>
          {t('podcast.copyFeed')}
        </Button>
        <a href={show.feed.replace(/^https?:/, 'podcast:')} className={styles.app}>
          <Rss aria-hidden="true" size={16} /> {t('podcast.openApp')}
        </a>
      </p>
    </section>
  );
}
