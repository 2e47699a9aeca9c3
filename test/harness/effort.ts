/**
 * How often a property is tried: `times` in everyday runs, and EFFORT times as often where that is set, for the hours
 * after a change to the schedule when rare networks are wanted.
 */
export function tries(times: number): number {
  return times * Math.max(1, Number(process.env['EFFORT'] ?? 1));
}
