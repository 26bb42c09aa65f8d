import { Paperclip } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { attach } from './attaching';

/** Chooses files for the next message of a room or a thread. */
export function AttachButton({ place }: { place: string }) {
  const t = useText();

  function choose() {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.onchange = () => attach(place, [...(input.files ?? [])]);
    input.click();
  }

  return (
    <IconButton name={t('attachment.add')} onClick={choose}>
      <Paperclip />
    </IconButton>
  );
}
