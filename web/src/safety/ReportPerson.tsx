import { Flag } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Person } from '@/api/types';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';

const ReportPersonDialog = lazy(() => import('./ReportPersonDialog'));

/** Reports somebody, wherever one has met them. */
export function ReportPerson({ person }: { person: Person }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="ghost" icon={<Flag />} onClick={() => setOpen(true)}>
        {t('report.action')}
      </Button>
      {open && (
        <Suspense>
          <ReportPersonDialog person={person} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
