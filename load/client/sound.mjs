// Runs in the page: listens to what reaches the speakers, of elements and of Web Audio.

/** How loud a sample must be to be heard, about −60 dB; the tracks of the measurement begin at once. */
export function listen() {
  const heard = (window.heard = { elements: new Set(), ears: [], pressed: 0 });
  addEventListener('click', (event) => (heard.pressed = event.timeStamp), { capture: true });
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (...all) {
    heard.elements.add(this);
    return play.apply(this, all);
  };
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (to, ...all) {
    if (to instanceof AudioDestinationNode) {
      const ear = new AnalyserNode(this.context, { fftSize: 1024 });
      connect.call(this, ear);
      heard.ears.push(ear);
    }
    return connect.call(this, to, ...all);
  };
}

/** Milliseconds from the last press until there is sound. */
export function firstSound(patience) {
  const { elements, ears, pressed } = window.heard;
  const samples = new Float32Array(1024);
  const loud = (ear) => {
    ear.getFloatTimeDomainData(samples);
    return samples.some((sample) => Math.abs(sample) > 0.001);
  };
  const runs = () => [...elements].some((element) => !element.paused && element.currentTime > 0 && element.readyState > 2);
  const state = ({ paused, currentTime, readyState, error }) => `paused ${paused}, at ${currentTime}, ready ${readyState}, ${error?.message ?? 'no error'}; `;
  return new Promise((resolve, reject) => {
    const look = () => {
      const now = performance.now();
      if (runs() && (ears.length === 0 || ears.some(loud))) resolve(now - pressed);
      else if (now - pressed > patience) reject(new Error(`No sound: ${[...elements].map(state)}`));
      else setTimeout(look, 2);
    };
    look();
  });
}

/** The same for an element of the browser alone, which is given one file and gives back its connection: browsers have six for a host. */
export function bareSound(address) {
  const begin = performance.now();
  const element = new Audio(address);
  return new Promise((resolve, reject) => {
    const look = () => {
      if (element.currentTime > 0) {
        const took = performance.now() - begin;
        element.removeAttribute('src');
        element.load();
        resolve(took);
      } else setTimeout(look, 2);
    };
    element.play().then(look, reject);
  });
}
