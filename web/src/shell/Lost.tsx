import { House } from 'lucide-react';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { useText } from '@/i18n/useText';

/** No such page. */
export function Lost() {
  const t = useText();
  return (
    <EmptyState alone title={t('lost.title')} text={t('lost.text')}>
      <ButtonLink to="/" look="act" icon={<House />}>
        {t('place.home')}
      </ButtonLink>
    </EmptyState>
  );
}
