import { useIntl } from 'react-intl';
import type { TrustedDevice } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { deviceName } from './deviceName';
import { useForgetDevice } from './factorApi';
import styles from './Security.module.css';

/** Devices that need no code, until one says otherwise. */
export function TrustedDevices({ devices }: { devices: TrustedDevice[] }) {
  const t = useText();
  const intl = useIntl();
  const forget = useForgetDevice();
  if (devices.length === 0) return null;
  const until = (time: string) => t('factor.until', { when: intl.formatDate(time, { dateStyle: 'medium' }) });
  return (
    <>
      <h3>{t('factor.devices')}</h3>
      <FormProblem cause={forget.error} />
      <ul className={styles.list}>
        {devices.map((device) => (
          <li key={device.id} className={styles.item}>
            <div>
              <b>{deviceName(t, device)}</b>
              <small>{until(device.until)}</small>
            </div>
            <Button aria-label={t('factor.forgetOne', { name: deviceName(t, device) })} busy={forget.isPending}
              onClick={() => forget.mutate(device.id)}>
              {t('factor.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
