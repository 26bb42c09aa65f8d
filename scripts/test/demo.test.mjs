import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compose } from '../demo/compose.mjs';
import { FIRST_LIGHT } from '../demo/pieces.mjs';

const SKETCH = { ...FIRST_LIGHT, bars: 3 };

describe('the demo music', () => {
  it('is the same each time, and another with another seed', () => {
    const piece = compose(SKETCH);

    assert.ok(piece.equals(compose(SKETCH)));
    assert.ok(!piece.equals(compose({ ...SKETCH, seed: 12 })));
  });

  it('is a WAV file that uses the range without clipping', () => {
    const piece = compose(SKETCH);

    assert.equal(piece.toString('latin1', 0, 4), 'RIFF');
    assert.equal(piece.readUInt32LE(40), piece.length - 44);
    const samples = new Int16Array(piece.buffer, piece.byteOffset + 44, (piece.length - 44) / 2);
    const peak = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
    assert.ok(peak > 26_000 && peak < 28_000, `peak ${peak}`);
  });
});
