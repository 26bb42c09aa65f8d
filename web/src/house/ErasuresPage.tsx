import { useMutation, useQuery } from '@tanstack/react-query';
import { Table } from '@/analytics/Table';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useLanguage } from '@/i18n/languageStore';
import { useText } from '@/i18n/useText';
import { AdminPage } from './AdminPage';

const key = ['house', 'erasures'];

/** How far erasures are, never of whom; what is stuck goes on by a press. */
export function ErasuresPage() {
  const t = useText();
  const { language } = useLanguage();
  const erasures = useQuery({
    queryKey: key,
    queryFn: () => answer(api.GET('/api/v2/admin/erasures', {})),
    refetchInterval: 10_000,
  });
  const retry = useMutation({
    mutationFn: (erasure: string) => answer(api.POST('/api/v2/admin/erasures/{erasure}/retry', { params: { path: { erasure } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const when = (at: string) => new Date(at).toLocaleString(language);
  return (
    <AdminPage title={t('house.erasures')} lead={t('house.erasuresLead')}>
      {erasures.isError && <Trouble cause={erasures.error} onRetry={() => void erasures.refetch()} />}
      {erasures.isPending && <Skeleton height="120px" />}
      <FormProblem cause={retry.error} />
      {erasures.data && (
        <Table caption={t('house.erasures')} empty={t('house.erasuresNone')}
          columns={[t('erasure.id'), t('erasure.state'), t('erasure.step'), t('erasure.begins'), t('erasure.failures'), t('erasure.do')]}
          rows={erasures.data.items.map((one) => ({
            key: one.id,
            cells: [
              one.id,
              one.state,
              one.step,
              when(one.beginsAt),
              one.log[0]?.failed ? `${one.failures} · ${one.log[0].reason}` : one.failures,
              one.state === 'PARKED' && (
                <Button busy={retry.isPending && retry.variables === one.id} onClick={() => retry.mutate(one.id)}>
                  {t('erasure.retry')}
                </Button>
              ),
            ],
          }))} />
      )}
    </AdminPage>
  );
}
