import { useEffect, useState } from 'react';

/** The secret of the link that led here. It leaves the address bar at once: nobody should copy it from there. */
export function useMailedToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname);
  }, []);
  return token;
}
