// What the browser's main thread did meanwhile: its tasks, from a trace, and how long keys took to be seen.
const traced = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

export async function traceOf(cdp, doing) {
  const events = [];
  const keep = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: traced } });
  try {
    await doing();
  } finally {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', keep);
  }
  return events;
}

// The page's own renderer is the one that did most.
export function tasksOf(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const byMain = mains.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X'));
  const tasks = byMain.map((main) => main.filter(({ name }) => name === 'RunTask'));
  const busy = (some) => some.reduce((sum, { dur }) => sum + (dur ?? 0), 0);
  const most = tasks.sort((one, other) => busy(other) - busy(one))[0] ?? [];
  return most.map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, worked: tdur / 1000 })).sort((one, other) => other.ms - one.ms);
}

// Runs in the page: notes each key until what it wrote is painted, as the browser tells it (in steps of 8 ms), and the time
// between two frames.
export function takeNotes() {
  const notes = (window.notes = { keys: [], frames: [] });
  new PerformanceObserver((list) => {
    for (const { name, startTime, processingStart, processingEnd, duration } of list.getEntries()) {
      if (name === 'keydown') notes.keys.push({ waited: processingStart - startTime, worked: processingEnd - processingStart, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  let before = performance.now();
  requestAnimationFrame(function next(now) {
    notes.frames.push(now - before);
    before = now;
    requestAnimationFrame(next);
  });
}

// Runs in the page: what was noted since it was asked last.
export function readNotes() {
  const { keys, frames } = window.notes;
  return { keys: keys.splice(0), frames: frames.splice(0) };
}
