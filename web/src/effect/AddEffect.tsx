import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Plugin } from '@/api/types';
import { Button } from '@/design/Button';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import styles from './Effects.module.css';
import { useEffectText } from './useEffectText';

/** Chooses what comes next in the chain. */
export function AddEffect({ plugins, onAdd }: { plugins: Plugin[]; onAdd: (plugin: Plugin) => void }) {
  const t = useText();
  const text = useEffectText();
  const [wanted, setWanted] = useState('');
  const plugin = plugins.find(({ id }) => id === wanted) ?? plugins[0];
  if (!plugin) return <p>{t('effect.full')}</p>;
  return (
    <div className={styles.add}>
      <SelectField label={t('effect.choose')} value={plugin.id} onChange={({ target }) => setWanted(target.value)}
        options={plugins.map((one) => ({ value: one.id, name: text.plugin(one) }))} />
      <Button icon={<Plus />} onClick={() => onAdd(plugin)}>
        {t('effect.add')}
      </Button>
    </div>
  );
}
