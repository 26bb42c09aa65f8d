import { Download } from 'lucide-react';
import { useState } from 'react';
import type { LyricsFormat, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { FormatField } from './FormatField';
import { download } from './lyricsFile';
import { convert, usePutLyrics } from './lyricsApi';
import { untimed, type Taps } from './taps';
import { vttOf } from './vtt';
import styles from './TapAlong.module.css';

interface TapSaveProps {
  track: Track;
  taps: Taps;
  language: string;
  onBack: () => void;
  onSaved: () => void;
}

/** Keeps what was tapped in a format of one's choice, here or on one's own disk. */
export function TapSave({ track, taps, language, onBack, onSaved }: TapSaveProps) {
  const t = useText();
  const put = usePutLyrics(track.id);
  const [format, setFormat] = useState<LyricsFormat>('ELRC');
  const [problem, setProblem] = useState<unknown>();
  const left = untimed(taps);

  async function written(): Promise<string> {
    const text = vttOf(taps.lines, language);
    return format === 'VTT' ? text : (await convert({ format: 'VTT', text }, format)).text;
  }

  function doing(work: (text: string) => void) {
    setProblem(undefined);
    void written().then(work).catch(setProblem);
  }

  return (
    <>
      <FormProblem cause={put.error ?? problem} />
      <div className={styles.row}>
        <FormatField value={format} onChange={setFormat} label={t('lyrics.saveAs')} />
        <Button look="act" disabled={left > 0} busy={put.isPending}
          onClick={() => doing((text) => put.mutate({ format, text }, { onSuccess: onSaved }))}>
          {t('action.save')}
        </Button>
        <Button icon={<Download />} disabled={left > 0} onClick={() => doing((text) => download(track.title, format, text))}>
          {t('lyrics.download')}
        </Button>
        <Button look="ghost" onClick={onBack}>
          {t('lyrics.toText')}
        </Button>
      </div>
    </>
  );
}
