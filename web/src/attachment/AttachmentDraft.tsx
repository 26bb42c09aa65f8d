import { FileAudio, FileText, RotateCcw, X } from 'lucide-react';
import { useIntl } from 'react-intl';
import { IconButton } from '@/design/Button';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { cancel, retry } from './attaching';
import { change, isOnItsWay, type Draft } from './draftStore';
import { sizeText } from './sizeText';
import styles from './AttachmentTray.module.css';

/** One file on its way to a message: how far it is, a word about what it shows, and a way back. */
export function AttachmentDraft({ draft }: { draft: Draft }) {
  const t = useText();
  const tell = useProblemText();
  const { locale } = useIntl();
  const { id, name, size, picture, phase, progress, description, problem } = draft;
  const failed = phase === 'failed';
  return (
    <li className={styles.draft} data-phase={phase}>
      {picture ? <img src={picture} alt="" className={styles.picture} /> : <Sign name={name} />}
      <div className={styles.what}>
        <b>{name}</b>
        {failed ? <small role="alert">{problem && tell(problem)}</small> : <small>{sizeText(size, locale)}</small>}
        {isOnItsWay(draft) && <progress value={progress} aria-label={t('attachment.progress', { name })} />}
        {picture && !failed && (
          <input value={description} maxLength={1000} placeholder={t('attachment.describe')}
            aria-label={t('attachment.describeFile', { name })}
            onChange={(event) => change(id, { description: event.target.value })} />
        )}
      </div>
      {failed && draft.file && (
        <IconButton size="small" name={t('attachment.retry', { name })} onClick={() => retry(id)}>
          <RotateCcw />
        </IconButton>
      )}
      <IconButton size="small" name={t('attachment.remove', { name })} onClick={() => cancel(draft)}>
        <X />
      </IconButton>
    </li>
  );
}

function Sign({ name }: { name: string }) {
  const sounds = /\.(mp3|m4a|aac|ogg|opus|flac|wav|aiff?|weba)$/i.test(name);
  return <span className={styles.sign}>{sounds ? <FileAudio aria-hidden="true" /> : <FileText aria-hidden="true" />}</span>;
}
