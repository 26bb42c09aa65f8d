import { useEffect, useState } from 'react';
import { useText, type Text } from '@/i18n/useText';
import { repeatNames } from './PlayControls';
import { player } from './player';
import type { PlayerState } from './playerStore';
import { current } from './queue';
import { minutesLeft } from './sleep';

/** Tells those who listen to the page what has changed in the player; politely, after what they are told already. */
export function PlayerSaid() {
  const t = useText();
  const [said, setSaid] = useState('');
  useEffect(() => player.subscribe((now, before) => {
    const change = changeOf(now, before, t);
    if (change) setSaid(change);
  }), [t]);
  return (
    <p role="status" aria-live="polite" className="hidden-text">
      {said}
    </p>
  );
}

function changeOf(now: PlayerState, before: PlayerState, t: Text): string | undefined {
  const entry = current(now);
  if (now.turn !== before.turn && entry) return t('player.nowPlaying', { title: entry.title, artist: entry.artist });
  if (!now.ordered !== !before.ordered) return t(now.ordered ? 'player.shuffled' : 'player.unshuffled');
  if (now.repeat !== before.repeat) return t(repeatNames[now.repeat]);
  if (now.sleep !== before.sleep) return sleepText(now, t);
  return undefined;
}

function sleepText({ sleep }: PlayerState, t: Text): string {
  if (!sleep) return t('player.awake');
  return sleep.kind === 'track' ? t('player.sleepsTrack') : t('player.sleepsIn', { minutes: minutesLeft(sleep, Date.now()) });
}
