import { type PlanMetric, planMetrics } from '../../engine/index.js';
import type { Outcome } from './outcome.js';

/** The figures about each plan as a whole, for a person at a terminal. */
export function metricsText({ snapshot, files }: Outcome): string {
  return files
    .map((file) => ({ file, metrics: planMetrics(snapshot, file) }))
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ file, metrics }) => `\n${file} as a whole\n${metrics.map(line).join('')}`)
    .join('');
}

function line({ name, meaning, count, of, value, bound, better, isIndex, kept }: PlanMetric): string {
  const figure =
    value === null ? 'nothing to count' : isIndex ? value.toFixed(2) : `${String(Math.round(value * 100))}%`;
  const limit = isIndex ? bound.toFixed(2) : `${String(Math.round(bound * 100))}%`;
  const wanted = better === 'below' ? `at most ${limit}` : `at least ${limit}`;
  const verdict = kept === null ? '' : kept ? '  in order' : '  look again';
  const counts = value === null ? '' : ` (${String(count)} of ${String(of)})`;
  return `  ${name.padEnd(28)}${`${figure}${counts}`.padEnd(22)}${wanted.padEnd(14)}${verdict}\n      ${meaning}\n`;
}
