// The same renditions by ffmpeg alone, in one process or shared out to one for each core.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const fragments = ['-f', 'mp4', '-movflags', '+dash+delay_moov+skip_sidx+skip_trailer', '-frag_duration', '3840000'];
const aac = (rate, coder = 'fast') => ['-c:a', 'aac', '-aac_coder', coder, '-b:a', `${rate}k`, ...fragments];
const opus = (rate) => ['-c:a', 'libopus', '-b:a', `${rate}k`, ...fragments];

/** Each with what it costs: tenths of a second of one core for a minute of music. */
const RENDITIONS = [
  ['aac-320.mp4', 9, aac(320)],
  ['aac-256.mp4', 5, aac(256)],
  ['aac-64.mp4', 5, aac(64, 'twoloop')],
  ['aac-128.mp4', 4, aac(128)],
  ['opus-160.mp4', 4, opus(160)],
  ['opus-128.mp4', 4, opus(128)],
  ['opus-64.mp4', 4, opus(64)],
  ['320.mp3', 5, ['-c:a', 'libmp3lame', '-b:a', '320k']],
  ['v0.mp3', 5, ['-c:a', 'libmp3lame', '-q:a', '0']],
  ['lossless.flac', 1, ['-c:a', 'flac']],
];

/** Runs ffmpeg and gives out how many seconds it took. */
export async function bare(source, folder, processes) {
  const begin = performance.now();
  await Promise.all(shared(processes).map((share) => run(arguments_(source, folder, share))));
  return (performance.now() - begin) / 1000;
}

export function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}`))));
  });
}

/** The dearest first, each to whoever has least. */
function shared(processes) {
  const shares = Array.from({ length: processes }, () => ({ cost: 0, renditions: [] }));
  for (const rendition of RENDITIONS) {
    const least = shares.reduce((one, other) => (other.cost < one.cost ? other : one));
    least.cost += rendition[1];
    least.renditions.push(rendition);
  }
  return shares.map(({ renditions }) => renditions).filter((renditions) => renditions.length > 0);
}

function arguments_(source, folder, renditions) {
  const pads = renditions.map((_, i) => `[r${i}]`);
  const graph = `[0:a:0]aresample=48000,aformat=channel_layouts=stereo,asplit=${pads.length}${pads.join('')}`;
  const outputs = renditions.flatMap(([name, , coding], i) => ['-map', pads[i], ...coding, join(folder, name)]);
  return ['-threads', '1', '-i', source, '-filter_complex', graph, ...outputs];
}
