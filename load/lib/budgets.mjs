// What the suite promises, and which k6 metric keeps the promise. Durations in milliseconds.
export const budgets = {
  api: [
    { what: 'API read, p99', metric: 'http_req_duration{kind:read}', stat: 'p(99)', below: 20 },
    { what: 'API write, p99', metric: 'http_req_duration{kind:write}', stat: 'p(99)', below: 50 },
    { what: 'API calls that failed', metric: 'http_req_failed', stat: 'rate', below: 0.001 },
  ],
  chat: [
    { what: 'message: send to every member, p50', metric: 'chat_delivery', stat: 'med', below: 5 },
    { what: 'message: send to every member, p99', metric: 'chat_delivery', stat: 'p(99)', below: 25 },
    { what: 'message: send to commit, p99', metric: 'chat_commit', stat: 'p(99)', below: 50 },
    { what: 'messages refused or out of order', metric: 'chat_broken', stat: 'rate', below: 0.001 },
  ],
  listening: [
    { what: 'playlist, p99', metric: 'http_req_duration{kind:playlist}', stat: 'p(99)', below: 20 },
    { what: 'segment at 320 kbit/s, p99', metric: 'http_req_duration{kind:segment}', stat: 'p(99)', below: 50 },
    { what: 'media requests that failed', metric: 'http_req_failed', stat: 'rate', below: 0.001 },
  ],
  encode: [
    { what: 'upload to first playable rendition', metric: 'first_rendition', stat: 'med', below: 2000 },
    { what: 'ladder beside bare ffmpeg, ratio', metric: 'beside_one', stat: 'rate', below: 1.1 },
  ],
  audio: [{ what: 'press of Play to sound, warm', metric: 'first_audio', stat: 'med', below: 300 }],
  client: [
    { what: 'longest task, wheel downwards', metric: 'scroll_down', stat: 'max', below: 50 },
    { what: 'longest task, wheel upwards', metric: 'scroll_up', stat: 'max', below: 50 },
    { what: 'longest task, bar dragged far', metric: 'jump', stat: 'max', below: 50 },
    { what: 'longest task, 10 messages a second', metric: 'arrive', stat: 'max', below: 50 },
    { what: 'longest task, 40 messages at once', metric: 'burst', stat: 'max', below: 50 },
    { what: 'longest task, typing meanwhile', metric: 'typing', stat: 'max', below: 50 },
    { what: 'key to its letter, slowest', metric: 'key', stat: 'max', below: 50 },
  ],
};

// The thresholds k6 fails a run by.
export function thresholds(scenario) {
  const entries = budgets[scenario].map(({ metric, stat, below }) => [metric, [`${stat}<${below}`]]);
  return entries.reduce((all, [metric, rules]) => ({ ...all, [metric]: [...(all[metric] ?? []), ...rules] }), {});
}

export const trendStats = ['med', 'p(99)', 'max', 'count'];
