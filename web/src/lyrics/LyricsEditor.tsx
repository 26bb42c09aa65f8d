import { useState } from 'react';
import type { ConvertedLyrics, Lyrics, Track } from '@/api/types';
import { LyricsTextForm } from './LyricsTextForm';
import { TapAlong } from './TapAlong';
import type { Draft } from './lyricsApi';

interface LyricsEditorProps {
  track: Track;
  lyrics: Lyrics | null;
  onDone: () => void;
}

/** Writes the lyrics of one's own track: as a text in any format, or by tapping along. */
export default function LyricsEditor({ track, lyrics, onDone }: LyricsEditorProps) {
  const [draft, setDraft] = useState<Draft>({ format: lyrics?.format ?? 'LRC', text: lyrics?.text ?? '' });
  const [tapping, setTapping] = useState<ConvertedLyrics>();
  return tapping ? (
    <TapAlong track={track} lines={tapping.lines} language={tapping.language} onBack={() => setTapping(undefined)} onSaved={onDone} />
  ) : (
    <LyricsTextForm track={track} draft={draft} onDraft={setDraft} onTap={setTapping} onDone={onDone} />
  );
}
