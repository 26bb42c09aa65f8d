import { startTransition, useEffect, useState } from 'react';
import { useMotion } from './motionStore';

/** True from the first moment on in which nothing scrolls: what nobody can press while it flies past need not be there. */
export function useAtRest(): boolean {
  const rests = useMotion(({ moving }) => !moving);
  const [rested, setRested] = useState(rests);
  useEffect(() => {
    if (rests) startTransition(() => setRested(true));
  }, [rests]);
  return rested;
}
