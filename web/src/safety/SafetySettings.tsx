import type { RoomSafety } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from './RulesPage.module.css';
import { house } from './safetyCalls';
import { useChangeSafety, useGuard, useSafety } from './safetyApi';

const modes = ['HOUSE', 'OFF', 'ON', 'STRICT'] as const;
const quarter = 15 * 60_000;

/** How a room is guarded against spam and raids. */
export function SafetySettings({ room }: { room: string }) {
  const t = useText();
  const { data } = useSafety(room);
  const change = useChangeSafety(room);
  const guard = useGuard(room);
  if (!data) return null;
  // The house has nobody to look up to: where nothing is said, spam is looked for.
  const choices = room === house ? modes.filter((mode) => mode !== 'HOUSE') : modes;
  const spam = choices.find((mode) => mode === data.spam) ?? (room === house ? 'ON' : 'HOUSE');
  const store = (part: Partial<RoomSafety>) => change.mutate(part);
  // Each change stands in the record: who only passes through a field made none.
  const differs = (what: 'raidJoins' | 'guardSeconds', value: number) => value !== data[what] && store({ [what]: value });
  const whole = (value: string, least: number) => Math.max(least, Number.parseInt(value, 10) || least);
  return (
    <section className={styles.part} aria-label={t('safety.title')}>
      <h2>{t('safety.title')}</h2>
      <Choice label={t('safety.spam')} value={spam} onChange={(value) => store({ spam: value })}
        options={choices.map((value) => ({ value, name: t(`safety.spam.${value}`) }))} />
      <div className={styles.numbers}>
        <Field label={t('safety.raidJoins')} hint={t(room === house ? 'house.raidHint' : 'safety.raidHint')} type="number" min={0} max={10_000}
          defaultValue={data.raidJoins} onBlur={({ target }) => differs('raidJoins', whole(target.value, 0))} />
        <Field label={t('safety.guardMinutes')} type="number" min={1} max={1440}
          defaultValue={Math.round(data.guardSeconds / 60)}
          onBlur={({ target }) => differs('guardSeconds', whole(target.value, 1) * 60)} />
      </div>
      <FormProblem cause={change.error ?? guard.error} />
      {room !== house && (
        <>
          <p>{t('guard.lead')}</p>
          <div>
            <Button busy={guard.isPending} onClick={() => guard.mutate(new Date(Date.now() + quarter).toISOString())}>
              {t('guard.begin')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
