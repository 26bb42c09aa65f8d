import { Link2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import type { Shared } from './shared';

const ShareDialog = lazy(() => import('./ShareDialog'));

/** @param moment tells which second is heard right now, when one asks */
export function ShareButton({ shared, moment }: { shared: Shared; moment?: () => number }) {
  const t = useText();
  const [at, setAt] = useState<number>();
  return (
    <>
      <Button icon={<Link2 />} onClick={() => setAt(moment?.() ?? 0)}>
        {t('track.share')}
      </Button>
      <Suspense>{at !== undefined && <ShareDialog shared={shared} at={at} onClose={() => setAt(undefined)} />}</Suspense>
    </>
  );
}
