import { useState } from 'react';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { useText } from '@/i18n/useText';
import styles from './TapAlong.module.css';

/** Moves all times at once: fingers are later than ears. */
export function Shift({ onShift }: { onShift: (by: number) => void }) {
  const t = useText();
  const [by, setBy] = useState('100');
  const ms = Math.round(Math.abs(Number(by))) || 0;
  return (
    <div className={styles.row}>
      <Field label={t('lyrics.shift')} type="number" min={1} max={60_000} value={by} onChange={(event) => setBy(event.target.value)} />
      <Button disabled={!ms} onClick={() => onShift(-ms)}>
        {t('lyrics.earlier')}
      </Button>
      <Button disabled={!ms} onClick={() => onShift(ms)}>
        {t('lyrics.later')}
      </Button>
    </div>
  );
}
