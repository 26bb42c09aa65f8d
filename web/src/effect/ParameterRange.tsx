import type { PluginParameter } from '@/api/types';
import { Range } from '@/design/Range';
import { useEffectText } from './useEffectText';

const steps: Record<PluginParameter['unit'], number> = {
  SECONDS: 0.1,
  MILLISECONDS: 1,
  DECIBELS: 0.5,
  LUFS: 0.5,
  PERCENT: 1,
  SEMITONES: 1,
  FACTOR: 0.01,
  RATIO: 0.5,
  COUNT: 1,
};

interface ParameterRangeProps {
  parameter: PluginParameter;
  value: number;
  /** Of the track: nothing goes further than it. */
  seconds: number;
  onChange: (value: number) => void;
}

/** A slider for what can be set of a plugin. */
export function ParameterRange({ parameter, value, seconds, onChange }: ParameterRangeProps) {
  const text = useEffectText();
  const { unit, min } = parameter;
  const max = unit === 'SECONDS' ? Math.min(parameter.max, Math.max(min, Math.floor(seconds))) : parameter.max;
  return (
    <Range label={text.parameter(parameter)} min={min} max={max} step={min > 0 && min < 1 ? Math.min(steps[unit], min) : steps[unit]}
      value={value} text={text.value(parameter, value)} onChange={onChange} />
  );
}
