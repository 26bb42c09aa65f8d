import { useText } from '@/i18n/useText';
import type { Completion } from './useCompletion';
import styles from './CompletionList.module.css';

/** What could be typed, above the field; and of a command what it still wants. */
export function CompletionList({ completion }: { completion: Completion }) {
  const t = useText();
  const { list, choices, at, typing, tell, take } = completion;
  if (!choices.length && !typing?.command) return null;
  return (
    <div className={styles.popup}>
      {typing?.command && (
        <p className={styles.usage} aria-live="polite">
          <b>/{typing.command.name}</b>
          {typing.command.arguments.map(({ name, required, hint }) => (
            <span key={name} data-now={name === typing.argument?.name || undefined}>
              {required ? `<${tell(hint)}>` : `[${tell(hint)}]`}
            </span>
          ))}
        </p>
      )}
      {choices.length > 0 && (
        <ul id={list} role="listbox" aria-label={t('command.choices')} className={styles.choices}>
          {choices.map((choice, index) => (
            <li key={choice.key} id={`${list}-${index}`} role="option" aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)}>
              <b>{choice.label}</b>
              {choice.hint && <span>{choice.hint}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
