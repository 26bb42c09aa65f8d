import { useEffect, useState } from 'react';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { dropTarget, useDropTarget } from './dropStore';
import styles from './UploadDrop.module.css';

/** What was dropped can be looked into only now; the rest may wait for the code that does. */
function takeMusic(dropped: DataTransfer | null): void {
  const entries = [...(dropped?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  void Promise.all([import('./uploads'), import('./droppedFiles')]).then(async ([{ add }, { droppedFiles }]) =>
    add(await droppedFiles(entries)));
}

/** Audio may be dropped anywhere, to become tracks; where a page wants files, any may. */
export function UploadDrop() {
  const t = useText();
  const [over, setOver] = useState(false);
  const target = useDropTarget();
  useEffect(() => {
    if (Object.keys(localStorage).some((key) => key.startsWith('tus::'))) void import('./uploads').then(({ takeUp }) => takeUp());
  }, []);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => !!event.dataTransfer?.types.includes('Files');
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const taker = dropTarget();
      if (taker) taker.take([...(event.dataTransfer?.files ?? [])]);
      else takeMusic(event.dataTransfer);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles.drop}>
      <Waveform filled={1} moving className={styles.line} />
      <p>{target?.label ?? t('upload.drop')}</p>
    </div>
  );
}
