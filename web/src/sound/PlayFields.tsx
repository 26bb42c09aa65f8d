import { useIntl } from 'react-intl';
import { Choice } from '@/design/Choice';
import { Range } from '@/design/Range';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { fastest, player, slowest } from '@/player/player';
import { usePlayer } from '@/player/playerStore';
import { useSoundSettings, type Rung, type SoundSettings } from './soundSettings';
import { longestCrossfade } from './transition';
import styles from './SoundDialog.module.css';

const set = useSoundSettings.setState;
const rungs = [64, 128, 256, 320] as const;

/** How fast, how one track gives way to the next, how loud, how finely. */
export function PlayFields() {
  const t = useText();
  const { formatNumber } = useIntl();
  const speed = usePlayer((state) => state.speed);
  const { crossfade, loudness, rung } = useSoundSettings();
  const qualities = [
    { value: 'auto', name: t('sound.auto') },
    ...rungs.map((value) => ({ value, name: t('player.rung', { kbit: value }) })),
  ];
  const loud = (['track', 'off'] as const).map((value) => ({ value, name: t(value === 'track' ? 'sound.loudnessTrack' : 'sound.loudnessOff') }));
  return (
    <>
      <div className={styles.fields}>
        <Range label={t('sound.speed')} min={slowest} max={fastest} step={0.05} value={speed} onChange={player.speed}
          text={t('sound.times', { speed: formatNumber(speed) })} />
        <Range label={t('sound.crossfade')} min={0} max={longestCrossfade} value={crossfade}
          onChange={(seconds) => set({ crossfade: seconds })}
          text={crossfade === 0 ? t('sound.gapless') : t('sound.seconds', { seconds: crossfade })} />
      </div>
      <SelectField label={t('player.qualityChoice')} hint={t('player.qualityHint')} value={rung} options={qualities}
        onChange={({ target }) => set({ rung: rungOf(target.value) })} />
      <Choice<SoundSettings['loudness']> label={t('sound.loudness')} value={loudness} options={loud}
        onChange={(value) => set({ loudness: value })} />
    </>
  );
}

function rungOf(value: string): Rung {
  return rungs.find((rung) => String(rung) === value) ?? 'auto';
}
