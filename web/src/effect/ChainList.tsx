import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { useDragOrder } from '@/playlist/useDragOrder';
import { move, set, type Step } from './chain';
import { EffectItem } from './EffectItem';
import styles from './Effects.module.css';
import { useEffectText } from './useEffectText';

interface ChainListProps {
  chain: Step[];
  seconds: number;
  onChange: (chain: Step[]) => void;
}

/** The effects in their order: by a handle or its arrow keys another one. */
export function ChainList({ chain, seconds, onChange }: ChainListProps) {
  const t = useText();
  const text = useEffectText();
  const [said, setSaid] = useState('');
  const { list, handle, place } = useDragOrder((from, to) => {
    onChange(move(chain, from, to));
    const moved = chain[from];
    setSaid(moved ? t('playlist.moved', { title: text.plugin(moved.plugin), place: to + 1 }) : '');
  });
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={t('effect.chain')}>
        {chain.map((step, at) => (
          <EffectItem key={step.key} step={step} seconds={seconds} place={place(at)} handle={handle(at)}
            onSet={(parameter, value) => onChange(set(chain, step.key, parameter, value))}
            onRemove={() => onChange(chain.toSpliced(at, 1))} />
        ))}
      </ol>
      <p className="hidden-text" role="status">
        {said}
      </p>
    </>
  );
}
