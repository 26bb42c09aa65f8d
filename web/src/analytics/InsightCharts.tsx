import { useIntl } from 'react-intl';
import type { RoomAnalytics } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Bars } from './Bars';
import { byDay, byHourOfDay } from './insight';
import { Table } from './Table';
import styles from './analytics.module.css';

/** Messages day by day and by the hour of the day: drawn, and as tables for whoever wants the numbers. */
export function InsightCharts({ insight }: { insight: RoomAnalytics }) {
  const t = useText();
  const { formatDate, formatNumber, formatTime } = useIntl();
  const days = byDay(insight.hours, new Date(insight.from ?? 0), new Date(insight.to ?? 0));
  const hours = byHourOfDay(insight.hours);
  const hourName = (hour: number) => formatTime(new Date(2026, 0, 1, hour), { hour: 'numeric', minute: '2-digit' });
  return (
    <>
      <section className={styles.card}>
        <h2>{t('insights.byDay')}</h2>
        <Bars values={days.map(({ messages }) => messages)} />
        <details>
          <summary>{t('insights.asTable')}</summary>
          <Table caption={t('insights.byDay')} columns={[t('insights.day'), t('insights.messages'), t('insights.newcomers'), t('insights.gone')]}
            rows={days.map(({ start, messages, joins, leaves }) => ({
              key: start.toISOString(),
              cells: [formatDate(start, { dateStyle: 'medium' }), ...[messages, joins, leaves].map((count) => formatNumber(count))],
            }))} />
        </details>
      </section>
      <section className={styles.card}>
        <h2>{t('insights.byHour')}</h2>
        <Bars values={hours} tone="live" />
        <details>
          <summary>{t('insights.asTable')}</summary>
          <Table caption={t('insights.byHour')} columns={[t('insights.hour'), t('insights.messages')]}
            rows={hours.map((count, hour) => ({ key: String(hour), cells: [hourName(hour), formatNumber(count)] }))} />
        </details>
      </section>
    </>
  );
}
