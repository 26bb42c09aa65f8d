import { lazy, Suspense } from 'react';
import { Dialog } from '@/design/Dialog';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { EffectFields } from './EffectFields';
import { PlayFields } from './PlayFields';
import { SleepField } from './SleepField';
import styles from './SoundDialog.module.css';

const EqualiserFields = lazy(() => import('./EqualiserFields'));

/** How this device plays. Everything is heard at once; there is nothing to save. */
export default function SoundDialog() {
  const t = useText();
  return (
    <Dialog open onOpenChange={(open) => show('sound', open)} title={t('sound.title')} description={t('sound.text')}>
      <PlayFields />
      <SleepField />
      <details className={styles.part}>
        <summary>{t('sound.equaliser')}</summary>
        <Suspense>
          <EqualiserFields />
        </Suspense>
      </details>
      <details className={styles.part}>
        <summary>{t('sound.effects')}</summary>
        <EffectFields />
      </details>
    </Dialog>
  );
}
