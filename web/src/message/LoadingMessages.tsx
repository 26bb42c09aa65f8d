import { Skeleton } from '@/design/Skeleton';
import styles from './MessageRow.module.css';

const widths = ['62%', '38%', '74%', '51%', '44%', '68%'];

/** The shape of messages while they load. */
export function LoadingMessages() {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <div key={width} className={styles.message} data-leads>
          <Skeleton width="36px" height="36px" round />
          <div>
            <Skeleton width="140px" height="20px" />
            <Skeleton width={width} height="20px" />
          </div>
        </div>
      ))}
    </div>
  );
}
