import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Choice } from '@/design/Choice';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { RoomBack } from '@/room/RoomBack';
import { useRoom } from '@/room/roomApi';
import { Figure } from './Figure';
import { InsightCharts } from './InsightCharts';
import { useInsight, windows, type Span } from './insightApi';
import styles from './analytics.module.css';

/** For those who run a room: what went on in it. */
export function InsightsPage() {
  const t = useText();
  const { room } = useParams({ strict: false }) as { room: string };
  const [span, setSpan] = useState<Span>('MONTH');
  const known = useRoom(room);
  const insight = useInsight(room, span);
  const name = known.data?.name ?? '';
  return (
    <Page title={t('insights.title', { room: name })} lead={t('insights.lead')}>
      <RoomBack room={room} name={name} />
      <Choice label={t('insights.window')} value={span} onChange={setSpan}
        options={windows.map((value) => ({ value, name: t(`insights.${value}`) }))} />
      {insight.isError && <Trouble cause={insight.error} onRetry={() => void insight.refetch()} />}
      {insight.isPending && <Skeleton height="320px" />}
      {insight.data && (
        <>
          <dl className={styles.figures}>
            <Figure name={t('insights.messages')} value={insight.data.messages} />
            <Figure name={t('insights.speakers')} value={insight.data.speakers} />
            <Figure name={t('insights.newcomers')} value={insight.data.newcomers} note={t('insights.leavers', { count: insight.data.leavers })} />
          </dl>
          <InsightCharts insight={insight.data} />
        </>
      )}
    </Page>
  );
}
