import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import styles from './RoomSettings.module.css';

/** The way back into a room from a page about it. */
export function RoomBack({ room, name }: { room: string; name: string }) {
  return (
    <Link to="/rooms/$room" params={{ room }} className={styles.back}>
      <ChevronLeft aria-hidden="true" />
      {name}
    </Link>
  );
}
