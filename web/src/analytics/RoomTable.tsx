import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { RoomFigures } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Table } from './Table';

/** The rooms in which most is going on. */
export function RoomTable({ rooms }: { rooms: readonly RoomFigures[] }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const columns = [t('analytics.room'), t('analytics.messagesMinute'), t('analytics.present'), t('analytics.joined'), t('analytics.left'), t('analytics.members')];
  const name = ({ room, name: known }: RoomFigures) =>
    known ? (
      <Link to="/rooms/$room" params={{ room }}>
        {known}
      </Link>
    ) : (
      t('analytics.privateRoom')
    );
  return (
    <Table caption={t('analytics.rooms')} columns={columns} empty={t('analytics.quiet')}
      rows={rooms.map((one) => ({
        key: one.room,
        cells: [name(one), ...[one.messages, one.present, one.joins, one.leaves, one.members].map((count) => formatNumber(count))],
      }))} />
  );
}
