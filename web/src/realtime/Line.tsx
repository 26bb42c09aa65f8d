import { useIdle } from '@/person/useIdle';
import { OfflineBar } from '@/shell/OfflineBar';
import { useLive } from './live';

/** The line to the house while somebody is signed in: it shows only when it is down. */
export default function Line() {
  useLive();
  useIdle();
  return <OfflineBar />;
}
