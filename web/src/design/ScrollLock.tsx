import { Slot } from '@radix-ui/react-slot';
import { useEffect, type ElementType, type ReactNode } from 'react';

interface ScrollLockProps {
  as?: ElementType;
  children: ReactNode;
  /** Wishes of the original's that need no answer here. */
  allowPinchZoom?: boolean;
  shards?: unknown;
}

/** Keeps the page behind an open dialog from scrolling; takes the place of react-remove-scroll inside Radix. */
export function RemoveScroll({ as: Wrapper = Slot, children, allowPinchZoom, shards, ...rest }: ScrollLockProps) {
  useEffect(() => {
    document.documentElement.dataset.locked = '';
    return () => {
      delete document.documentElement.dataset.locked;
    };
  }, []);
  return <Wrapper {...rest}>{children}</Wrapper>;
}
