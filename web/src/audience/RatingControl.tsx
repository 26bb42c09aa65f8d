import { Star, StarOff } from 'lucide-react';
import { useId } from 'react';
import { FormattedNumber } from 'react-intl';
import { useText } from '@/i18n/useText';
import { useEsteem, useRate, type RatedKind } from './ratingApi';
import styles from './RatingControl.module.css';

const choices = [1, 2, 3, 4, 5];

interface RatingControlProps {
  kind: RatedKind;
  rated: { id: string; title: string };
}

/** One to five stars of one's own; the arrow keys choose. Without an account there is none. */
export function RatingControl({ kind, rated: { id, title } }: RatingControlProps) {
  const t = useText();
  const group = useId();
  const { data: esteem } = useEsteem(kind, id);
  const { mutate: rate } = useRate(kind, id);
  if (!esteem) return null;
  const { stars, average } = esteem;
  return (
    <fieldset className={styles.rating}>
      <legend className="hidden-text">{t('rating.of', { title })}</legend>
      <label className={styles.none} title={t('rating.none')}>
        <input type="radio" name={group} checked={stars === 0} onChange={() => rate(0)} />
        <StarOff aria-hidden />
        <span className="hidden-text">{t('rating.none')}</span>
      </label>
      {choices.map((count) => (
        <label key={count} className={styles.star}>
          <input type="radio" name={group} checked={count === stars} onChange={() => rate(count)} />
          <Star aria-hidden fill={count <= stars ? 'currentColor' : 'none'} />
          <span className="hidden-text">{t('rating.stars', { count })}</span>
        </label>
      ))}
      {average !== undefined && (
        <span className={styles.average}>
          {t('rating.average')} <FormattedNumber value={average} maximumFractionDigits={1} />
        </span>
      )}
    </fieldset>
  );
}
