import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Avatar } from '@/design/Avatar';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import type { Destination } from './destinations';
import { useDestinations } from './useDestinations';
import styles from './Palette.module.css';

const order = ['page', 'room', 'person', 'track', 'command'] as const;

/** What fits the words, by kind. */
export function PaletteGroups({ query, onGo }: { query: string; onGo: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const found = useDestinations(query);
  function go(destination: Destination) {
    onGo();
    if (destination.act) destination.act();
    else void navigate({ href: destination.to });
  }
  return order.map((kind) => {
    const group = found.filter((destination) => destination.kind === kind);
    if (group.length === 0) return null;
    return (
      <Command.Group key={kind} heading={t(`palette.${kind}`)} className={styles.group}>
        {group.map((destination) => (
          <Command.Item key={destination.id} value={destination.id} className={styles.item} onSelect={() => go(destination)}>
            <Sign destination={destination} />
            <span>{destination.name}</span>
            {destination.note && <small>{destination.note}</small>}
          </Command.Item>
        ))}
      </Command.Group>
    );
  });
}

function Sign({ destination: { kind, id, name, cover, Icon } }: { destination: Destination }) {
  if (kind === 'person') return <Avatar id={id.slice(2)} name={name} size={26} />;
  if (kind === 'track') return <Cover id={id.slice(2)} src={cover} size={26} />;
  return Icon ? <Icon aria-hidden="true" /> : null;
}
