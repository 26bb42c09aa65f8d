import { EyeOff, X } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/useText';
import { dropNote, type Note } from './noteStore';
import styles from './NoteRow.module.css';

/** What a command answered: seen by the person alone. */
export function NoteRow({ note }: { note: Note }) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <div className={styles.note} role="note">
      <EyeOff aria-hidden="true" />
      <div>
        <p lang={locale}>{locale === 'fr' ? note.words.fr : note.words.en}</p>
        <small>{t('command.onlyYou')}</small>
      </div>
      <IconButton size="small" name={t('command.dismiss')} onClick={() => dropNote(note.key)}>
        <X />
      </IconButton>
    </div>
  );
}
