import { useEffect, useState } from 'react';

/** The longest a timer of the browser can wait. */
const longest = 2_147_483_647;

/** The time, told anew at each `step` until `until` is reached: for what ends by itself. */
export function useClock(until: number, step = 1_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tell = () => {
      const at = Date.now();
      setNow(at);
      if (at < until) timer = setTimeout(tell, Math.min(step, until - at + 20, longest));
    };
    timer = setTimeout(tell, 0);
    return () => clearTimeout(timer);
  }, [until, step]);
  return now;
}
