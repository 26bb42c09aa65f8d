import { Dialog } from '@/design/Dialog';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { show } from './overlayStore';
import styles from './KeysDialog.module.css';

const keys: [string[], MessageId][] = [
  [['Ctrl', 'K'], 'keys.palette'],
  [['Space'], 'keys.play'],
  [['←', '→'], 'keys.seek'],
  [['J'], 'keys.next'],
  [['K'], 'keys.previous'],
  [['M'], 'keys.mute'],
  [['Alt', '↑ ↓'], 'keys.rooms'],
  [['Esc'], 'keys.close'],
  [['?'], 'keys.help'],
];

/** All the keys on one card. */
export default function KeysDialog() {
  const t = useText();
  return (
    <Dialog open onOpenChange={(open) => show('keys', open)} title={t('keys.title')} description={t('keys.text')}>
      <dl className={styles.keys}>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
