import { FormattedNumber } from 'react-intl';
import type { TrackSound } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Fact } from '@/track/Fact';
import { keyName, type Key, type Mood } from './keys';

/** Tempo, key and moods of a track, as far as they are known. */
export function SoundFacts({ sound }: { sound?: TrackSound }) {
  const t = useText();
  if (!sound) return null;
  return (
    <>
      {sound.bpm !== undefined && (
        <Fact name={t('explore.tempo')}>
          <FormattedNumber value={sound.bpm} maximumFractionDigits={1} /> BPM
        </Fact>
      )}
      {sound.key && <Fact name={t('explore.key')}>{`${keyName(sound.key as Key, t)} · ${sound.camelot}`}</Fact>}
      {sound.moods.length > 0 && (
        <Fact name={t('explore.moods')}>{sound.moods.map((mood) => t(`explore.mood.${mood as Mood}`)).join(', ')}</Fact>
      )}
    </>
  );
}
