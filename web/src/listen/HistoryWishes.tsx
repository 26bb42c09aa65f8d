import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import wishes from '@/account/YouPage.module.css';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useClearListens, useKeepHistory, useListenSettings } from './listenApi';
import styles from './HistoryPage.module.css';

/** Whether a history is kept, and the way to have none. */
export function HistoryWishes() {
  const t = useText();
  const settings = useListenSettings();
  const keep = useKeepHistory();
  const clear = useClearListens();
  const [sure, setSure] = useState(false);
  if (!settings.data) return null;
  const { keepHistory, listens } = settings.data;
  return (
    <div className={styles.wishes}>
      <fieldset className={wishes.wishes} disabled={keep.isPending}>
        <label>
          <input type="checkbox" checked={keep.isPending ? keep.variables : keepHistory} onChange={({ target }) => keep.mutate(target.checked)} />
          <span>
            {t('listen.keep')}
            <small>{t('listen.keepHint')}</small>
          </span>
        </label>
      </fieldset>
      {listens > 0 && (
        <Button look={sure ? 'stop' : 'ghost'} icon={<Trash2 />} busy={clear.isPending} onBlur={() => setSure(false)}
          onClick={() => (sure ? clear.mutate(undefined, { onSuccess: () => setSure(false) }) : setSure(true))}>
          {sure ? t('listen.clearSure', { count: listens }) : t('listen.clear')}
        </Button>
      )}
      <FormProblem cause={keep.error ?? clear.error} />
    </div>
  );
}
