import { Headphones } from 'lucide-react';
import { useState } from 'react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Range } from '@/design/Range';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { effects, type Step } from './chain';
import { useCompare } from './effectApi';
import styles from './Effects.module.css';
import { Switched } from './Switched';

/** Has the chain heard at a moment of the track, beside the track as it is. */
export function Compare({ track, chain }: { track: Track; chain: Step[] }) {
  const t = useText();
  const [at, setAt] = useState(0);
  const [heardAs, setHeardAs] = useState<Step[]>();
  const compare = useCompare(track.id);
  const last = Math.max(0, Math.floor(track.durationMs / 1000) - 1);

  function listen() {
    setHeardAs(chain);
    compare.mutate({ chain: effects(chain), atMs: at * 1000 });
  }

  return (
    <div className={styles.compare}>
      <Range label={t('effect.from')} min={0} max={last} value={at} text={clock(at)} onChange={setAt} />
      <Button icon={<Headphones />} busy={compare.isPending} disabled={chain.length === 0} onClick={listen}>
        {t('effect.listen')}
      </Button>
      {compare.isPending && <p role="status">{t('effect.making')}</p>}
      <FormProblem cause={compare.error} />
      {compare.data && (
        <>
          <Switched key={compare.data.changed} heard={compare.data} />
          {heardAs !== chain && <p role="status">{t('effect.changedSince')}</p>}
        </>
      )}
    </div>
  );
}
