import { monthNames, seasonNames, weekdayNames } from './calendar-names.js';
import type { Season } from './period.js';

/** The month (1 to 12) that a lower-case word names, in full or as a usual short form. */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...monthNames.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['sept', 9],
]);

/** The weekday (1 Monday to 7 Sunday) that a lower-case word names, in full or as a usual short form. */
export const weekdayWords: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...weekdayNames.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** The season that a lower-case word names. */
export const seasonWords: ReadonlyMap<string, Season> = new Map<string, Season>([
  ...seasonNames.map((name, index): [string, Season] => [name, index as Season]),
  ['fall', 2],
]);
