import { RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import { queries } from '@/api/queries';
import type { Show } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useFeedImport, useImportFeed, useRetryImport } from './podcastApi';
import styles from './podcast.module.css';

/** How far the taking over of a show has come, to its owner. */
export function ImportProgress({ show }: { show: Show }) {
  const t = useText();
  const found = useFeedImport(show.id, show.mayEdit).data;
  const again = useImportFeed();
  const retry = useRetryImport(show.id);
  const done = found?.done ?? 0;
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['shows', 'episodes', show.id] });
  }, [done, show.id]);
  if (!found) return null;
  const all = found.waiting + found.done;
  return (
    <section className={styles.subscribe} aria-label={t('podcast.importing')}>
      <p role="status">
        {found.waiting > 0 ? t('podcast.importWaiting', { done, all }) : t('podcast.importDone', { count: done })}
      </p>
      {found.waiting > 0 && <progress className={styles.bar} value={done} max={all} aria-label={t('podcast.importing')} />}
      {found.failed.length > 0 && (
        <ul className={styles.failed}>
          {found.failed.map(({ title, code }, at) => (
            <li key={at}>
              {title}: {t(`podcast.failed.${code}` as 'podcast.failed.FILE_UNREACHABLE')}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.feed}>
        <Button icon={<RefreshCw />} busy={again.isPending} onClick={() => again.mutate(found.address)}>
          {t('podcast.importAgain')}
        </Button>
        {found.failed.length > 0 && (
          <Button busy={retry.isPending} onClick={() => retry.mutate()}>
            {t('podcast.importRetry')}
          </Button>
        )}
      </p>
      <FormProblem cause={again.error ?? retry.error} />
    </section>
  );
}
