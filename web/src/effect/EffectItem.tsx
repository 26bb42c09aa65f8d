import { GripVertical, X } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import type { Step } from './chain';
import styles from './Effects.module.css';
import { ParameterRange } from './ParameterRange';
import { useEffectText } from './useEffectText';

interface EffectItemProps {
  step: Step;
  seconds: number;
  place?: 'dragged' | 'above' | 'below';
  handle: ButtonHTMLAttributes<HTMLButtonElement>;
  onSet: (parameter: string, value: number) => void;
  onRemove: () => void;
}

/** An effect of the chain with all that can be set of it. */
export function EffectItem({ step, seconds, place, handle, onSet, onRemove }: EffectItemProps) {
  const t = useText();
  const name = useEffectText().plugin(step.plugin);
  return (
    <li className={styles.item} data-place={place}>
      <fieldset>
        <legend>{name}</legend>
        {step.plugin.parameters.map((parameter) => (
          <ParameterRange key={parameter.id} parameter={parameter} value={step.values[parameter.id] ?? parameter.initial}
            seconds={seconds} onChange={(value) => onSet(parameter.id, value)} />
        ))}
      </fieldset>
      <div className={styles.handles}>
        <IconButton size="small" className={styles.handle} name={t('playlist.move', { title: name })}
          aria-description={t('playlist.moveHint')} {...handle}>
          <GripVertical />
        </IconButton>
        <IconButton size="small" name={t('effect.remove', { name })} onClick={onRemove}>
          <X />
        </IconButton>
      </div>
    </li>
  );
}
