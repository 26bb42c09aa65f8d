import type { PlaylistRule } from '@/api/types';
import { Field } from '@/design/Field';
import { SelectField } from '@/design/SelectField';
import { camelot, KEYS, keyName, MOODS, type Key, type Mood } from '@/explore/keys';
import { useText } from '@/i18n/useText';
import { ArtistValue } from './ArtistValue';

interface RuleValueProps {
  rule: PlaylistRule;
  onChange: (rule: PlaylistRule) => void;
}

/** What a rule says, by what it is about. */
export function RuleValue({ rule, onChange }: RuleValueProps) {
  const t = useText();
  if ('genre' in rule) return <Word value={rule.genre} longest={50} onChange={(genre) => onChange({ genre })} />;
  if ('tag' in rule) return <Word value={rule.tag} longest={30} onChange={(tag) => onChange({ tag })} />;
  if ('bpm' in rule) return <Range range={rule.bpm} onChange={(bpm) => onChange({ bpm })} />;
  if ('stars' in rule) return <Range range={rule.stars} most={5} onChange={(stars) => onChange({ stars })} />;
  if ('average' in rule) return <Range range={rule.average} most={5} step={0.1} onChange={(average) => onChange({ average })} />;
  if ('ageDays' in rule) return <Range range={rule.ageDays} onChange={(ageDays) => onChange({ ageDays })} />;
  if ('heardWithinDays' in rule) return <Days days={rule.heardWithinDays} onChange={(heardWithinDays) => onChange({ heardWithinDays })} />;
  if ('notHeardWithinDays' in rule) {
    return <Days days={rule.notHeardWithinDays} onChange={(notHeardWithinDays) => onChange({ notHeardWithinDays })} />;
  }
  if ('mood' in rule) {
    return (
      <SelectField label={t('playlist.word')} value={rule.mood} onChange={({ target }) => onChange({ mood: target.value as Mood })}
        options={MOODS.map((mood) => ({ value: mood, name: t(`explore.mood.${mood}`) }))} />
    );
  }
  if ('key' in rule) {
    return (
      <div>
        <SelectField label={t('playlist.word')} value={rule.key.key}
          onChange={({ target }) => onChange({ key: { ...rule.key, key: target.value as Key } })}
          options={KEYS.map((key) => ({ value: key, name: `${camelot(key)} · ${keyName(key, t)}` }))} />
        <label>
          <input type="checkbox" checked={rule.key.mixing}
            onChange={({ target }) => onChange({ key: { ...rule.key, mixing: target.checked } })} />{' '}
          {t('explore.mixing')}
        </label>
      </div>
    );
  }
  if ('liked' in rule) return <YesOrNo is={rule.liked} onChange={(liked) => onChange({ liked })} />;
  if ('rated' in rule) return <YesOrNo is={rule.rated} onChange={(rated) => onChange({ rated })} />;
  return <ArtistValue artist={rule.artist} onChange={(artist) => onChange({ artist })} />;
}

function Word({ value, longest, onChange }: { value: string; longest: number; onChange: (value: string) => void }) {
  const t = useText();
  return (
    <Field label={t('playlist.word')} required maxLength={longest} pattern=".*\S.*" value={value}
      onChange={({ target }) => onChange(target.value)} />
  );
}

function YesOrNo({ is, onChange }: { is: boolean; onChange: (is: boolean) => void }) {
  const t = useText();
  return (
    <SelectField label={t('playlist.word')} value={String(is)} onChange={({ target }) => onChange(target.value === 'true')}
      options={[
        { value: 'true', name: t('playlist.ruleYes') },
        { value: 'false', name: t('playlist.ruleNo') },
      ]} />
  );
}

function Days({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const t = useText();
  return <Field label={t('playlist.days')} type="number" required min={1} max={3650} value={days} onChange={({ target }) => onChange(target.valueAsNumber || 1)} />;
}

interface Bounds {
  least: number;
  most: number;
}

interface RangeProps {
  range: Bounds;
  most?: number;
  step?: number;
  onChange: (range: Bounds) => void;
}

/** Empty: no bound. */
function Range({ range, most = 36500, step, onChange }: RangeProps) {
  const t = useText();
  const bound = (name: keyof Bounds, label: string) => (
    <Field label={label} type="number" min={0} max={most} step={step} value={range[name] || ''}
      onChange={({ target }) => onChange({ ...range, [name]: target.valueAsNumber || 0 })} />
  );
  return (
    <>
      {bound('least', t('playlist.least'))}
      {bound('most', t('playlist.most'))}
    </>
  );
}
