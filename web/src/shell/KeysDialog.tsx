import { Dialog } from '@/design/Dialog';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { show } from './overlayStore';
import styles from './KeysDialog.module.css';

type Keys = [string[], MessageId][];

const everywhere: Keys = [
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

const atMessage: Keys = [
  [['↑', '↓'], 'keys.messages'],
  [['R'], 'message.answer'],
  [['+'], 'message.react'],
  [['E'], 'message.edit'],
  [['P'], 'keys.pin'],
  [['C'], 'message.copyLink'],
  [['H'], 'message.edits'],
  [['F'], 'keys.report'],
  [['X'], 'message.select'],
  [['Del'], 'action.delete'],
];

const writing: Keys = [
  [['Enter'], 'message.send'],
  [['Shift', 'Enter'], 'keys.line'],
  [['↑'], 'keys.editLast'],
  [['Ctrl', 'B'], 'keys.bold'],
  [['Ctrl', 'I'], 'keys.italic'],
  [['Ctrl', 'Shift', 'X'], 'keys.strike'],
  [['Ctrl', 'E'], 'keys.code'],
  [['Ctrl', 'Shift', 'S'], 'keys.spoiler'],
];

/** All the keys on one card. */
export default function KeysDialog() {
  const t = useText();
  return (
    <Dialog open onOpenChange={(open) => show('keys', open)} title={t('keys.title')} description={t('keys.text')}>
      <KeyList keys={everywhere} />
      <h3 className={styles.part}>{t('keys.atMessage')}</h3>
      <KeyList keys={atMessage} />
      <h3 className={styles.part}>{t('keys.writing')}</h3>
      <KeyList keys={writing} />
    </Dialog>
  );
}

function KeyList({ keys }: { keys: Keys }) {
  const t = useText();
  return (
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
  );
}
