import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { LyricsView } from './LyricsView';
import { useLyrics } from './lyricsApi';

/** The lyrics of what plays, in the full player. */
export default function PlayerLyrics({ track }: { track: string }) {
  const t = useText();
  const { data: lyrics, isPending } = useLyrics(track);
  if (isPending) return <Skeleton height="120px" />;
  if (!lyrics) return <p>{t('lyrics.noneHere')}</p>;
  return <LyricsView lines={lyrics.lines} track={track} language={lyrics.language} onSeek={player.seek} />;
}
