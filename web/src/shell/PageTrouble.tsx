import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { useText } from '@/i18n/useText';

/** A page that could not be shown, most often because a newer version was put in place meanwhile. */
export function PageTrouble({ error }: ErrorComponentProps) {
  const t = useText();
  return (
    <div role="alert">
      <EmptyState alone tone="stop" title={t('trouble.page')}
        text={t('trouble.pageText', { detail: error instanceof Error ? error.message : String(error) })}>
        <Button look="act" onClick={() => location.reload()}>
          {t('action.reload')}
        </Button>
      </EmptyState>
    </div>
  );
}
