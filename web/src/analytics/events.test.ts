import { describe, expect, it } from 'vitest';
import { EventReader } from './events';

describe('EventReader', () => {
  it('waits for the rest of an event that is cut in two', () => {
    // Given
    const reader = new EventReader();
    const first = reader.take('event:figures\ndata:{"peo');

    // When
    const second = reader.take('ple":3}\n\nevent: end\ndata: {}\n\n');

    // Then
    expect(first).toEqual([]);
    expect(second).toEqual([
      { name: 'figures', data: '{"people":3}' },
      { name: 'end', data: '{}' },
    ]);
  });

  it('leaves comments out and joins lines of data', () => {
    // When
    const events = new EventReader().take(':\n\ndata:one\r\ndata:two\r\n\r\n');

    // Then
    expect(events).toEqual([{ name: 'message', data: 'one\ntwo' }]);
  });
});
