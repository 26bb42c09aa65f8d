import { useText } from '@/i18n/useText';
import styles from '@/message/SuggestList.module.css';
import { toned } from './emojiStore';
import type { useEmojiSuggest } from './useEmojiSuggest';

/** Which emoji may be meant; the focus stays in the field. */
export function EmojiSuggestList({ suggest }: { suggest: ReturnType<typeof useEmojiSuggest> }) {
  const t = useText();
  const { list, found, chosen, tone, choose } = suggest;
  return (
    <>
      <span role="status" className="hidden-text">{found.length > 0 ? t('emoji.suggestions', { count: found.length }) : ''}</span>
      {found.length > 0 && (
        <ul id={list} role="listbox" className={styles.list} aria-label={t('emoji.title')}>
          {found.map((one, index) => (
            <li key={one.emoji} id={`${list}-${index}`} role="option" aria-selected={index === chosen}
              onMouseDown={(event) => { event.preventDefault(); choose(one); }}>
              <span aria-hidden="true">{toned(one, tone)}</span>
              <b>{one.label}</b>
              {one.codes[0] && <small>:{one.codes[0]}:</small>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
