import { useSession } from '@/session/sessionStore';
import { Feed } from './Feed';
import { Welcome } from './Welcome';

/** The first page: what is going on in the house, or the way in. */
export function HomePage() {
  const user = useSession((state) => state.user);
  return user ? <Feed user={user} /> : <Welcome />;
}
