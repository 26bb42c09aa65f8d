import type { ConsentDocument } from '@/api/types';
import { useText } from '@/i18n/useText';

/** What there is to read before one agrees. */
export function DocumentLinks({ documents }: { documents: ConsentDocument[] }) {
  const t = useText();
  return (
    <ul>
      {documents.map(({ purpose, version, url }) => (
        <li key={purpose}>
          <a href={url} target="_blank" rel="noreferrer">
            {t(`consent.purpose.${purpose as 'TERMS' | 'PRIVACY'}`)}
          </a>{' '}
          <small>{t('consent.version', { version })}</small>
        </li>
      ))}
    </ul>
  );
}
