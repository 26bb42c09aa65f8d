import { Save } from 'lucide-react';
import { useState } from 'react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import room from '@/room/RoomSettings.module.css';
import { AddEffect } from './AddEffect';
import { add, effects, offered, type Step } from './chain';
import { ChainList } from './ChainList';
import { Compare } from './Compare';
import { underWay, usePlugins, useRender, useRenders } from './effectApi';
import styles from './Effects.module.css';
import { RenderItem } from './RenderItem';

/** Sends one's own track through effects: heard first, then saved as a new file of it. */
export default function EffectsTab({ track }: { track: Track }) {
  const t = useText();
  const [chain, setChain] = useState<Step[]>([]);
  const plugins = usePlugins();
  const renders = useRenders(track.id);
  const render = useRender(track.id);
  const busy = render.isPending || !!renders.data?.some(underWay);
  if (plugins.isError) return <Trouble cause={plugins.error} onRetry={() => void plugins.refetch()} />;
  if (!plugins.data) return <Skeleton height="240px" />;
  return (
    <>
      <div className={room.form}>
        <p>{t('effect.lead')}</p>
        <AddEffect plugins={offered(plugins.data, chain)} onAdd={(plugin) => setChain(add(chain, plugin))} />
        <ChainList chain={chain} seconds={track.durationMs / 1000} onChange={setChain} />
        <Compare track={track} chain={chain} />
        <div>
          <Button look="act" icon={<Save />} disabled={chain.length === 0 || busy} busy={render.isPending}
            onClick={() => render.mutate(effects(chain))}>
            {t('effect.save')}
          </Button>
          <FormProblem cause={render.error} />
        </div>
      </div>
      {!!renders.data?.length && (
        <section className={room.part} data-wide>
          <h2>{t('effect.renders')}</h2>
          <ul className={styles.list}>
            {renders.data.map((one) => (
              <RenderItem key={one.id} track={track.id} render={one} plugins={plugins.data} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
