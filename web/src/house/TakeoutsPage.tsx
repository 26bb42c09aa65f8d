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

const key = ['house', 'takeouts'];

/** How far copies of people's data are, never of whom; what is stuck goes on by a press. */
export function TakeoutsPage() {
  const t = useText();
  const { language } = useLanguage();
  const takeouts = useQuery({
    queryKey: key,
    queryFn: () => answer(api.GET('/api/v2/admin/takeouts', {})),
    refetchInterval: 10_000,
  });
  const retry = useMutation({
    mutationFn: (takeout: string) => answer(api.POST('/api/v2/admin/takeouts/{takeout}/retry', { params: { path: { takeout } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <AdminPage title={t('house.takeouts')} lead={t('house.takeoutsLead')}>
      {takeouts.isError && <Trouble cause={takeouts.error} onRetry={() => void takeouts.refetch()} />}
      {takeouts.isPending && <Skeleton height="120px" />}
      <FormProblem cause={retry.error} />
      {takeouts.data && (
        <Table caption={t('house.takeouts')} empty={t('house.takeoutsNone')}
          columns={[t('erasure.id'), t('erasure.state'), t('erasure.step'), t('takeout.askedAt'), t('erasure.failures'), t('erasure.do')]}
          rows={takeouts.data.items.flatMap(({ takeout, failure }) => (takeout ? [{ takeout, failure }] : [])).map(({ takeout, failure }) => ({
            key: takeout.id,
            cells: [
              takeout.id,
              takeout.state,
              takeout.step,
              new Date(takeout.askedAt).toLocaleString(language),
              failure ? `${takeout.failures} · ${failure}` : takeout.failures,
              takeout.state === 'PARKED' && (
                <Button busy={retry.isPending && retry.variables === takeout.id} onClick={() => retry.mutate(takeout.id)}>
                  {t('erasure.retry')}
                </Button>
              ),
            ],
          }))} />
      )}
    </AdminPage>
  );
}
