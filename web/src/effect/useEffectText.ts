import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Plugin, PluginParameter } from '@/api/types';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';

/** What plugins, their parameters and their values are called; what we do not know, the server names. */
export function useEffectText() {
  const intl = useIntl();
  const t = useText();
  const known = useCallback(
    (id: string, otherwise: string) => (id in intl.messages ? intl.formatMessage({ id: id as MessageId }) : otherwise),
    [intl],
  );
  const plugin = ({ id, name }: Plugin) => known(`effect.name.${id}`, name);
  const parameter = ({ id, name }: PluginParameter) => known(`effect.parameter.${id}`, name);
  const value = ({ unit }: PluginParameter, number: number) =>
    t(`effect.unit.${unit}`, { value: intl.formatNumber(number, { maximumFractionDigits: 2 }) });
  return { plugin, parameter, value };
}
