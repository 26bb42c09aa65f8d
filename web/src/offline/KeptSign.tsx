import { CircleArrowDown } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useKept } from './keptStore';
import styles from './KeptSign.module.css';

/** Says of a track that it can be heard without a network. */
export function KeptSign({ track }: { track: string }) {
  const t = useText();
  const kept = useKept(({ tracks }) => track in tracks);
  const fetching = useKept((state) => track in state.fetching);
  if (!kept && !fetching) return null;
  const name = t(kept ? 'kept.sign' : 'kept.fetching');
  return (
    <span className={styles.sign} data-fetching={fetching || undefined} role="img" aria-label={name} title={name}>
      <CircleArrowDown aria-hidden="true" />
    </span>
  );
}
