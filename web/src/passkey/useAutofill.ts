import { useEffect, useRef } from 'react';
import type { PasskeyProof } from '@/api/types';
import { offerPasskeys } from './askPasskey';
import { autofillWorks, stopAsking } from './device';

/** A little less than a challenge lives. */
const fresh = 4 * 60_000;

/**
 * Offers passkeys where the name is typed, for as long as the page is open. Whoever would rather type notices nothing;
 * failures are silent, because nobody has asked for anything.
 */
export function useAutofill(onProof: (proof: PasskeyProof) => void) {
  const latest = useRef(onProof);
  useEffect(() => {
    latest.current = onProof;
  });
  useEffect(() => {
    let open = true;
    const offer = () => offerPasskeys().then((proof) => void (open && latest.current(proof)), () => undefined);
    const renewal = setInterval(() => void autofillWorks().then((works) => void (works && open && offer())), fresh);
    void autofillWorks().then((works) => void (works && open && offer()));
    return () => {
      open = false;
      clearInterval(renewal);
      stopAsking();
    };
  }, []);
}
