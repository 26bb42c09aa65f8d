import type Hls from 'hls.js/light';
import type { ErrorData } from 'hls.js/light';
import { levelFor } from './rungs';
import type { Rung } from './soundSettings';

interface StreamListener {
  rung(bitrate: number): void;
  rungs(bitrates: number[]): void;
  failed(): void;
}

const bufferSeconds = 60;

/** Bits per second that any line is thought to carry: enough for the rung that is there first. */
let carried = 200_000;

/** Fetches the adaptive player ahead of the first press; the light build has all that music needs. */
export function warmUp() {
  return import('hls.js/light');
}

/** Feeds an element with the segments of the rung the line carries, or of the one that was chosen. */
export class Stream {
  private hls: Hls | undefined;
  private recovered = false;
  private turn = 0;

  constructor(
    private readonly audio: HTMLAudioElement,
    private readonly listener: StreamListener,
  ) {}

  async open(url: string, from: number, rung: Rung): Promise<void> {
    const turn = ++this.turn;
    const { default: Player } = await warmUp();
    if (turn !== this.turn) return;
    this.recovered = false;
    const hls = new Player({
      enableWorker: false,
      startPosition: from > 0 ? from : -1,
      maxBufferLength: bufferSeconds,
      backBufferLength: bufferSeconds,
      // A fragment fetched only to measure the line would be heard by nobody, and delay the first that is.
      testBandwidth: false,
      startFragPrefetch: true,
      abrEwmaDefaultEstimate: carried,
      // Weighed by how long fetches take, and sound's take next to no time on a good line: with the defaults, made for
      // pictures, minutes go by until a line that has come back is believed.
      abrEwmaFastVoD: 0.5,
      abrEwmaSlowVoD: 1,
    });
    this.hls = hls;
    hls.on(Player.Events.MANIFEST_PARSED, () => {
      hls.loadLevel = levelFor(this.bitrates(), rung);
      this.listener.rungs(this.bitrates());
    });
    hls.on(Player.Events.LEVEL_SWITCHED, (_, { level }) => this.listener.rung(this.bitrates()[level] ?? 0));
    hls.on(Player.Events.ERROR, (_, error) => this.recover(error, Player.ErrorTypes.MEDIA_ERROR));
    hls.loadSource(url);
    hls.attachMedia(this.audio);
  }

  /** What is buffered of another rung is replaced behind what is heard, without a gap. */
  choose(rung: Rung): void {
    if (this.hls) this.hls.nextLevel = levelFor(this.bitrates(), rung);
  }

  close(): void {
    this.turn++;
    if (this.hls?.bandwidthEstimate) carried = this.hls.bandwidthEstimate;
    this.hls?.destroy();
    this.hls = undefined;
  }

  private bitrates(): number[] {
    return (this.hls?.levels ?? []).map(({ averageBitrate, bitrate }) => averageBitrate || bitrate);
  }

  private recover(error: ErrorData, mediaError: string): void {
    if (!error.fatal) return;
    if (this.recovered || error.type !== mediaError) return this.listener.failed();
    this.recovered = true;
    const played = !this.audio.paused;
    this.hls?.recoverMediaError();
    // The element was given its source anew, which stops it without a word.
    if (played) void this.audio.play().catch(() => undefined);
  }
}
