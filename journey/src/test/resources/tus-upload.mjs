// Sends a file with tus-js-client and says how far it is, a line for each piece; ends with the track.
// node tus-upload.mjs <package.json that has tus-js-client> <endpoint> <token> <file> [place to go on at]
import { createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';

const [home, endpoint, token, file, place] = process.argv.slice(2);
const { Upload } = createRequire(home)('tus-js-client');
const unhurried = () => new Promise((wake) => setTimeout(wake, 150));
let track;

const upload = new Upload(createReadStream(file), {
  endpoint,
  uploadUrl: place ?? null,
  uploadSize: statSync(file).size,
  chunkSize: 1024 * 1024,
  headers: { Authorization: `Bearer ${token}` },
  metadata: { filename: 'set.wav', title: 'Resumed' },
  retryDelays: Array(60).fill(1000),
  onBeforeRequest: unhurried,
  onAfterResponse: (_, response) => (track = response.getHeader('Veza-Track') ?? track),
  onUploadUrlAvailable: () => console.log(`place ${upload.url}`),
  onChunkComplete: (size, accepted) => console.log(`at ${accepted}`),
  onError: (cause) => {
    console.log(`failed ${cause}`);
    process.exit(1);
  },
  onSuccess: () => console.log(`track ${track}`),
});
upload.start();
