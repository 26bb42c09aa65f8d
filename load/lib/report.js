// What a scenario leaves behind: its table on the terminal, every number in a file.
import { table } from './summary.mjs';

export function report(scenario) {
  return (data) => {
    const people = data.metrics.vus_max ? data.metrics.vus_max.values.max : 0;
    const volume = Object.entries(data.metrics)
      .filter(([name]) => ['http_reqs', 'chat_delivered', 'chat_sent', 'data_received'].includes(name))
      .map(([name, { values }]) => `${name} ${Math.round(values.rate)}/s`)
      .join(', ');
    const out = { stdout: `\n${table(scenario, data.metrics)}${people} virtual people; ${volume}\n` };
    if (__ENV.LOAD_REPORTS) out[`${__ENV.LOAD_REPORTS}/${scenario}.json`] = JSON.stringify(data.metrics, null, 2);
    return out;
  };
}
