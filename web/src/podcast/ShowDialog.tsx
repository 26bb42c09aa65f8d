import { useNavigate } from '@tanstack/react-router';
import type { Show } from '@/api/types';
import { CoverField } from '@/cover/CoverField';
import { Dialog } from '@/design/Dialog';
import { useText } from '@/i18n/useText';
import { useLanguage } from '@/i18n/languageStore';
import { ShowForm } from './ShowForm';
import { useCreateShow, useEditShow } from './podcastApi';
import styles from './podcast.module.css';

/** Begins a show and leads to it. */
export function ShowDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const language = useLanguage((state) => state.language);
  const create = useCreateShow();
  const go = ({ id }: Show) => void navigate({ to: '/podcasts/$show', params: { show: id } });
  return (
    <Dialog open onOpenChange={onClose} title={t('podcast.new')}>
      <ShowForm language={language} busy={create.isPending} cause={create.error}
        onWords={(words) => create.mutate(words, { onSuccess: go })} />
    </Dialog>
  );
}

/** Its cover, what its owner says of it, and to whom. */
export function EditShowDialog({ show, onClose }: { show: Show; onClose: () => void }) {
  const t = useText();
  const edit = useEditShow(show);
  return (
    <Dialog open onOpenChange={onClose} title={t('podcast.edit')}>
      <CoverField of={{ kind: 'shows', id: show.id }} src={show.cover} covers={show.covers} own={!!show.cover} />
      <p className={styles.quiet}>{t('podcast.coverHint')}</p>
      <ShowForm show={show} language={show.language} busy={edit.isPending} cause={edit.error}
        onWords={(words) => edit.mutate(words, { onSuccess: onClose })} />
    </Dialog>
  );
}
