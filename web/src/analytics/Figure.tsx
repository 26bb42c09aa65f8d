import { useIntl } from 'react-intl';
import { Trend } from './Trend';
import styles from './analytics.module.css';

interface FigureProps {
  name: string;
  value: number;
  /** What the number does not say. */
  note?: string;
  unit?: string;
  digits?: number;
  trend?: readonly number[];
  tone?: 'signal' | 'live';
}

/** One number, how it went lately, and what it is. */
export function Figure({ name, value, note, unit, digits = 0, trend, tone }: FigureProps) {
  const intl = useIntl();
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        <b className="figures">
          {intl.formatNumber(value, { maximumFractionDigits: digits })}
          {unit && <small> {unit}</small>}
        </b>
        {note && <span>{note}</span>}
      </dd>
      {trend && <Trend values={trend} tone={tone} />}
    </div>
  );
}
