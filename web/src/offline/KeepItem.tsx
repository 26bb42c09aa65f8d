import * as Menu from '@radix-ui/react-dropdown-menu';
import { CircleArrowDown, CircleX } from 'lucide-react';
import type { Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { playable } from '@/track/trackApi';
import { canKeep, useKept } from './keptStore';

const keeper = () => import('./keeper');

/** Keeps a track on this device, or lets it go. */
export function KeepItem({ track }: { track: Track }) {
  const t = useText();
  const kept = useKept(({ tracks }) => track.id in tracks);
  const fetching = useKept((state) => track.id in state.fetching);
  if (!canKeep()) return null;
  if (kept) {
    return (
      <Menu.Item onSelect={() => void keeper().then(({ drop }) => drop(track.id))}>
        <CircleX aria-hidden="true" />
        {t('kept.drop')}
      </Menu.Item>
    );
  }
  return (
    <Menu.Item disabled={fetching || !playable(track)} onSelect={() => void keeper().then(({ keep }) => keep(track))}>
      <CircleArrowDown aria-hidden="true" />
      {t(fetching ? 'kept.fetching' : 'kept.keep')}
    </Menu.Item>
  );
}
