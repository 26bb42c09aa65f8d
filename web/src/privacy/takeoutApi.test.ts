// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Takeout } from '@/api/types';
import { progress, steps } from './takeoutApi';

const running = { id: '1', state: 'RUNNING', step: 'CHAT' } as Takeout;

describe('progress', () => {
  it('says which services have told all they hold', () => {
    expect(steps.map((step) => progress(running, step))).toEqual(['done', 'now', 'later', 'later']);
  });

  it('says where it is stuck', () => {
    expect(progress({ ...running, state: 'PARKED' }, 'CHAT')).toBe('stuck');
  });

  it('is done with all of them once it is ready', () => {
    expect(steps.map((step) => progress({ ...running, state: 'READY', step: 'PACK' }, step))).toEqual(['done', 'done', 'done', 'done']);
  });
});
