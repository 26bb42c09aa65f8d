import { Trash2 } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { Field } from '@/design/Field';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { roles, type CreditRole, type Line } from './credits';
import styles from './Release.module.css';

interface CreditLineProps {
  line: Line;
  onChange: (line: Line) => void;
  onRemove: () => void;
}

/** Somebody who had a part in it, what they did, and who they are here. */
export function CreditLine({ line, onChange, onRemove }: CreditLineProps) {
  const t = useText();
  return (
    <div className={styles.line} role="group" aria-label={line.name || t('release.person')}>
      <Field label={t('release.name')} required maxLength={100} pattern=".*\S.*" value={line.name}
        onChange={({ target }) => onChange({ ...line, name: target.value })} />
      <SelectField label={t('release.role')} value={line.role}
        onChange={({ target }) => onChange({ ...line, role: target.value as CreditRole })}
        options={roles.map((value) => ({ value, name: t(`release.role.${value}`) }))} />
      {line.role === 'OTHER' && (
        <Field label={t('release.other')} required maxLength={50} value={line.other}
          onChange={({ target }) => onChange({ ...line, other: target.value })} />
      )}
      <Field label={t('release.handle')} maxLength={31} value={line.handle}
        onChange={({ target }) => onChange({ ...line, handle: target.value })} />
      <IconButton name={t('release.removePerson', { name: line.name || t('release.person') })} onClick={onRemove}>
        <Trash2 />
      </IconButton>
    </div>
  );
}
