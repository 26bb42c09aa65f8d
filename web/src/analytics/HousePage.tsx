import { useEffect } from 'react';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { AdminPage } from '@/house/AdminPage';
import { useText } from '@/i18n/useText';
import { ActiveTable } from './ActiveTable';
import { HouseNumbers } from './HouseNumbers';
import { useHouse } from './houseStore';
import { LinkState } from './LinkState';
import { NodeTable } from './NodeTable';
import { RoomTable } from './RoomTable';
import { watchHouse } from './watchHouse';
import styles from './analytics.module.css';

/** For those who run the house: how much is going on, second by second. */
export function HousePage() {
  const t = useText();
  return (
    <AdminPage title={t('analytics.title')} lead={t('analytics.lead')}>
      <House />
    </AdminPage>
  );
}

function House() {
  const { link, seen, problem } = useHouse();
  const latest = seen.at(-1);
  useEffect(watchHouse, []);
  if (problem) return <Trouble cause={problem} />;
  if (!latest) {
    return (
      <>
        {link !== 'connecting' && <LinkState link={link} at={undefined} />}
        <Skeleton height="320px" />
      </>
    );
  }
  return (
    <>
      <LinkState link={link} at={latest.at} />
      <HouseNumbers latest={latest} seen={seen} />
      <div className={styles.tables}>
        <RoomTable rooms={latest.rooms} />
        <ActiveTable active={latest.active} />
        <NodeTable nodes={latest.nodes} />
      </div>
    </>
  );
}
