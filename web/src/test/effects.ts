import type { Plugin, PluginParameter } from '@/api/types';

const parameter = (id: string, unit: PluginParameter['unit'], min: number, max: number, initial: number): PluginParameter => ({
  id,
  name: id,
  unit,
  min,
  max,
  initial,
});

/** For tests: what the server has. */
export const trim: Plugin = {
  id: 'trim',
  name: 'Trim',
  parameters: [parameter('start', 'SECONDS', 0, 21_600, 0), parameter('end', 'SECONDS', 0, 21_600, 0)],
  once: false,
};

export const tempo: Plugin = { id: 'tempo', name: 'Tempo', parameters: [parameter('speed', 'FACTOR', 0.5, 2, 1)], once: false };

export const normalise: Plugin = {
  id: 'normalise',
  name: 'Normalise',
  parameters: [parameter('target', 'LUFS', -30, -6, -14), parameter('ceiling', 'DECIBELS', -9, 0, -1)],
  once: true,
};
