/** As much of Web Audio as wiring needs: nodes that know where they lead. */
export class FakeNode {
  readonly to: FakeNode[] = [];
  gain = { value: 1 };
  frequency = { value: 0 };
  Q = { value: 0 };
  delayTime = { value: 0 };
  buffer: unknown;
  type = '';

  connect(node: FakeNode): FakeNode {
    this.to.push(node);
    return node;
  }
  disconnect(): void {
    this.to.length = 0;
  }
}

export class FakeContext {
  sampleRate = 48_000;
  createGain = () => new FakeNode();
  createBiquadFilter = () => new FakeNode();
  createConvolver = () => new FakeNode();
  createDelay = () => new FakeNode();
  createBuffer = (channels: number, length: number) => ({ channels, length, copyToChannel: () => undefined });
}
