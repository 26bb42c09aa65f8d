import { Link } from '@tanstack/react-router';
import { Avatar } from '@/design/Avatar';
import { useText } from '@/i18n/useText';
import { RoomCard } from '@/room/RoomCard';
import { TrackRow } from '@/track/TrackRow';
import { useThings } from './searchApi';
import styles from './SearchPage.module.css';

/** What is called so, above what was said. What is missing leaves no gap. */
export function FoundThings({ query }: { query: string }) {
  const t = useText();
  const { tracks = [], people = [], rooms = [] } = useThings(query).data ?? {};
  return (
    <>
      {tracks.length > 0 && (
        <section className={styles.kind} aria-label={t('palette.track')}>
          <h2>{t('palette.track')}</h2>
          <ol>
            {tracks.map((track) => (
              <TrackRow key={track.id} track={track} among={tracks} />
            ))}
          </ol>
        </section>
      )}
      {people.length > 0 && (
        <section className={styles.kind} aria-label={t('palette.person')}>
          <h2>{t('palette.person')}</h2>
          <ul className={styles.cards}>
            {people.map(({ id, handle, displayName, avatar }) => (
              <li key={id}>
                <Link to="/@{$handle}" params={{ handle }} className={styles.person}>
                  <Avatar id={id} name={displayName} size={36} picture={avatar} />
                  <span>
                    {displayName}
                    <small>@{handle}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rooms.length > 0 && (
        <section className={styles.kind} aria-label={t('palette.room')}>
          <h2>{t('palette.room')}</h2>
          <ul className={styles.cards}>
            {rooms.map((room) => (
              <li key={room.id}>
                <RoomCard room={room} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
