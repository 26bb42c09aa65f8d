import { useIntl } from 'react-intl';
import { Range } from '@/design/Range';
import { SelectField } from '@/design/SelectField';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { frequencies, most, presetOf, presets, type Preset } from './presets';
import { useSoundSettings } from './soundSettings';
import styles from './SoundDialog.module.css';

const names: Record<Preset, MessageId> = {
  flat: 'sound.flat',
  bass: 'sound.bass',
  treble: 'sound.treble',
  smile: 'sound.smile',
  voice: 'sound.voice',
  acoustic: 'sound.acoustic',
  electronic: 'sound.electronic',
  rock: 'sound.rock',
  small: 'sound.small',
};

/** Ten bands; whoever moves one wants to hear it, so that also switches it on. */
export default function EqualiserFields() {
  const t = useText();
  const { formatNumber } = useIntl();
  const { on, bands } = useSoundSettings(({ equaliser }) => equaliser);
  const set = (equaliser: { on: boolean; bands: number[] }) => useSoundSettings.setState({ equaliser });
  const preset = presetOf(bands);
  const options = (Object.keys(presets) as Preset[]).map((value) => ({ value: value as string, name: t(names[value]) }));
  if (!preset) options.push({ value: '', name: t('sound.own') });
  const signed = (gain: number) => t('sound.decibels', { gain: formatNumber(gain, { signDisplay: 'exceptZero' }) });
  const hertz = (value: number) => (value < 1000 ? t('sound.hertz', { value }) : t('sound.kilohertz', { value: value / 1000 }));
  return (
    <div className={styles.fields}>
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={({ target }) => set({ on: target.checked, bands })} />
        {t('sound.equaliserOn')}
      </label>
      <SelectField label={t('sound.preset')} value={preset ?? ''} options={options}
        onChange={({ target }) => target.value && set({ on: true, bands: [...presets[target.value as Preset]] })} />
      {frequencies.map((frequency, at) => (
        <Range key={frequency} label={hertz(frequency)} min={-most} max={most} value={bands[at] ?? 0} text={signed(bands[at] ?? 0)}
          onChange={(gain) => set({ on: true, bands: bands.with(at, gain) })} />
      ))}
    </div>
  );
}
