import { useIntl } from 'react-intl';
import { Range } from '@/design/Range';
import { useText } from '@/i18n/useText';
import { useSoundSettings, type EffectSettings } from './soundSettings';
import styles from './SoundDialog.module.css';

/** A room, and an echo; at nothing they are off. */
export function EffectFields() {
  const t = useText();
  const { formatNumber } = useIntl();
  const effects = useSoundSettings((settings) => settings.effects);
  const set = (change: Partial<EffectSettings>) => useSoundSettings.setState({ effects: { ...effects, ...change } });
  const share = (value: number) => formatNumber(value / 100, { style: 'percent' });
  return (
    <div className={styles.fields}>
      <Range label={t('sound.reverb')} min={0} max={100} step={5} value={effects.reverb} text={share(effects.reverb)}
        onChange={(reverb) => set({ reverb })} />
      <Range label={t('sound.reverbLength')} min={0.5} max={5} step={0.5} value={effects.reverbSeconds}
        text={t('sound.seconds', { seconds: effects.reverbSeconds })} onChange={(reverbSeconds) => set({ reverbSeconds })} />
      <Range label={t('sound.echo')} min={0} max={100} step={5} value={effects.echo} text={share(effects.echo)} onChange={(echo) => set({ echo })} />
      <Range label={t('sound.echoTime')} min={50} max={1000} step={10} value={effects.echoMs}
        text={t('sound.milliseconds', { value: effects.echoMs })} onChange={(echoMs) => set({ echoMs })} />
      <Range label={t('sound.echoAgain')} min={0} max={90} step={5} value={effects.echoAgain} text={share(effects.echoAgain)}
        onChange={(echoAgain) => set({ echoAgain })} />
    </div>
  );
}
