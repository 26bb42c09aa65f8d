import { useMemo, useState, type KeyboardEvent } from 'react';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { SearchField } from '@/design/SearchField';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { EmojiGrid, type Cell } from './EmojiGrid';
import { EmojiKinds, recently } from './EmojiKinds';
import type { Emoji, EmojiSet } from './emojis';
import { toned, used, useEmojiWishes, wear } from './emojiStore';
import { findEmojis } from './findEmojis';
import { useEmojis } from './useEmojis';
import styles from './EmojiPicker.module.css';

const most = 64;
const hand = '✋';
const hands = [hand, '✋🏻', '✋🏼', '✋🏽', '✋🏾', '✋🏿'];
const word = /^\S{1,32}$/u;

interface EmojiPickerProps {
  /** Those that are on; undefined where none can be. */
  chosen?: string[];
  /** What any short word can be used for, when it can. */
  wordAction?: (word: string) => string;
  /** One begins by searching. */
  autoFocus?: boolean;
  onPick: (emoji: string) => void;
}

/** All emoji: by kind, by name, and those used last. */
export default function EmojiPicker(props: EmojiPickerProps) {
  const { data, error } = useEmojis();
  if (error) return <FormProblem cause={error} />;
  return data ? <Picker set={data} {...props} /> : <Skeleton height="332px" />;
}

function Picker({ set, chosen, wordAction, autoFocus, onPick }: EmojiPickerProps & { set: EmojiSet }) {
  const t = useText();
  const { recent, tone } = useEmojiWishes();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState(() => (recent.length > 0 ? recently : 0));
  const names = useMemo(() => namesOf(set.emojis), [set]);
  const sought = words.trim();
  const cells = sought
    ? findEmojis(set.emojis, sought, most).map(cellOf)
    : kind === recently
      ? recent.map((emoji) => ({ emoji, label: names.get(emoji) ?? emoji }))
      : set.emojis.filter(({ group }) => group === kind).map(cellOf);
  const asWord = wordAction && word.test(sought);

  function cellOf(emoji: Emoji): Cell {
    return { emoji: toned(emoji, tone), label: emoji.label };
  }

  function pick(emoji: string) {
    used(emoji);
    onPick(emoji);
  }

  function pressed(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'ArrowDown') event.currentTarget.parentElement?.querySelector<HTMLElement>('[role=gridcell] button')?.focus();
    else if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    else if (cells[0]) pick(cells[0].emoji);
    else if (asWord) pick(sought);
    event.preventDefault();
  }

  return (
    <div className={styles.picker}>
      <div onKeyDown={pressed}>
        <SearchField label={t('emoji.find')} value={words} onChange={setWords} autoFocus={autoFocus} />
      </div>
      {!sought && <EmojiKinds groups={set.groups} kind={kind} onKind={setKind} />}
      {cells.length > 0 && <EmojiGrid key={sought || kind} label={t('emoji.title')} cells={cells} chosen={chosen} onPick={pick} />}
      <div className={styles.foot}>
        <span role="status">{cells.length === 0 ? t(sought ? 'emoji.none' : 'emoji.noneYet') : ''}</span>
        {asWord && <Button onClick={() => pick(sought)}>{wordAction(sought)}</Button>}
        <select aria-label={t('emoji.tone')} value={tone} onChange={({ target }) => wear(Number(target.value))}>
          {hands.map((one, index) => (
            <option key={one} value={index}>{`${one} ${set.tones[index - 1] ?? t('emoji.noTone')}`}</option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** What each is called, in every skin tone. */
function namesOf(emojis: Emoji[]): Map<string, string> {
  return new Map(emojis.flatMap(({ emoji, skins = [], label }) => [emoji, ...skins].map((one): [string, string] => [one, label])));
}
