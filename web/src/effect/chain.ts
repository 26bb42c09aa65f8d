import type { Effect, Plugin } from '@/api/types';

/** A plugin in the chain that is being put together. */
export interface Step {
  /** The same plugin may stand in a chain twice: this tells the two apart. */
  key: number;
  plugin: Plugin;
  values: Record<string, number>;
}

export const longest = 10;

/** At the end, as the plugin says it begins. */
export function add(chain: Step[], plugin: Plugin): Step[] {
  const key = Math.max(0, ...chain.map((step) => step.key)) + 1;
  const values = Object.fromEntries(plugin.parameters.map(({ id, initial }) => [id, initial]));
  return [...chain, { key, plugin, values }];
}

export function move(chain: Step[], from: number, to: number): Step[] {
  const rest = chain.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...chain.slice(from, from + 1));
}

export function set(chain: Step[], key: number, parameter: string, value: number): Step[] {
  return chain.map((step) => (step.key === key ? { ...step, values: { ...step.values, [parameter]: value } } : step));
}

/** What may still be added. */
export function offered(plugins: Plugin[], chain: Step[]): Plugin[] {
  if (chain.length >= longest) return [];
  return plugins.filter(({ id, once }) => !once || !chain.some(({ plugin }) => plugin.id === id));
}

/** As the server is told. */
export function effects(chain: Step[]): Effect[] {
  return chain.map(({ plugin, values }) => ({ plugin: plugin.id, values }));
}
