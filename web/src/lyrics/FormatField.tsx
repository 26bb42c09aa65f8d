import type { LyricsFormat } from '@/api/types';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { formats } from './lyricsFile';

interface FormatFieldProps {
  label: string;
  value: LyricsFormat;
  onChange: (format: LyricsFormat) => void;
}

/** One of the notations lyrics come in. */
export function FormatField({ label, value, onChange }: FormatFieldProps) {
  const t = useText();
  const names: Record<LyricsFormat, string> = {
    LRC: 'LRC',
    ELRC: t('lyrics.elrc'),
    TTML: 'TTML',
    SRT: 'SubRip (SRT)',
    VTT: 'WebVTT',
  };
  return (
    <SelectField label={label} value={value} onChange={(event) => onChange(event.target.value as LyricsFormat)}
      options={formats.map((format) => ({ value: format, name: names[format] }))} />
  );
}
