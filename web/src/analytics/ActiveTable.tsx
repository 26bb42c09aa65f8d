import { useIntl } from 'react-intl';
import type { ActivePeople } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Table } from './Table';

/** How many different people, and how lately. */
export function ActiveTable({ active }: { active: ActivePeople | undefined }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const columns = [t('analytics.who'), t('analytics.minute'), t('analytics.fiveMinutes'), t('analytics.hour'), t('analytics.day')];
  const kinds = ['connected', 'read', 'spoke', 'any'] as const;
  return (
    <Table caption={t('analytics.active')} columns={columns}
      rows={kinds.map((kind) => {
        const { minute = 0, fiveMinutes = 0, hour = 0, day = 0 } = active?.[kind] ?? {};
        return { key: kind, cells: [t(`analytics.${kind}`), ...[minute, fiveMinutes, hour, day].map((count) => formatNumber(count))] };
      })} />
  );
}
