import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { answer, api } from '@/api/client';
import { sizeText } from '@/attachment/sizeText';
import { useText } from '@/i18n/useText';
import styles from './StorageLine.module.css';

/** How much of one's room for originals is used. */
export function StorageLine() {
  const t = useText();
  const { locale } = useIntl();
  const { data } = useQuery({ queryKey: ['storage'], queryFn: () => answer(api.GET('/api/v2/users/me/storage')) });
  if (!data) return null;
  const used = Number(data.usedBytes ?? 0);
  const allowed = Number(data.allowedBytes ?? 0);
  const words = t('upload.storage', { used: sizeText(used, locale), allowed: sizeText(allowed, locale) });
  return (
    <div className={styles.room}>
      <meter className={styles.meter} min={0} max={allowed} high={allowed * 0.9} value={used} aria-label={words} />
      <small>{words}</small>
    </div>
  );
}
