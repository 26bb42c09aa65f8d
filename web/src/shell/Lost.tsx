import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/design/EmptyState';
import { useText } from '@/i18n/useText';

/** No such page. */
export function Lost() {
  const t = useText();
  return (
    <EmptyState title={t('lost.title')} text={t('lost.text')}>
      <Link to="/">{t('place.home')}</Link>
    </EmptyState>
  );
}
