import { Choice } from '@/design/Choice';
import { useText } from '@/i18n/useText';

type Visibility = 'PUBLIC' | 'UNLISTED' | 'PRIVATE';

interface VisibilityChoiceProps<V extends Visibility> {
  label: string;
  value: V;
  onChange: (visibility: V) => void;
  /** Not for oneself alone. */
  shared?: boolean;
}

/** To whom something of one's own is shown. */
export function VisibilityChoice<V extends Visibility>({ label, value, onChange, shared }: VisibilityChoiceProps<V>) {
  const t = useText();
  return (
    <Choice<Visibility> label={label} value={value} onChange={(chosen) => onChange(chosen as V)}
      options={[
        { value: 'PUBLIC', name: t('track.public') },
        { value: 'UNLISTED', name: t('track.unlisted') },
        ...(shared ? [] : [{ value: 'PRIVATE' as const, name: t('track.private') }]),
      ]} />
  );
}
