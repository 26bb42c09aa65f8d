import { lazy, Suspense } from 'react';
import { reports, useReporting } from './reportStore';

const ReportDialog = lazy(() => import('./ReportDialog').then(({ ReportDialog }) => ({ default: ReportDialog })));

/** The question about a message of the room, once somebody wants to report it. */
export function Reporting({ room }: { room: string }) {
  const { message } = useReporting();
  if (message?.room !== room) return null;
  return (
    <Suspense>
      <ReportDialog message={message} onClose={() => reports(undefined)} />
    </Suspense>
  );
}
