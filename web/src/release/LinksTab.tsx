import { useState } from 'react';
import type { Track } from '@/api/types';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { FreshLink } from './FreshLink';
import { LinkForm } from './LinkForm';
import { LinkItem } from './LinkItem';
import { useLinks } from './releaseApi';

/** Secret links: make one, see how often each was used, end it. */
export default function LinksTab({ track }: { track: Track }) {
  const t = useText();
  const links = useLinks(track.id);
  const [path, setPath] = useState<string>();
  const items = links.data?.items ?? [];
  return (
    <>
      <p>{t('release.linksLead')}</p>
      <LinkForm track={track.id} onMade={setPath} />
      {path && <FreshLink address={location.origin + path} onDone={() => setPath(undefined)} />}
      <section className={styles.part} data-wide>
        <h2>{t('release.tab.links')}</h2>
        {links.isError && <Trouble cause={links.error} onRetry={() => void links.refetch()} />}
        {links.isPending && <Skeleton height="72px" />}
        {links.isSuccess && items.length === 0 && <p className={styles.quiet}>{t('release.noLinks')}</p>}
        <ul className={styles.list}>
          {items.map((link) => (
            <LinkItem key={link.id} link={link} />
          ))}
        </ul>
      </section>
    </>
  );
}
