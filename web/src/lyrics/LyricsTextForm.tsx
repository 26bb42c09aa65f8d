import { useState, type ChangeEvent } from 'react';
import type { ConvertedLyrics, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { FormatField } from './FormatField';
import { LyricsView } from './LyricsView';
import { accepted, formatOf, textOf } from './lyricsFile';
import { useConversion, usePutLyrics, type Draft } from './lyricsApi';
import styles from './LyricsTextForm.module.css';

interface LyricsTextFormProps {
  track: Track;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onTap: (read: ConvertedLyrics) => void;
  onDone: () => void;
}

/** A text that was pasted, chosen from a file or written here, and how it will be read. */
export function LyricsTextForm({ track, draft, onDraft, onTap, onDone }: LyricsTextFormProps) {
  const t = useText();
  const put = usePutLyrics(track.id);
  const reading = useConversion();
  const [foreign, setForeign] = useState(false);
  const empty = !draft.text.trim();

  function change(next: Draft) {
    setForeign(false);
    reading.reset();
    put.reset();
    onDraft(next);
  }

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    try {
      const text = await textOf(file);
      change({ text, format: formatOf(text, file.name) });
    } catch {
      setForeign(true);
    }
  }

  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <FormatField label={t('lyrics.format')} value={draft.format} onChange={(format) => change({ ...draft, format })} />
        <label className={styles.file}>
          {t('lyrics.file')}
          <input type="file" accept={accepted} onChange={(event) => void choose(event)} />
        </label>
      </div>
      <TextField label={t('lyrics.text')} hint={t('lyrics.textHint')} rows={14} spellCheck={false} value={draft.text} dir="auto"
        problem={foreign ? t('lyrics.notUtf8') : undefined}
        onChange={(event) => change({ ...draft, text: event.target.value })}
        onPaste={(event) => {
          if (empty) onDraft({ ...draft, format: formatOf(event.clipboardData.getData('text/plain')) });
        }} />
      <FormProblem cause={put.error ?? reading.error} />
      <div className={styles.row}>
        <Button look="act" disabled={empty} busy={put.isPending} onClick={() => put.mutate(draft, { onSuccess: onDone })}>
          {t('action.save')}
        </Button>
        <Button disabled={empty} busy={reading.isPending} onClick={() => reading.mutate(draft)}>
          {t('lyrics.preview')}
        </Button>
        <Button disabled={empty} onClick={() => reading.mutate(draft, { onSuccess: onTap })}>
          {t('lyrics.tapAlong')}
        </Button>
        <Button look="ghost" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
      {reading.data && (
        <LyricsView lines={reading.data.lines} track={track.id} language={reading.data.language} onSeek={player.seek} />
      )}
    </div>
  );
}
