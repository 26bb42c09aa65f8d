import { useIntl } from 'react-intl';
import type { NodeFigures } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Table } from './Table';

/** The processes that were heard within the last seconds. */
export function NodeTable({ nodes }: { nodes: readonly NodeFigures[] }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const columns = [t('analytics.node'), t('analytics.socketsColumn'), t('analytics.peopleColumn'), t('analytics.messages'), t('analytics.deliveries')];
  return (
    <Table caption={t('analytics.nodes')} columns={columns}
      rows={nodes.map(({ name, sockets, people, lastSecond }) => ({
        key: name,
        cells: [name, ...[sockets, people, lastSecond.messages, lastSecond.deliveries].map((count) => formatNumber(count))],
      }))} />
  );
}
