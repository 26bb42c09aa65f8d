import { Compass, House, Library, MessagesSquare, UserRound, type LucideIcon } from 'lucide-react';
import type { MessageId } from '@/i18n/messages';

interface Place {
  to: '/' | '/discover' | '/rooms' | '/library' | '/you';
  name: MessageId;
  Icon: LucideIcon;
  /** On wide screens the rail's foot leads to oneself instead. */
  rail: boolean;
}

export const places: Place[] = [
  { to: '/', name: 'place.home', Icon: House, rail: true },
  { to: '/discover', name: 'place.discover', Icon: Compass, rail: true },
  { to: '/rooms', name: 'place.rooms', Icon: MessagesSquare, rail: true },
  { to: '/library', name: 'place.library', Icon: Library, rail: true },
  { to: '/you', name: 'place.you', Icon: UserRound, rail: false },
];
