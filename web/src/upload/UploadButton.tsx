import { Upload } from 'lucide-react';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { openFiles } from './openFiles';

/** Asks for audio files and begins to send them. */
export function UploadButton() {
  const t = useText();
  return (
    <Button look="act" icon={<Upload />} onClick={openFiles}>
      {t('upload.action')}
    </Button>
  );
}
