import { useState } from 'react';
import type { TrackSound } from '@/api/types';
import { Field } from '@/design/Field';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { camelot, KEYS, keyName, MOODS, type Key, type Mood } from './keys';
import styles from './explore.module.css';

/** Tempo, key and moods, for the form of one's own track; what is left empty is as it was heard. */
export function SoundFields({ sound }: { sound?: TrackSound }) {
  const t = useText();
  const heard = { bpm: sound?.bpmSaid ? undefined : sound?.bpm, key: sound?.keySaid ? undefined : sound?.key };
  const [moods, setMoods] = useState<string[]>(sound?.moodsSaid ? sound.moods : []);
  const toggle = (mood: string, on: boolean) => setMoods(on ? [...moods, mood].slice(-4) : moods.filter((one) => one !== mood));
  return (
    <>
      <Field label={t('explore.bpm')} name="bpm" type="number" min={20} max={400} step={0.1} placeholder={heard.bpm?.toString()}
        defaultValue={sound?.bpmSaid ? sound.bpm : ''} hint={t('explore.bpmHint')} />
      <SelectField label={t('explore.key')} name="key" defaultValue={sound?.keySaid ? sound.key : ''}
        options={[
          { value: '', name: heard.key ? t('explore.heard', { what: keyName(heard.key as Key, t) }) : t('explore.asHeard') },
          ...KEYS.map((key) => ({ value: key, name: `${camelot(key)} · ${keyName(key, t)}` })),
        ]} />
      <fieldset>
        <legend>{t('explore.moods')}</legend>
        <div className={styles.moods}>
          {MOODS.map((mood) => (
            <label key={mood} className={styles.mixing}>
              <input type="checkbox" name="moods" value={mood} checked={moods.includes(mood)}
                onChange={(event) => toggle(mood, event.target.checked)} />
              {t(`explore.mood.${mood}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

export interface SaidSound {
  bpm: number;
  /** Or, which the schema does not name, KEY_UNSPECIFIED: as it was heard. */
  key: Key;
  moods: { items: Mood[] };
}

/** What the form says of the sound. */
export function saidSound(form: FormData): SaidSound {
  return {
    bpm: Number(form.get('bpm')) || 0,
    key: (form.get('key') || 'KEY_UNSPECIFIED') as Key,
    moods: { items: form.getAll('moods') as Mood[] },
  };
}
