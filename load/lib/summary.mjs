// A scenario's measurements beside its budgets, as lines of a table.
import { budgets } from './budgets.mjs';

const WIDTHS = [38, 14, 14];

export function rows(scenario, metrics) {
  return budgets[scenario].map(({ what, metric, stat, below }) => {
    const measured = value(metrics[metric]?.values, stat);
    return { what, measured, below, unit: stat === 'rate' ? '' : ' ms', kept: measured !== undefined && measured < below };
  });
}

// k6 reports zeros for what never happened; that keeps no budget.
function value(values, stat) {
  const happened = values && (values.count ?? (values.passes ?? 0) + (values.fails ?? 0)) > 0;
  return happened ? values[stat] : undefined;
}

export function table(scenario, metrics) {
  const head = line(scenario, 'measured', 'budget', '');
  const body = rows(scenario, metrics).map(({ what, measured, below, unit, kept }) =>
    line(what, number(measured) + (measured === undefined ? '' : unit), `< ${below}${unit}`, kept ? '✓' : '✗'),
  );
  return [head, ...body].join('\n') + '\n';
}

function line(what, measured, budget, verdict) {
  return `${what.padEnd(WIDTHS[0])}${measured.padStart(WIDTHS[1])}${budget.padStart(WIDTHS[2])}  ${verdict}`.trimEnd();
}

function number(value) {
  if (value === undefined) return 'not measured';
  return value < 1 && value > 0 ? value.toPrecision(2) : String(Math.round(value * 10) / 10);
}
