import type { Flow, HouseFigures } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Figure } from './Figure';
import styles from './analytics.module.css';

interface HouseNumbersProps {
  latest: HouseFigures;
  /** The last two minutes, oldest first. */
  seen: readonly HouseFigures[];
}

/** The house in a dozen numbers. */
export function HouseNumbers({ latest, seen }: HouseNumbersProps) {
  const t = useText();
  const { lastSecond, lastMinute, sendTimes } = latest;
  const trend = (figure: keyof Flow) => seen.map(({ lastSecond: flow }) => flow[figure]);
  const perMinute = (figure: keyof Flow) => t('analytics.perMinute', { count: lastMinute[figure] });
  return (
    <dl className={styles.figures}>
      <Figure name={t('analytics.people')} value={latest.people} tone="live" trend={seen.map(({ people }) => people)}
        note={t('analytics.sockets', { count: latest.sockets })} />
      <Figure name={t('analytics.messages')} value={lastSecond.messages} trend={trend('messages')} note={perMinute('messages')} />
      <Figure name={t('analytics.deliveries')} value={lastSecond.deliveries} trend={trend('deliveries')} note={perMinute('deliveries')} />
      <Figure name={t('analytics.sendTime')} value={sendTimes.p50Ms} digits={1} unit="ms" trend={seen.map((one) => one.sendTimes.p99Ms)}
        note={t('analytics.slowest', { millis: sendTimes.p99Ms })} />
      <Figure name={t('analytics.reactions')} value={lastSecond.reactions} note={perMinute('reactions')} />
      <Figure name={t('analytics.changes')} value={lastSecond.edits + lastSecond.deletions}
        note={t('analytics.perMinute', { count: lastMinute.edits + lastMinute.deletions })} />
      <Figure name={t('analytics.commits')} value={lastSecond.commits} note={t('analytics.commitSize', { size: latest.commitSize })} />
      <Figure name={t('analytics.refusals')} value={lastSecond.refusals} note={perMinute('refusals')} />
    </dl>
  );
}
