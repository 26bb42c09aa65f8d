import * as Dialog from '@radix-ui/react-dialog';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { PaletteGroups } from './PaletteGroups';
import styles from './Palette.module.css';

/** One place to go anywhere: rooms, people, tracks, pages, commands. */
export default function Palette() {
  const t = useText();
  const [words, setWords] = useState('');
  const query = useDeferredValue(words.trim());
  return (
    <Dialog.Root open onOpenChange={(open) => show('palette', open)}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.veil} />
        <Dialog.Content className={styles.palette} aria-describedby={undefined}>
          <Dialog.Title className="hidden-text">{t('palette.open')}</Dialog.Title>
          <Command label={t('palette.open')} loop shouldFilter={false}>
            <Command.Input className={styles.input} value={words} onValueChange={setWords} placeholder={t('palette.hint')} />
            <Command.List className={styles.list}>
              <Command.Empty className={styles.none}>{t('palette.none')}</Command.Empty>
              <PaletteGroups query={query} onGo={() => show('palette', false)} />
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
