import { useEffect, useState } from 'react';
import type { LyricsLine } from '@/api/types';
import { usePlayer } from '@/player/playerStore';
import { momentOf } from './moment';
import { same, silence, sungAt, type Sung } from './sung';

/** Follows the player by line and by word; draws anew only when another one begins or ends. */
export function useSung(lines: readonly LyricsLine[], track: string): Sung {
  const heard = usePlayer(({ queue, index }) => queue[index]?.id === track);
  const playing = usePlayer((state) => state.playing && !state.buffering);
  const position = usePlayer((state) => state.position);
  const [sung, setSung] = useState(silence);

  useEffect(() => {
    const look = (before: Sung) => changed(before, heard ? sungAt(lines, momentOf(track)) : silence);
    let frame = requestAnimationFrame(function follow() {
      setSung(look);
      if (heard && playing) frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [lines, track, heard, playing, position]);
  return sung;
}

function changed(before: Sung, after: Sung): Sung {
  return same(before, after) ? before : after;
}
