import { useId, useState } from 'react';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import { useArtist, useArtists } from './artistApi';

interface ArtistValueProps {
  /** Account id; empty: nobody yet. */
  artist: string;
  onChange: (artist: string) => void;
}

/** Somebody, by their handle; whoever is called so is offered while one types. */
export function ArtistValue({ artist, onChange }: ArtistValueProps) {
  const t = useText();
  const list = useId();
  const known = useArtist(artist);
  const [typed, setTyped] = useState<string>();
  const found = useArtists(typed?.replace(/^@/, '') ?? '');

  function type(text: string) {
    setTyped(text);
    onChange(found.find(({ handle }) => `@${handle}` === text)?.id ?? '');
  }

  return (
    <>
      <Field label={t('playlist.word')} hint={t(artist ? 'playlist.artistFound' : 'playlist.artistSought')} required list={list}
        maxLength={50} autoComplete="off" value={typed ?? (known ? `@${known.handle}` : '')}
        onChange={({ target }) => type(target.value)} />
      <datalist id={list}>
        {found.map(({ id, handle, displayName }) => (
          <option key={id} value={`@${handle}`}>
            {displayName}
          </option>
        ))}
      </datalist>
    </>
  );
}
