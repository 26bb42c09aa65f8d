import { Avatar } from '@/design/Avatar';
import { useText } from '@/i18n/useText';
import type { Suggestion } from './suggestions';
import styles from './SuggestList.module.css';

interface SuggestListProps {
  id: string;
  found: Suggestion[];
  chosen: number;
  onChoose: (suggestion: Suggestion) => void;
}

/** Whom one may call; the focus stays in the field. */
export function SuggestList({ id, found, chosen, onChoose }: SuggestListProps) {
  const t = useText();
  return (
    <>
      <span role="status" className="hidden-text">{found.length > 0 ? t('mention.suggestions', { count: found.length }) : ''}</span>
      {found.length > 0 && (
        <ul id={id} role="listbox" className={styles.list} aria-label={t('mention.people')}>
          {found.map((one, index) => (
            <li key={one.handle} id={`${id}-${index}`} role="option" aria-selected={index === chosen}
              onMouseDown={(event) => { event.preventDefault(); onChoose(one); }}>
              {one.id && <Avatar id={one.id} name={one.name ?? ''} size={24} />}
              <b>{one.name ?? `@${one.handle}`}</b>
              <small>{one.id ? `@${one.handle}` : t(one.handle === 'room' ? 'mention.room' : 'mention.online')}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
