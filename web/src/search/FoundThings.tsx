import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Person } from '@/api/types';
import { AlbumTile } from '@/album/AlbumTile';
import tiles from '@/album/AlbumTile.module.css';
import { Avatar } from '@/design/Avatar';
import { useText } from '@/i18n/useText';
import { PlaylistCard } from '@/playlist/PlaylistCard';
import { RoomCard } from '@/room/RoomCard';
import { TrackRow } from '@/track/TrackRow';
import { useThings } from './searchApi';
import styles from './SearchPage.module.css';

/** What is called so, above what was said. What is missing leaves no gap. */
export function FoundThings({ query }: { query: string }) {
  const t = useText();
  const { tracks = [], albums = [], playlists = [], people = [], rooms = [] } = useThings(query).data ?? {};
  return (
    <>
      <Kind title={t('palette.track')} look={styles.rows}>
        {tracks.map((track) => (
          <TrackRow key={track.id} track={track} among={tracks} />
        ))}
      </Kind>
      <Kind title={t('album.albums')} look={tiles.tiles}>
        {albums.map((album) => (
          <AlbumTile key={album.id} album={album} byArtist />
        ))}
      </Kind>
      <Kind title={t('playlist.playlists')} look={styles.cards}>
        {playlists.map((playlist) => (
          <li key={playlist.id}>
            <PlaylistCard playlist={playlist} />
          </li>
        ))}
      </Kind>
      <Kind title={t('palette.person')} look={styles.cards}>
        {people.map((person) => (
          <li key={person.id}>
            <FoundPerson person={person} />
          </li>
        ))}
      </Kind>
      <Kind title={t('palette.room')} look={styles.cards}>
        {rooms.map((room) => (
          <li key={room.id}>
            <RoomCard room={room} />
          </li>
        ))}
      </Kind>
    </>
  );
}

function Kind({ title, look, children }: { title: string; look?: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className={styles.kind} aria-label={title}>
      <h2>{title}</h2>
      <ul className={look}>{children}</ul>
    </section>
  );
}

function FoundPerson({ person: { id, handle, displayName, avatar } }: { person: Person }) {
  return (
    <Link to="/@{$handle}" params={{ handle }} className={styles.person}>
      <Avatar id={id} name={displayName} size={36} picture={avatar} />
      <span>
        {displayName}
        <small>@{handle}</small>
      </span>
    </Link>
  );
}
