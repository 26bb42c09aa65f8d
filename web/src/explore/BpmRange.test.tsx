import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import { BpmRange } from './BpmRange';

test('its sliders never pass each other, and bound nothing at their ends', () => {
  const change = vi.fn();
  renderIn(<BpmRange min={120} max={130} onChange={change} />);

  fireEvent.change(screen.getByRole('slider', { name: 'At least' }), { target: { value: '150' } });
  fireEvent.change(screen.getByRole('slider', { name: 'At most' }), { target: { value: '200' } });

  expect(change.mock.calls).toEqual([[{ minBpm: 130, maxBpm: 130 }], [{ minBpm: 120, maxBpm: undefined }]]);
});
