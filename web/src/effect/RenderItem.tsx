import { Ban } from 'lucide-react';
import { FormattedDate, useIntl } from 'react-intl';
import type { Plugin, Render } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { underWay, useCancelRender } from './effectApi';
import styles from './Effects.module.css';
import { useEffectText } from './useEffectText';

/** What a track went through, and how far it has come. */
export function RenderItem({ track, render, plugins }: { track: string; render: Render; plugins: Plugin[] }) {
  const t = useText();
  const text = useEffectText();
  const cancel = useCancelRender(track);
  const names = render.chain.map(({ plugin }) => {
    const known = plugins.find(({ id }) => id === plugin);
    return known ? text.plugin(known) : plugin;
  });
  return (
    <li className={styles.render}>
      <div>
        <strong>{names.join(' → ')}</strong>
        <p>
          <FormattedDate value={render.createdAt} dateStyle="medium" timeStyle="short" />
        </p>
        {underWay(render) && (
          <progress max={100} value={render.progress} aria-label={t(`effect.state.${render.state}`, { progress: render.progress })} />
        )}
        <p role={render.state === 'FAILED' ? 'alert' : 'status'}>
          {t(`effect.state.${render.state}`, { progress: render.progress })} <Why render={render} />
        </p>
        <FormProblem cause={cancel.error} />
      </div>
      {underWay(render) && (
        <Button look="ghost" icon={<Ban />} busy={cancel.isPending} onClick={() => cancel.mutate(render.id)}>
          {t('action.cancel')}
        </Button>
      )}
    </li>
  );
}

/** The words for a code, as far as there are any. */
function Why({ render }: { render: Render }) {
  const intl = useIntl();
  if (render.state !== 'FAILED') return null;
  const id = [`problem.${render.failure}`, `failure.${render.failure}`].find((one) => one in intl.messages);
  return <>{id ? intl.formatMessage({ id: id as MessageId }) : render.failure}</>;
}
