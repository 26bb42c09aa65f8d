import { beforeEach, expect, test } from 'vitest';
import { message } from '@/test/samples';
import { mostSelected, selects, selectsNone, useSelection } from './selectionStore';

const selected = () => [...useSelection.getState().ids];

beforeEach(selectsNone);

test('a message is selected, and no longer when it is chosen again', () => {
  selects(message(1));
  selects(message(2));
  selects(message(1));

  expect(selected()).toEqual([message(2).id]);
});

test('another room begins anew', () => {
  selects(message(1));
  selects({ room: '8', id: '77' });

  expect(useSelection.getState()).toMatchObject({ room: '8', ids: new Set(['77']) });
});

test('no more are taken than can be deleted in one stroke', () => {
  for (let seq = 0; seq <= mostSelected; seq++) selects(message(seq));

  expect(selected()).toHaveLength(mostSelected);
});
