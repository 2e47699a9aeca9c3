/**
 * How often a property is tried: `times` in everyday runs, and EFFORT times as often where that is set, for the hours
 * after a change to the schedule when rare networks are wanted.
 */
export function tries(times: number): number {
  return times * Math.max(1, Number(process.env['EFFORT'] ?? 1));
}

/** True about once in `many` times in everyday runs, beginning anywhere; always where EFFORT is set. */
export function sometimes(many: number): () => boolean {
  if (tries(1) > 1) return () => true;
  let at = Math.floor(Math.random() * many);
  return () => at++ % many === 0;
}
