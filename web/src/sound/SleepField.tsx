import { SelectField } from '@/design/SelectField';
import { useClock } from '@/design/useClock';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { usePlayer } from '@/player/playerStore';
import { minutesLeft, sleepIn, sleepMinutes, type Sleep } from '@/player/sleep';

/** When the music is to stop by itself. */
export function SleepField() {
  const t = useText();
  const sleep = usePlayer((state) => state.sleep);
  const now = useClock(sleep?.kind === 'time' ? sleep.at : 0);
  const left = minutesLeft(sleep, now);
  const options = [
    { value: 'off', name: t('sound.sleepOff') },
    ...(left > 0 ? [{ value: 'set', name: t('sound.sleepLeft', { minutes: left }) }] : []),
    { value: 'track', name: t('sound.sleepTrack') },
    ...sleepMinutes.map((minutes) => ({ value: minutes, name: t('sound.minutes', { minutes }) })),
  ];
  const value = sleep?.kind === 'track' ? 'track' : left > 0 ? 'set' : 'off';
  return (
    <SelectField label={t('sound.sleep')} value={value} options={options}
      onChange={({ target }) => target.value !== 'set' && player.sleep(chosen(target.value))} />
  );
}

function chosen(value: string): Sleep | undefined {
  if (value === 'off') return undefined;
  return value === 'track' ? { kind: 'track' } : sleepIn(Number(value), Date.now());
}
