import { useState } from 'react';
import { Download } from 'lucide-react';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { AdminPage } from '@/house/AdminPage';
import { useText } from '@/i18n/useText';
import { AuditFilters } from './AuditFilters';
import { AuditList } from './AuditList';
import { useExport, type AuditFilter } from './auditApi';
import { VerifyCard } from './VerifyCard';

/** What was done that concerns security and governance; proves that it is all there. */
export function AuditPage() {
  const t = useText();
  const [filter, setFilter] = useState<AuditFilter>({ as: 'subject' });
  const take = useExport(filter);
  return (
    <AdminPage title={t('audit.title')} lead={t('audit.lead')}
      action={
        <Button icon={<Download />} busy={take.isPending} onClick={() => take.mutate()}>
          {t('audit.export')}
        </Button>
      }>
      <FormProblem cause={take.error} />
      <VerifyCard />
      <AuditFilters filter={filter} onChange={setFilter} />
      <AuditList filter={filter} />
    </AdminPage>
  );
}
