interface Peaks {
  channels?: number;
  bits: number;
  data: number[];
}

const bar = 3;
const gap = 1;

/** The sound as a row of bars, as far as it was heard in another colour. */
export class Line {
  private peaks: number[] = [];
  private heard = 0;
  private wanted = '';

  constructor(private readonly canvas: HTMLCanvasElement) {
    new ResizeObserver(() => this.draw()).observe(canvas);
    matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => this.draw());
  }

  /** Without its peaks it is a flat line: the sound matters more. */
  async show(address: string): Promise<void> {
    this.wanted = address;
    this.peaks = [];
    this.draw();
    const peaks = address ? await fetched(address) : [];
    if (this.wanted !== address) return;
    this.peaks = peaks;
    this.draw();
  }

  /** @param share from 0 to 1 */
  progress(share: number): void {
    this.heard = share;
    this.draw();
  }

  private draw(): void {
    const pen = this.canvas.getContext('2d');
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (!pen || !width || !height) return;
    const sharp = window.devicePixelRatio || 1;
    this.canvas.width = width * sharp;
    this.canvas.height = height * sharp;
    pen.scale(sharp, sharp);
    const { color, accentColor } = getComputedStyle(this.canvas);
    const count = Math.floor(width / (bar + gap));
    for (let index = 0; index < count; index++) {
      const tall = Math.max(2, loudest(this.peaks, index, count) * height);
      pen.fillStyle = (index + 0.5) / count < this.heard ? accentColor : color;
      pen.fillRect(index * (bar + gap), (height - tall) / 2, bar, tall);
    }
  }
}

async function fetched(address: string): Promise<number[]> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    return answer.ok ? toPeaks((await answer.json()) as Peaks) : [];
  } catch {
    return [];
  }
}

/** audiowaveform's JSON, version 2: the greatest swing of each stretch, the loudest of all being 1. */
export function toPeaks({ channels = 1, data }: Peaks): number[] {
  const step = 2 * channels;
  const peaks = Array.from({ length: Math.floor(data.length / step) }, (_, index) =>
    Math.max(...data.slice(index * step, (index + 1) * step).map(Math.abs)),
  );
  const most = Math.max(1, ...peaks);
  return peaks.map((peak) => peak / most);
}

/** Of the share of the sound that one bar stands for. */
export function loudest(peaks: readonly number[], index: number, count: number): number {
  const from = Math.floor((index * peaks.length) / count);
  const to = Math.max(from + 1, Math.floor(((index + 1) * peaks.length) / count));
  return Math.max(0, ...peaks.slice(from, to));
}
