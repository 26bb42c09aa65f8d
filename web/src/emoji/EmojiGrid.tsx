import { useRef, useState, type KeyboardEvent } from 'react';
import { ledBy, rowsOf, columns } from './grid';
import styles from './EmojiPicker.module.css';

export interface Cell {
  emoji: string;
  label: string;
}

interface EmojiGridProps {
  label: string;
  cells: Cell[];
  /** Those that are on; undefined where none can be. */
  chosen?: string[];
  onPick: (emoji: string) => void;
}

/** One stop of the Tab key; the arrow keys lead from one to the next. */
export function EmojiGrid({ label, cells, chosen, onPick }: EmojiGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const reached = Math.min(at, cells.length - 1);

  function pressed(event: KeyboardEvent) {
    const next = ledBy(event.key, reached, cells.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div ref={grid} role="grid" aria-label={label} className={styles.grid} onKeyDown={pressed}>
      {rowsOf(cells).map((row, y) => (
        <div key={y} role="row" className={styles.row}>
          {row.map((cell, x) => (
            <span key={cell.emoji} role="gridcell">
              <button type="button" title={cell.label} aria-label={cell.label} aria-pressed={chosen?.includes(cell.emoji)}
                tabIndex={y * columns + x === reached ? 0 : -1} onFocus={() => setAt(y * columns + x)} onClick={() => onPick(cell.emoji)}>
                {cell.emoji}
              </button>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
