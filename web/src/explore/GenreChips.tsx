import { useText } from '@/i18n/useText';
import { useGenres } from './exploreApi';
import styles from './explore.module.css';

interface GenreChipsProps {
  value?: string;
  onChange: (genre: string | undefined) => void;
}

/** The genres there are, the most used first; the chosen one is let go by another press. */
export function GenreChips({ value, onChange }: GenreChipsProps) {
  const t = useText();
  const genres = useGenres() ?? [];
  const chosen = value && !genres.some(({ name }) => name === value) ? [{ name: value, tracks: 0 }] : [];
  const all = [...chosen, ...genres];
  if (all.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('explore.genres')}>
      {all.map(({ name, tracks }) => (
        <li key={name}>
          <button type="button" aria-pressed={name === value} onClick={() => onChange(name === value ? undefined : name)}>
            {name}
            {tracks > 0 && <small>{tracks}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}
